import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Barrier, Gate, Position, Street } from '../../place.ts';
import { at, randomGround, street } from '../testing/random_ground.ts';
import { samplePositions } from '../testing/sample_positions.ts';
import { compileNetwork } from './compile_network.ts';
import { componentsOf } from './components.ts';
import { positionOnEdge } from './edge_line.ts';
import { segmentMetres, toUnits } from './metres.ts';
import { StreetNetwork } from './network.ts';
import { Snapper } from './snap.ts';

const compile = (streets: readonly Street[], gates: readonly Gate[] = []) =>
  StreetNetwork.from(compileNetwork({ streets, gates }));
const wall = (line: readonly Position[], more: Partial<Barrier> = {}): Barrier => ({
  id: 'wall',
  kind: 'wall',
  name: null,
  bridge: false,
  tunnel: false,
  line,
  ...more,
});
const metres = (a: Position, b: Position) => segmentMetres(toUnits(a[0]), toUnits(a[1]), toUnits(b[0]), toUnits(b[1]));

/** A long street 30 m south of the origin, another 60 m north of it. */
const twoStreets = [
  street('south', [
    [1, -2000, -30],
    [2, 2000, -30],
  ]),
  street('north', [
    [3, -2000, 60],
    [4, 2000, 60],
  ]),
];
const northOf = (network: StreetNetwork, edge: number) => positionOnEdge(network, edge, 0.5)[1] > at(0, 0)[1];

describe('snapping', () => {
  it('finds no position on the network that is nearer than the one it gives', () => {
    const place = fc.tuple(fc.integer({ min: -150, max: 420 }), fc.integer({ min: -150, max: 420 }));
    fc.assert(
      fc.property(randomGround(), place, (ground, [east, north]) => {
        const network = compile(ground.streets);
        const home = at(east, north);
        const snapped = new Snapper(network).snap(home, 200);
        const sampled = samplePositions(network, 50).map(({ edge, fraction }) =>
          metres(home, positionOnEdge(network, edge, fraction)),
        );
        const least = Math.min(...sampled);
        if (snapped === null) {
          expect(least).toBeGreaterThan(200);
          return;
        }
        expect(metres(home, positionOnEdge(network, snapped.edge, snapped.fraction))).toBeCloseTo(
          snapped.offStreetMetres,
          1,
        );
        if (componentsOf(network).count === 1) expect(snapped.offStreetMetres).toBeLessThan(least + 0.05);
      }),
    );
  });

  it('gives null beyond the range', () => {
    const snapper = new Snapper(compile(twoStreets));
    expect(snapper.snap(at(0, -231), 200)).toBeNull();
    expect(snapper.snap(at(0, -229), 200)?.offStreetMetres).toBeCloseTo(199, 0);
    expect(new Snapper(compile([])).snap(at(0, 0))).toBeNull();
  });

  it('passes over a nearer street behind a wall or river, but not under a viaduct', () => {
    const network = compile(twoStreets);
    const line = [at(-500, -10), at(500, -10)];
    const behind = new Snapper(network, [wall(line)]).snap(at(0, 0))!;
    expect([northOf(network, behind.edge), behind.passedBarrier]).toEqual([true, true]);
    const under = new Snapper(network, [wall(line, { kind: 'railway', bridge: true })]).snap(at(0, 0))!;
    expect([northOf(network, under.edge), under.passedBarrier]).toEqual([false, false]);
    expect(new Snapper(network, [wall(line), wall([at(-500, 20), at(500, 20)])]).snap(at(0, 0))).toBeNull();
  });

  it('does not slip through a corner of a wall', () => {
    const network = compile(twoStreets);
    const corner = wall([at(-300, -10), at(0, -10), at(300, -20)]);
    expect(northOf(network, new Snapper(network, [corner]).snap(at(0, 0))!.edge)).toBe(true);
  });

  it('does not reach the street outside by touching a closed gate in the wall', () => {
    const outside = street('outside', [
      [1, 0, -2000],
      [2, 0, 0],
    ]);
    const inside = street('inside', [
      [2, 0, 0],
      [3, 40, 5],
    ]);
    const closed: Gate = {
      id: 'g',
      kind: 'gate',
      position: at(0, 0),
      node: 2,
      access: 'no',
      openingHours: null,
      compoundId: null,
    };
    const network = compile([outside, inside], [closed]);
    const snapped = new Snapper(network, [wall([at(-100, 0), at(0, 0), at(100, 0)])]).snap(at(-5, 10))!;
    expect(network.columns.edgeLengthMm[snapped.edge]!).toBeLessThan(100_000);
  });

  it('prefers a street that leads somewhere to an island nearer by, and says when there is none', () => {
    const island = street('island', [
      [5, -20, 5],
      [6, 20, 5],
    ]);
    const network = compile([...twoStreets, island]);
    const snapped = new Snapper(network).snap(at(0, 0))!;
    expect([snapped.onSmallComponent, Math.round(snapped.offStreetMetres)]).toEqual([false, 30]);
    expect(snapped.nearestOnSmallComponent).toBe(true);
    expect(new Snapper(network).snap(at(500, 0))!.nearestOnSmallComponent).toBe(false);
    const walls = [wall([at(-500, -10), at(500, -10)]), wall([at(-500, 20), at(500, 20)])];
    const enclosed = new Snapper(network, walls).snap(at(0, 0))!;
    expect([enclosed.onSmallComponent, Math.round(enclosed.offStreetMetres)]).toEqual([true, 5]);
  });

  it('never snaps into a tunnel and onto a bridge only for want of ground', () => {
    const tunnel = {
      ...street('tunnel', [
        [7, -2000, 5],
        [8, 2000, 5],
      ]),
      tunnel: true,
    };
    const bridge = {
      ...street('bridge', [
        [9, -2000, 10],
        [10, 2000, 10],
      ]),
      bridge: true,
    };
    const ground = new Snapper(compile([...twoStreets, tunnel, bridge])).snap(at(0, 0))!;
    expect(Math.round(ground.offStreetMetres)).toBe(30);
    expect(Math.round(new Snapper(compile([tunnel, bridge])).snap(at(0, 0))!.offStreetMetres)).toBe(10);
  });
});
