import { type CountList, codeOf, gatherSigned } from '../../geodata/heat/count_list.ts';
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

/**
 * What deltas add to each block and period, at every level and span; what cancels out is left out. One level and span after
 * the other, so that a few million deltas take some 30 bytes of memory each.
 */
export function* gatherSegments(deltas: HeatDeltas): Generator<Segment> {
  const { length, columns, rows, facets, weights } = deltas;
  const days = Int32Array.from(deltas.minutes, dayOf);
  const minutes = Int32Array.from(deltas.minutes, minuteOfDay);
  const [blocks, cells, places] = [new Int32Array(length), new Int32Array(length), new Float64Array(length)];
  for (let level = 0; level < KEPT_LEVELS; level++) {
    for (let i = 0; i < length; i++) {
      blocks[i] = blockOf(level, columns[i]!, rows[i]!);
      cells[i] = cellInBlock(level, columns[i]!, rows[i]!);
    }
    for (const [span, shift] of SPAN_SHIFTS.entries()) {
      for (let i = 0; i < length; i++) places[i] = (days[i]! >> shift) * BLOCK_UNIT + blocks[i]!;
      for (const { place, members } of grouped(places)) {
        const signed = new Float64Array(members.length);
        for (let m = 0; m < members.length; m++) {
          const i = members[m]!;
          const code = codeOf(facets[i]!, span === 0 ? minutes[i]! : 0, cells[i]!);
          signed[m] = weights[i] === 1 ? code : -1 - code;
        }
        const list = gatherSigned(signed);
        if (list.codes.length === 0) continue;
        const period = Math.floor(place / BLOCK_UNIT);
        yield { key: { level, span, period, block: place - period * BLOCK_UNIT }, list };
      }
    }
  }
}

/** Which of the places are the same: members are counted first and then sorted into one array. */
function* grouped(places: Float64Array): Generator<{ place: number; members: Int32Array }> {
  const groups = new Map<number, number>();
  const counts: number[] = [];
  const groupOf = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    let group = groups.get(place);
    if (group === undefined) {
      group = groups.size;
      groups.set(place, group);
      counts.push(0);
    }
    groupOf[i] = group;
    counts[group]!++;
  }
  const ends = new Int32Array(counts.length);
  for (let group = 1; group < counts.length; group++) ends[group] = ends[group - 1]! + counts[group - 1]!;
  const sorted = new Int32Array(places.length);
  for (let i = 0; i < places.length; i++) sorted[ends[groupOf[i]!]!++] = i;
  for (const [place, group] of groups)
    yield { place, members: sorted.subarray(ends[group]! - counts[group]!, ends[group]!) };
}
