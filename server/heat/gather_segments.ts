import { type CountList, codeOf, gatherCounts } from '../../geodata/heat/count_list.ts';
import { blockOf, cellInBlock, KEPT_LEVELS } from '../../geodata/heat/heat_blocks.ts';
import { dayOf, minuteOfDay, SPAN_SHIFTS } from '../../geodata/heat/heat_periods.ts';
import type { HeatDeltas } from './heat_deltas.ts';

/** Where counts lie in heat_counts. */
export interface SegmentKey {
  readonly level: number;
  readonly span: number;
  readonly period: number;
  readonly block: number;
}

export interface Segment {
  readonly key: SegmentKey;
  readonly list: CountList;
}

/** Blocks stay below this at every level. */
const BLOCK_UNIT = 2 ** 30;

/** What deltas add to each block and period, at every level and span; what cancels out is left out. */
export function gatherSegments(deltas: HeatDeltas): Segment[] {
  const segments: Segment[] = [];
  const days = Int32Array.from(deltas.minutes, dayOf);
  const minutes = Int32Array.from(deltas.minutes, minuteOfDay);
  for (let level = 0; level < KEPT_LEVELS; level++) {
    for (const [span, shift] of SPAN_SHIFTS.entries()) {
      const members = new Map<number, number[]>();
      for (let i = 0; i < deltas.length; i++) {
        const place = (days[i]! >> shift) * BLOCK_UNIT + blockOf(level, deltas.columns[i]!, deltas.rows[i]!);
        const known = members.get(place);
        if (known) known.push(i);
        else members.set(place, [i]);
      }
      for (const [place, indexes] of members) {
        const list = gatherCounts(
          Float64Array.from(indexes, (i) =>
            codeOf(
              deltas.facets[i]!,
              span === 0 ? minutes[i]! : 0,
              cellInBlock(level, deltas.columns[i]!, deltas.rows[i]!),
            ),
          ),
          Int32Array.from(indexes, (i) => deltas.weights[i]!),
        );
        if (list.codes.length === 0) continue;
        const period = Math.floor(place / BLOCK_UNIT);
        segments.push({ key: { level, span, period, block: place - period * BLOCK_UNIT }, list });
      }
    }
  }
  return segments;
}
