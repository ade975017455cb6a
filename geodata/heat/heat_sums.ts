import { BLOCK_CELLS, type CountList, cellOf, codeOf, facetOf } from './count_list.ts';
import { KIND_FACETS, kindOf, withoutKind, withoutSourceAndState } from './facet.ts';

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

/**
 * One count for each cell and facet of one kind (8 MB, shared by all lists and zero between them), and the places in it that
 * are taken: adding up this way takes a third of the time of a Map.
 */
const sums = new Int32Array(KIND_FACETS * BLOCK_CELLS);
let taken = new Int32Array(BLOCK_CELLS);

/** A list by reduced facets, whose kind is that of the facet or none. */
function summed({ codes, counts }: CountList, reduced: (facet: number) => number): CountList {
  const sumCodes = new Float64Array(codes.length);
  const sumCounts = new Int32Array(codes.length);
  let length = 0;
  if (taken.length < codes.length) taken = new Int32Array(codes.length * 2);
  let placesTaken = 0;
  // Facets rise, and so do their kinds: each kind is finished before the next.
  const finish = (kind: number) => {
    for (const place of taken.subarray(0, placesTaken).sort()) {
      // One that came to 0 and was taken again stands there twice.
      if (sums[place] === 0) continue;
      sumCodes[length] = codeOf(kind * KIND_FACETS, 0, 0) + codeOf(place >> 12, 0, place & (BLOCK_CELLS - 1));
      sumCounts[length++] = sums[place]!;
      sums[place] = 0;
    }
    placesTaken = 0;
  };
  let [facet, kind, first] = [-1, 0, 0];
  for (let i = 0; i < codes.length; i++) {
    const next = facetOf(codes[i]!);
    if (next !== facet) {
      facet = next;
      const sum = reduced(facet);
      if (kindOf(sum) !== kind) finish(kind);
      kind = kindOf(sum);
      first = withoutKind(sum) * BLOCK_CELLS;
    }
    const place = first + cellOf(codes[i]!);
    if (sums[place] === 0) taken[placesTaken++] = place;
    sums[place]! += counts[i]!;
  }
  finish(kind);
  return { codes: sumCodes.slice(0, length), counts: sumCounts.slice(0, length) };
}
