import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Barrier, Position, Street } from '../../place.ts';
import { compileNetwork } from '../network/compile_network.ts';
import { positionOnEdge } from '../network/edge_line.ts';
import { StreetNetwork } from '../network/network.ts';
import { PartCollector } from '../search/reached_parts.ts';
import { unseenInside, wronglyPlaced } from '../testing/area_faults.ts';
import { randomBarriers } from '../testing/area_random_barriers.ts';
import { partPicks, partsOf } from '../testing/area_random_parts.ts';
import { holdsPosition, whyInvalid } from '../testing/check_area.ts';
import { at, randomGround, street } from '../testing/random_ground.ts';
import { chessboard } from '../testing/street_plan.ts';
import { drawArea } from './draw_area.ts';

const options = { bufferMetres: 35, toleranceMetres: 10 };
const compile = (streets: readonly Street[]) => StreetNetwork.from(compileNetwork({ streets, gates: [] }));

describe('a drawn area', () => {
  it('is valid, holds all reached street and no other, and only ground that its streets see past barriers', () => {
    fc.assert(
      fc.property(randomGround(), partPicks(), randomBarriers(), (ground, picks, barriers) => {
        const network = StreetNetwork.from(compileNetwork(ground));
        fc.pre(network.groundEdgeCount > 0);
        const parts = partsOf(network, picks);
        const { outline } = drawArea(network, parts, { ...options, barriers });
        const drawn = { network, barriers, parts, outline, cellMetres: options.toleranceMetres };
        expect(whyInvalid(outline)).toBeNull();
        expect(wronglyPlaced(drawn, 400)).toEqual([]);
        expect(unseenInside(drawn, options.bufferMetres, 60)).toEqual([]);
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

  it('stops at a wall, goes through it with its street, and not behind it where the street ends at its gate', () => {
    const network = compile([
      street('a', [
        [1, 0, 0],
        [2, 1000, 0],
      ]),
    ]);
    const wall = (...line: readonly Position[]): Barrier => ({
      id: 'wall',
      kind: 'wall',
      name: null,
      bridge: false,
      tunnel: false,
      line,
    });
    const across = (east: number) => wall(at(east, -300), at(east, 300));
    const reachedTo = (to: number, barriers: readonly Barrier[]) => {
      const collector = new PartCollector(network);
      collector.add(0, 0, to);
      const { outline } = drawArea(network, collector.parts(), { ...options, barriers });
      return (east: number, north: number) => holdsPosition(outline, at(east, north));
    };
    const open = reachedTo(1, [across(300), across(700)]);
    expect([open(298, 20), open(302, 20), open(698, -20), open(702, -20)]).toEqual([true, true, true, true]);
    const slanting = reachedTo(1, [wall(at(200, -300), at(800, 300))]);
    expect([slanting(512, 15), slanting(518, 15), slanting(488, -15)]).toEqual([true, true, true]);
    for (let off = 0; off < 10; off++) {
      const shut = reachedTo((500 + off) / 1000, [across(500 + off)]);
      expect([shut(498 + off, 0), shut(498 + off, 10), shut(498 + off, -10)]).toEqual([true, true, true]);
      expect([shut(502 + off, 0), shut(502 + off, 10), shut(502 + off, -10)]).toEqual([false, false, false]);
      const beside = reachedTo(1, [wall(at(-100, 3 + off), at(500, 3 + off))]);
      expect([beside(250, 1.5 + off), beside(250, 4.5 + off), beside(250, 25)]).toEqual([true, false, false]);
      expect([beside(250, -30), beside(520, 20)]).toEqual([true, true]);
    }
  });

  it('reaches around the end of a street to which others lead as well', () => {
    const network = compile(
      [30, 0, -30].map((north, index) =>
        street(`${north}`, [
          [index, -300, north],
          [9, 0, 0],
        ]),
      ),
    );
    for (let edge = 0; edge < 3; edge++) {
      const collector = new PartCollector(network);
      collector.add(edge, 0, 1);
      const { outline } = drawArea(network, collector.parts(), options);
      expect([holdsPosition(outline, at(15, 0)), holdsPosition(outline, at(30, 0))]).toEqual([true, true]);
    }
  });

  it('refuses a buffer or a tolerance that is none, and names it', () => {
    const network = compile(chessboard(2, 2, 100));
    const parts = new PartCollector(network).parts();
    for (const wrong of [{ bufferMetres: -1 }, { bufferMetres: Number.NaN }, { toleranceMetres: 0 }])
      expect(() => drawArea(network, parts, { ...options, ...wrong })).toThrow(`${Object.values(wrong)[0]} m`);
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
