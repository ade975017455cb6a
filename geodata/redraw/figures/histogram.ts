import type { HistogramBar } from './figure_types.ts';

/** Bars between the limits. */
const BARS_WITHIN = 4;

/** How many grids have how many households, in bars of equal width that end at the limits (both are within). */
export function histogramOf(
  households: readonly number[],
  { min, max }: { readonly min: number; readonly max: number },
): HistogramBar[] {
  const width = Math.max(1, Math.round((max - min) / BARS_WITHIN));
  const most = Math.max(max, ...households);
  const edges: number[] = [];
  for (let edge = min; edge > 0; edge -= width) edges.push(edge);
  edges.push(0);
  edges.reverse();
  for (let edge = min + width; edge <= max - width / 2; edge += width) edges.push(edge);
  for (let edge = max + 1; ; edge += width) {
    edges.push(edge);
    if (edge > Math.max(most, max + 1)) break;
  }
  return edges.slice(1).map((to, i) => {
    const from = edges[i]!;
    const position = to <= min ? 'below' : from > max ? 'above' : 'within';
    return { from, to, grids: households.filter((value) => value >= from && value < to).length, position };
  });
}
