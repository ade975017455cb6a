import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Street } from '../place.ts';
import { compileNetwork } from './compile_network.ts';
import { drawArea } from './draw_area.ts';
import { positionOnEdge } from './edge_line.ts';
import { StreetNetwork } from './network.ts';
import { PartCollector } from './reached_parts.ts';
import { partPicks, partsOf } from './testing/area_random_parts.ts';
import { holdsPosition, whyInvalid } from './testing/check_area.ts';
import { metresTo, restOf } from './testing/part_distance.ts';
import { at, randomGround, street } from './testing/random_ground.ts';
import { samplePositions } from './testing/sample_positions.ts';
import { chessboard } from './testing/street_plan.ts';

const options = { bufferMetres: 35, toleranceMetres: 10 };
const compile = (streets: readonly Street[]) => StreetNetwork.from(compileNetwork({ streets, gates: [] }));

describe('a drawn area', () => {
  it('is valid, holds all reached street and no other, to a cell', () => {
    fc.assert(
      fc.property(randomGround(), partPicks(), (ground, picks) => {
        const network = StreetNetwork.from(compileNetwork(ground));
        fc.pre(network.groundEdgeCount > 0);
        const parts = partsOf(network, picks);
        const rest = restOf(network, parts);
        const { outline: area } = drawArea(network, parts, options);
        expect(whyInvalid(area)).toBeNull();
        for (const { edge, fraction } of samplePositions(network, 9)) {
          const position = positionOnEdge(network, edge, fraction);
          const near = metresTo(network, parts, position);
          const other = metresTo(network, rest, position);
          if (near < 0.1 && other > 2 * options.toleranceMetres) expect(holdsPosition(area, position)).toBe(true);
          if (other < 0.1 && near > 2 * options.toleranceMetres) expect(holdsPosition(area, position)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reaches its buffer to the side and no farther, and ends where reach ends', () => {
    const network = compile([
      street('a', [
        [1, 0, 0],
        [2, 1000, 0],
      ]),
    ]);
    const parts = new PartCollector(network);
    parts.add(0, 0.25, 0.75);
    const { outline: area } = drawArea(network, parts.parts(), options);
    const holds = (east: number, north: number) => holdsPosition(area, at(east, north));
    expect([holds(500, 30), holds(500, -30), holds(260, 0), holds(740, 0)]).toEqual([true, true, true, true]);
    expect([holds(500, 40), holds(500, -40), holds(240, 0), holds(760, 0)]).toEqual([false, false, false, false]);
  });

  it('keeps the holes of blocks and the islands of pieces apart', () => {
    const network = compile(chessboard(4, 3, 200));
    const whole = new PartCollector(network);
    for (let edge = 0; edge < network.edgeCount; edge++) whole.add(edge, 0, 1);
    const { outline: area } = drawArea(network, whole.parts(), options);
    expect(area.coordinates.map((polygon) => polygon.length)).toEqual([1 + 6]);
    const apart = new PartCollector(network);
    apart.add(0, 0, 0.1);
    apart.add(network.edgeCount - 1, 0.9, 1);
    expect(drawArea(network, apart.parts(), options).outline.coordinates).toHaveLength(2);
  });

  it('goes around homes without a street, and is empty for nothing', () => {
    const network = compile([
      street('a', [
        [1, 0, 0],
        [2, 1000, 0],
      ]),
    ]);
    const nothing = new PartCollector(network).parts();
    expect(drawArea(network, nothing, options)).toEqual({
      outline: { type: 'MultiPolygon', coordinates: [] },
      uncertainBorder: { type: 'MultiLineString', coordinates: [] },
    });
    const home = at(300, 300);
    const { outline: area } = drawArea(network, { ...nothing, loose: [home] }, options);
    expect([area.coordinates.length, holdsPosition(area, home), whyInvalid(area)]).toEqual([1, true, null]);
  });

  it('takes larger cells for an extent of hundreds of kilometres', () => {
    const network = compile([
      street('a', [
        [1, 0, 0],
        [2, 150_000, 120_000],
      ]),
    ]);
    const parts = new PartCollector(network);
    parts.add(0, 0, 1);
    const { outline: area } = drawArea(network, parts.parts(), options);
    expect([area.coordinates.length, whyInvalid(area)]).toEqual([1, null]);
    expect(holdsPosition(area, positionOnEdge(network, 0, 0.37))).toBe(true);
  });
});
