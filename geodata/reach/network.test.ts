import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gate } from '../place.ts';
import { Problem } from '../problem.ts';
import { compileNetwork } from './compile_network.ts';
import { componentsOf } from './components.ts';
import { EDGE, StreetNetwork } from './network.ts';
import { randomGround, street } from './testing/random_ground.ts';

const compile = (streets: Parameters<typeof compileNetwork>[0]['streets'], gates: readonly Gate[] = []) =>
  StreetNetwork.from(compileNetwork({ streets, gates }));

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
      fc.property(randomGround(), fc.integer(), ({ streets, gates }, turn) => {
        const bytes = compileNetwork({ streets, gates });
        const shift = Math.abs(turn) % Math.max(1, streets.length);
        const shifted = [...streets.slice(shift), ...streets.slice(0, shift)];
        expect(new Uint8Array(compileNetwork({ streets: shifted, gates }))).toEqual(new Uint8Array(bytes));
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
});

describe('a buffer that is no network', () => {
  const bytes = () =>
    compileNetwork({
      streets: [
        street('a', [
          [1, 0, 0],
          [2, 100, 0],
        ]),
      ],
      gates: [],
    });
  const word = (at: number, value: number) => {
    const data = bytes();
    new Uint32Array(data)[at] = value;
    return data;
  };

  it.each([
    ['cut short in its head', () => bytes().slice(0, 40), '40 bytes are less than'],
    ['cut short in a column', () => bytes().slice(0, -8), 'it should have'],
    ['of another kind', () => word(0, 0x12345678), 'it starts with 0x12345678'],
    ['of another version', () => word(1, 99), 'its version is 99'],
    ['misaligned', () => word(13, 221), 'column nodeX is misaligned: offset 221'],
    ['with a column too long', () => word(14, 77), 'column nodeX has 77 values, not 2'],
    ['with a column outside', () => word(13, 8_000_000), 'column nodeX at offset 8000000 lies outside'],
    ['with other numbers of nodes', () => word(3, 7), 'column nodeX has 2 values, not 7'],
  ])('is refused when %s, naming the value', (_what, make, sentence) => {
    expect(() => StreetNetwork.from(make())).toThrow(Problem);
    expect(() => StreetNetwork.from(make())).toThrow(sentence);
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
  });
});
