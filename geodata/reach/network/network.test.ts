import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Street } from '../../place.ts';
import { randomGround, randomZonedGround, street } from '../testing/random_ground.ts';
import { compileNetwork } from './compile_network.ts';
import { componentsOf } from './components.ts';
import { EDGE, NODE, StreetNetwork } from './network.ts';
import { toblerFactor } from './tobler.ts';

const compile = (streets: readonly Street[]) => StreetNetwork.from(compileNetwork({ streets, gates: [] }));

describe('the compiled network', () => {
  it('keeps junctions and ends as nodes and the rest as geometry', () => {
    const network = compile([
      street('a', [
        [1, 0, 0],
        [2, 100, 0],
        [3, 200, 0],
        [4, 300, 0],
      ]),
      street('b', [
        [3, 200, 0],
        [5, 200, 100],
      ]),
    ]);
    expect(network.nodeCount).toBe(4);
    expect(network.edgeCount).toBe(3);
    expect(network.columns.pointX).toHaveLength(1);
    expect([...network.columns.edgeLengthMm].sort((a, b) => a - b).map((mm) => Math.round(mm / 1000))).toEqual([
      100, 100, 200,
    ]);
  });

  // ST_Length(geography) by PostGIS 3.3.2, PROJ 9.1.1.
  it.each([
    [118.78, 32.04, 118.79, 32.05, 1456.5812],
    [118.78, 32.04, 118.7801, 32.0403, 34.58114],
    [9.5, 47.1, 9.501, 47.1, 75.91398],
    [-8.6, 41.1, -8.6, 41.102, 222.11172],
  ])('measures from %f, %f to %f, %f the %f m that PostGIS measures', (x0, y0, x1, y1, metres) => {
    const line = [
      [x0, y0],
      [x1, y1],
    ] as const;
    const network = compile([
      {
        ...street('a', [
          [1, 0, 0],
          [2, 1, 1],
        ]),
        line,
      },
    ]);
    expect(Math.abs(network.columns.edgeLengthMm[0]! - 1000 * metres)).toBeLessThan(1);
  });

  it('lets streets that cross without a shared node pass one another', () => {
    const network = compile([
      street('a', [
        [1, -50, 0],
        [2, 50, 0],
      ]),
      street('b', [
        [3, 0, -50],
        [4, 0, 50],
      ]),
    ]);
    expect(componentsOf(network).count).toBe(2);
  });

  it('leaves out what nobody may walk', () => {
    const line: [number, number, number][] = [
      [1, 0, 0],
      [2, 100, 0],
    ];
    expect(compile([{ ...street('a', line), walk: 'no' }]).edgeCount).toBe(0);
    const inner = compile([{ ...street('a', line), walk: 'private', compoundId: 'c1' }]);
    expect(inner.zoneIds[inner.columns.edgeZone[0]!]).toBe('c1');
    expect(inner.columns.edgeFlags[0]).toBe(EDGE.private);
  });

  it('makes a node of every signal on a walkable street', () => {
    const streets = [
      street('a', [
        [1, 0, 0],
        [2, 100, 0],
        [3, 200, 0],
      ]),
    ];
    const signals = [2, 9].map((node) => ({ id: `signal/${node}`, node, position: [0, 0] as const }));
    const { nodeCount, columns } = StreetNetwork.from(compileNetwork({ streets, gates: [], signals }));
    expect([nodeCount, [...columns.nodeFlags].filter((flags) => flags === NODE.signal).length]).toEqual([3, 1]);
  });

  it('has the effort of slopes both ways where heights are known, and none otherwise', () => {
    const hill = {
      ...street('hill', [
        [1, 0, 0],
        [2, 100, 0],
        [3, 200, 0],
      ]),
      heights: [500, 510, 500],
    };
    const level = {
      ...street('level', [
        [3, 200, 0],
        [4, 300, 0],
      ]),
      kind: 'steps',
    };
    const slope = {
      ...street('slope', [
        [4, 300, 0],
        [5, 400, 0],
      ]),
      heights: [500, 510],
      oneWayOnFoot: true,
    };
    const { effortMm, edgeLengthMm, edgeFlags } = compile([hill, level, slope]).columns;
    const efforts = (flags: number) => {
      const edge = edgeFlags.indexOf(flags);
      return [effortMm[2 * edge]!, effortMm[2 * edge + 1]!].map((effort) => effort / edgeLengthMm[edge]!);
    };
    const [up, down] = [toblerFactor(0.1), toblerFactor(-0.1)];
    for (const effort of efforts(0)) expect(effort).toBeCloseTo((up + down) / 2, 3);
    expect(efforts(EDGE.oneWay)[0]).toBeCloseTo(up, 3);
    expect(efforts(EDGE.oneWay)[1]).toBeCloseTo(down, 3);
    expect(efforts(EDGE.steps)).toEqual([1, 1]);
    expect(compile([level]).columns.effortMm).toHaveLength(0);
  });

  it('marks ways that are none for a wheelchair', () => {
    const line: [number, number, number][] = [
      [1, 0, 0],
      [2, 100, 0],
    ];
    expect(compile([{ ...street('a', line), wheelchair: false }]).columns.edgeFlags[0]).toBe(EDGE.noWheelchair);
    expect(compile([{ ...street('a', line), kind: 'steps' }]).columns.edgeFlags[0]).toBe(EDGE.steps);
  });

  it('keeps loops and lengths of 0, and drops an edge that repeats another', () => {
    const ring = compile([
      street('ring', [
        [1, 0, 0],
        [2, 100, 0],
        [3, 50, 80],
        [1, 0, 0],
      ]),
    ]);
    expect([ring.nodeCount, ring.edgeCount]).toEqual([1, 1]);
    const zero = compile([
      street('zero', [
        [1, 0, 0],
        [2, 0, 0],
      ]),
    ]);
    expect([...zero.columns.edgeLengthMm]).toEqual([0]);
    const line: [number, number, number][] = [
      [1, 0, 0],
      [2, 100, 0],
    ];
    expect(compile([street('a', line), street('b', [...line].reverse())]).edgeCount).toBe(1);
  });

  it('gives a one-way edge the direction of its street, over as many ways as it runs', () => {
    const network = compile([
      {
        ...street('b', [
          [3, 0, 0],
          [2, 100, 0],
        ]),
        oneWayOnFoot: true,
      },
      {
        ...street('a', [
          [2, 100, 0],
          [1, 200, 0],
        ]),
        oneWayOnFoot: true,
      },
    ]);
    expect(network.edgeCount).toBe(1);
    const { edgeFrom, edgeTo, nodeX } = network.columns;
    expect(nodeX[edgeFrom[0]!]!).toBeLessThan(nodeX[edgeTo[0]!]!);
  });

  it('is the same bytes whatever the order of streets, each half-edge where it belongs', () => {
    fc.assert(
      fc.property(fc.oneof(randomGround(), randomZonedGround()), fc.nat(), (ground, turn) => {
        const bytes = compileNetwork(ground);
        const shift = <Thing>(things: readonly Thing[]) => {
          const by = turn % Math.max(1, things.length);
          return [...things.slice(by), ...things.slice(0, by)].reverse();
        };
        const { streets, gates, signals } = ground;
        const shifted = { streets: shift(streets), gates: shift(gates), signals: shift(signals) };
        expect(new Uint8Array(compileNetwork(shifted))).toEqual(new Uint8Array(bytes));
        const { columns, nodeCount } = StreetNetwork.from(bytes);
        for (let node = 0; node < nodeCount; node++) {
          for (let half = columns.firstHalf[node]!; half < columns.firstHalf[node + 1]!; half++) {
            const edge = columns.halfEdge[half]! >>> 1;
            const against = (columns.halfEdge[half]! & 1) === 1;
            expect(against ? columns.edgeTo[edge] : columns.edgeFrom[edge]).toBe(node);
            expect(against ? columns.edgeFrom[edge] : columns.edgeTo[edge]).toBe(columns.halfTarget[half]);
          }
        }
      }),
    );
  });

  it('reads the same from shared memory', () => {
    const bytes = compileNetwork({
      streets: [
        street('a', [
          [1, 0, 0],
          [2, 100, 0],
        ]),
      ],
      gates: [],
    });
    const shared = new SharedArrayBuffer(bytes.byteLength);
    new Uint8Array(shared).set(new Uint8Array(bytes));
    const network = StreetNetwork.from(shared);
    expect(network.columns.edgeLengthMm).toEqual(StreetNetwork.from(bytes).columns.edgeLengthMm);
    expect(network.columns.nodeX.buffer).toBe(shared);
  });

  it('is not made from a street whose positions and node ids differ in number, or are none', () => {
    const good = street('a', [
      [1, 0, 0],
      [2, 100, 0],
    ]);
    expect(() => compile([{ ...good, nodes: [1] }])).toThrow(
      'Street a cannot be used: it has 2 positions and 1 node ids',
    );
    expect(() =>
      compile([
        {
          ...good,
          line: [
            [Number.NaN, 0],
            [0, 0],
          ],
        },
      ]),
    ).toThrow('NaN, 0 is no longitude and latitude');
    expect(() => compile([{ ...good, heights: [0] }])).toThrow('it has 2 positions and 1 heights');
    expect(() => compile([{ ...good, heights: [0, Number.NaN] }])).toThrow('NaN m is no height above the sea');
    expect(() => compile([{ ...good, nodes: [1, Number.NaN] }])).toThrow('node id NaN is no whole number');
  });
});
