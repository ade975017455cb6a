import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCounts,
  type CountList,
  cellOf,
  codeOf,
  facetOf,
  facetsBetween,
  gatherCounts,
  gatherSigned,
  mergeCounts,
  readCounts,
  writeCounts,
} from './count_list.ts';
import { heatSums } from './heat_sums.ts';

const entry = fc.record({
  facet: fc.oneof(fc.nat(40), fc.nat(2 ** 30 - 1)),
  minute: fc.oneof(fc.constant(0), fc.nat(1439)),
  cell: fc.nat(4095),
  count: fc.oneof(fc.constantFrom(-1, 1), fc.integer({ min: -100_000, max: 100_000 })),
});
const entries = fc.array(entry, { maxLength: 200 });
type Entry = { facet: number; minute: number; cell: number; count: number };

const listOf = (added: readonly Entry[]): CountList =>
  gatherCounts(
    added.map(({ facet, minute, cell }) => codeOf(facet, minute, cell)),
    added.map(({ count }) => count),
  );
const plain = ({ codes, counts }: CountList) => [...codes].map((code, i) => [code, counts[i]]);

describe('a list of counts', () => {
  it('adds up what has one code and leaves out what comes to nothing', () => {
    fc.assert(
      fc.property(entries, (added) => {
        const sums = new Map<number, number>();
        for (const { facet, minute, cell, count } of added) {
          const code = codeOf(facet, minute, cell);
          sums.set(code, (sums.get(code) ?? 0) + count);
        }
        const expected = [...sums].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
        expect(plain(listOf(added))).toEqual(expected);
      }),
    );
  });

  it('is the same from codes that stand for one more or one less', () => {
    const signs = fc.array(fc.tuple(entry, fc.boolean()), { maxLength: 200 });
    fc.assert(
      fc.property(signs, fc.nat(3), (added, cells) => {
        // Few codes, so that some cancel out.
        const codes = added.map(([{ facet, cell }]) => codeOf(facet % 3, 0, cell % (cells + 1)));
        const signed = Float64Array.from(codes, (code, i) => (added[i]![1] ? code : -1 - code));
        const expected = gatherCounts(
          codes,
          added.map(([, more]) => (more ? 1 : -1)),
        );
        expect(plain(gatherSigned(signed))).toEqual(plain(expected));
      }),
    );
  });

  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(entries, (added) => {
        const list = listOf(added);
        expect(plain(readCounts(writeCounts(list)))).toEqual(plain(list));
      }),
    );
  });

  it('merges into what all of it at once would be, and takes back what it added', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        expect(plain(mergeCounts(listOf(a), listOf(b)))).toEqual(plain(listOf([...a, ...b])));
        const back = a.map((one) => ({ ...one, count: -one.count }));
        expect(plain(mergeCounts(listOf(a), listOf(back)))).toEqual([]);
      }),
    );
  });

  it('is added to sums by minute and cell as a plain loop does it, whatever is left out', () => {
    fc.assert(
      fc.property(entries, fc.nat(1439), fc.nat(1439), fc.nat(4095), (added, from, to, firstCell) => {
        const bytes = writeCounts(listOf(added));
        const places = Int32Array.from({ length: 4096 }, (_, cell) => (cell < firstCell ? -1 : cell - firstCell));
        const offsets = Int32Array.from({ length: 1440 }, (_, minute) => (minute < from ? -1 : minute < to ? 0 : 4096));
        const passes = (facet: number) => facet % 3 !== 0;
        const sums = new Int32Array(2 * 4096);
        const simulated = addCounts(bytes, passes, { sums, places, offsets });

        const expected = new Int32Array(2 * 4096);
        let expectedSimulated = 0;
        for (const { facet, minute, cell, count } of added) {
          if (!passes(facet) || minute < from || cell < firstCell) continue;
          expected[(minute < to ? 0 : 4096) + cell - firstCell]! += count;
          if (facet % 2 === 1) expectedSimulated += count;
        }
        expect(sums).toEqual(expected);
        expect(simulated).toBe(expectedSimulated);
      }),
    );
  });

  it('can be cut by facets', () => {
    fc.assert(
      fc.property(entries, fc.nat(40), fc.nat(40), (added, from, to) => {
        const list = listOf(added);
        expect(plain(facetsBetween(list, from, to))).toEqual(
          plain(list).filter(([code]) => facetOf(code!) >= from && facetOf(code!) < to),
        );
      }),
    );
  });

  it('refuses bytes that are cut short', () => {
    const bytes = writeCounts(listOf([{ facet: 7, minute: 3, cell: 900, count: 500 }]));
    const target = { sums: new Int32Array(4096), places: new Int32Array(4096), offsets: new Int32Array(1440) };
    for (let length = 1; length < bytes.length; length++) {
      expect(() => readCounts(bytes.subarray(0, length))).toThrow(RangeError);
      expect(() => addCounts(bytes.subarray(0, length), () => true, target)).toThrow(RangeError);
    }
  });
});

describe('sums over facets', () => {
  it('say of every cell what the list says', () => {
    fc.assert(
      fc.property(entries, (added) => {
        const list = listOf(added);
        const { totals, byKind, bySide } = heatSums(list);
        const sumBy = (entries: CountList, key: (facet: number) => string) => {
          const sums: Record<string, number> = {};
          entries.codes.forEach((code, i) => {
            const name = `${key(facetOf(code))} ${cellOf(code)}`;
            sums[name] = (sums[name] ?? 0) + entries.counts[i]!;
          });
          return Object.fromEntries(Object.entries(sums).filter(([, count]) => count !== 0));
        };
        const simulated = (facet: number) => `${facet & 1}`;
        const kind = (facet: number) => `${facet >>> 9} ${facet & 1}`;
        const side = (facet: number) => `${facet & 511}`;
        expect(sumBy(totals, simulated)).toEqual(sumBy(list, simulated));
        expect(sumBy(byKind, kind)).toEqual(sumBy(list, kind));
        expect(sumBy(bySide, side)).toEqual(sumBy(list, side));
      }),
    );
  });
});
