import { BLOCK_CELLS, type CountList, cellOf, codeOf, facetOf, gatherCounts } from './count_list.ts';
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
  const cellsOf = new Map<number, Int32Array>();
  let facet = -1;
  let cells: Int32Array = new Int32Array();
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    const next = facetOf(code);
    if (next !== facet) {
      facet = next;
      const kept = cellsOf.get(reduced(facet)) ?? new Int32Array(BLOCK_CELLS);
      cellsOf.set(reduced(facet), kept);
      cells = kept;
    }
    cells[cellOf(code)]! += counts[i]!;
  }
  const sums: { codes: number[]; counts: number[] } = { codes: [], counts: [] };
  for (const [facet, cells] of cellsOf) {
    cells.forEach((count, cell) => {
      if (count === 0) return;
      sums.codes.push(codeOf(facet, 0, cell));
      sums.counts.push(count);
    });
  }
  return gatherCounts(sums.codes, sums.counts);
}
