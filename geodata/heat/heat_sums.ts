import { type CountList, cellOf, codeOf, facetOf } from './count_list.ts';
import { withoutKind, withoutSourceAndState } from './facet.ts';

/** Counts of a block added up over facets, and over the minutes of the day, for questions that do not tell those apart. */
export interface HeatSums {
  /** All cases, and apart from them the simulated. */
  readonly totals: CountList;
  /** By kind. */
  readonly byKind: CountList;
  /** By source and state. */
  readonly bySide: CountList;
}

export function heatSums(list: CountList): HeatSums {
  return {
    totals: summed(list, (facet) => facet & 1),
    byKind: summed(list, withoutSourceAndState),
    bySide: summed(list, withoutKind),
  };
}

function summed({ codes, counts }: CountList, reduced: (facet: number) => number): CountList {
  const sums = new Map<number, number>();
  let facet = -1;
  let first = 0;
  for (let i = 0; i < codes.length; i++) {
    const next = facetOf(codes[i]!);
    if (next !== facet) {
      facet = next;
      first = codeOf(reduced(facet), 0, 0);
    }
    const code = first + cellOf(codes[i]!);
    sums.set(code, (sums.get(code) ?? 0) + counts[i]!);
  }
  return sortedCounts(sums);
}

function sortedCounts(sums: ReadonlyMap<number, number>): CountList {
  const codes = Float64Array.from([...sums].flatMap(([code, count]) => (count === 0 ? [] : code))).sort();
  return { codes, counts: Int32Array.from(codes, (code) => sums.get(code)!) };
}
