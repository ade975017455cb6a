import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../problem.ts';
import { randomZonedGround, street } from '../testing/random_ground.ts';
import { compileNetwork } from './compile_network.ts';
import { StreetNetwork } from './network.ts';
import { readColumns } from './network_layout.ts';

/** A ground that has everything: zones, enter edges, gates, links. */
const everything = () =>
  fc
    .sample(randomZonedGround(), { numRuns: 200, seed: 7 })
    .map((ground) => compileNetwork(ground))
    .find((data) => {
      const { linksFrom, groundEdgeCount, gates, edgeCount } = StreetNetwork.from(data);
      return gates.length > 1 && linksFrom - groundEdgeCount > 2 && edgeCount > linksFrom + 2;
    })!;

/** Whether every number that a search follows leads to somewhere inside. */
function isWhole(network: StreetNetwork): boolean {
  const { columns: c, nodeCount, edgeCount, groundEdgeCount, gates, zoneIds } = network;
  const inside = (values: Iterable<number>, count: number, least = 0) =>
    [...values].every((value) => value >= least && value < count);
  return (
    inside(c.firstHalf, 2 * edgeCount + 1) &&
    inside(c.halfTarget, nodeCount) &&
    inside(c.halfEdge, 2 * edgeCount) &&
    inside(c.edgeFrom, nodeCount) &&
    inside(c.edgeTo, nodeCount) &&
    inside(c.edgeZone, zoneIds.length, -1) &&
    inside(c.linkGate, gates.length, -1) &&
    inside(c.enterOf, groundEdgeCount) &&
    inside(c.edgeFirstPoint, c.pointX.length + 1) &&
    inside(
      gates.map(({ node }) => node),
      nodeCount,
    )
  );
}

describe('a garbled network', () => {
  it('is refused with a problem, or leads nowhere outside itself', () => {
    const good = everything();
    const words = good.byteLength / 4;
    const flip = fc.record({ at: fc.nat(words - 1), value: fc.oneof(fc.nat(300), fc.nat(2 ** 32 - 1)) });
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 3 }), (flips) => {
        const data = good.slice(0);
        for (const { at, value } of flips) new Uint32Array(data)[at] = value;
        try {
          expect(isWhole(StreetNetwork.from(data))).toBe(true);
        } catch (cause) {
          expect(cause).toBeInstanceOf(Problem);
          expect(cause).toMatchObject({ code: 'BAD_STREET_NETWORK' });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['edgeFrom', 0, 9999],
    ['edgeZone', 0, -2],
    ['linkGate', 0, 99],
    ['enterOf', 1, 0],
    ['firstHalf', 0, 1],
    ['firstHalf', 1, 9999],
    ['edgeFirstPoint', 1, 9999],
    ['halfEdge', 0, 2 ** 31],
    ['halfTarget', 0, 9999],
  ] as const)('is refused for its column %s: value %i is %i', (column, at, value) => {
    const data = everything().slice(0);
    readColumns(data).columns[column][at] = value;
    expect(() => StreetNetwork.from(data)).toThrow(/value \d+ of column \w+, -?\d+, is out of bounds or out of order/);
  });

  it.each(['{"zones":[]}', '{"zones":[1],"gates":[]}', '{"zones":[],"gates":[null]}', 'null', '{"zones":'])(
    'is refused for the text %s',
    (text) => {
      const data = everything().slice(0);
      readColumns(data).columns.text.fill(32).set(new TextEncoder().encode(text));
      expect(() => StreetNetwork.from(data)).toThrow('its column of text is no JSON of zones and gates');
    },
  );
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
});
