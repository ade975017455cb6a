/** Types generated for queries found in "sql/queries/heat_add_segments.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type BufferArray = readonly (Buffer)[];

export type numberArray = readonly (number)[];

/** 'HeatAddSegments' parameters type */
export interface IHeatAddSegmentsParams {
  blocks: readonly (number | null)[];
  byKind: BufferArray;
  bySide: BufferArray;
  bytes: readonly (number | null)[];
  counts: BufferArray;
  jurisdiction: string;
  kindNumbers: readonly (number | null)[];
  levels: readonly (number | null)[];
  periods: readonly (number | null)[];
  segmentsOf: readonly (number | null)[];
  spans: readonly (number | null)[];
  totals: BufferArray;
}

/** 'HeatAddSegments' return type */
export type IHeatAddSegmentsResult = void;

/** 'HeatAddSegments' query type */
export interface IHeatAddSegmentsQuery {
  params: IHeatAddSegmentsParams;
  result: IHeatAddSegmentsResult;
}

const heatAddSegmentsIR: Statement = {"usedParamSet":{"jurisdiction":true,"levels":true,"spans":true,"periods":true,"blocks":true,"totals":true,"byKind":true,"bySide":true,"bytes":true,"segmentsOf":true,"kindNumbers":true,"counts":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":285,"b":298}]},{"name":"levels","required":true,"transform":{"type":"scalar"},"locs":[{"a":456,"b":463}]},{"name":"spans","required":true,"transform":{"type":"scalar"},"locs":[{"a":477,"b":483}]},{"name":"periods","required":true,"transform":{"type":"scalar"},"locs":[{"a":497,"b":505}]},{"name":"blocks","required":true,"transform":{"type":"scalar"},"locs":[{"a":519,"b":526}]},{"name":"totals","required":true,"transform":{"type":"scalar"},"locs":[{"a":540,"b":547}]},{"name":"byKind","required":true,"transform":{"type":"scalar"},"locs":[{"a":561,"b":568}]},{"name":"bySide","required":true,"transform":{"type":"scalar"},"locs":[{"a":580,"b":587}]},{"name":"bytes","required":true,"transform":{"type":"scalar"},"locs":[{"a":599,"b":605}]},{"name":"segmentsOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":867,"b":878}]},{"name":"kindNumbers","required":true,"transform":{"type":"scalar"},"locs":[{"a":892,"b":904}]},{"name":"counts","required":true,"transform":{"type":"scalar"},"locs":[{"a":918,"b":925}]}],"statement":"-- New segments. Kinds and counts of all lie behind one another: `segment_of` says which segment each belongs to, from 1 on;\n-- empty sums are none.\ninsert into heat_counts\n  (jurisdiction_code, level, span, period, block, kind_numbers, counts, totals, by_kind, by_side, bytes)\nselect :jurisdiction!, s.level, s.span, s.period, s.block, k.kind_numbers, k.counts, nullif(s.totals, ''),\n  nullif(s.by_kind, ''), nullif(s.by_side, ''), s.bytes\nfrom unnest(\n  :levels!::integer[], :spans!::integer[], :periods!::integer[], :blocks!::integer[], :totals!::bytea[],\n  :byKind!::bytea[], :bySide!::bytea[], :bytes!::integer[]\n) with ordinality as s (level, span, period, block, totals, by_kind, by_side, bytes, number)\njoin (\n  select segment_of, array_agg(kind_number order by kind_number) as kind_numbers,\n    array_agg(counts order by kind_number) as counts\n  from unnest(:segmentsOf!::integer[], :kindNumbers!::integer[], :counts!::bytea[])\n    as c (segment_of, kind_number, counts)\n  group by segment_of\n) k on k.segment_of = s.number"};

/**
 * Query generated from SQL:
 * ```
 * -- New segments. Kinds and counts of all lie behind one another: `segment_of` says which segment each belongs to, from 1 on;
 * -- empty sums are none.
 * insert into heat_counts
 *   (jurisdiction_code, level, span, period, block, kind_numbers, counts, totals, by_kind, by_side, bytes)
 * select :jurisdiction!, s.level, s.span, s.period, s.block, k.kind_numbers, k.counts, nullif(s.totals, ''),
 *   nullif(s.by_kind, ''), nullif(s.by_side, ''), s.bytes
 * from unnest(
 *   :levels!::integer[], :spans!::integer[], :periods!::integer[], :blocks!::integer[], :totals!::bytea[],
 *   :byKind!::bytea[], :bySide!::bytea[], :bytes!::integer[]
 * ) with ordinality as s (level, span, period, block, totals, by_kind, by_side, bytes, number)
 * join (
 *   select segment_of, array_agg(kind_number order by kind_number) as kind_numbers,
 *     array_agg(counts order by kind_number) as counts
 *   from unnest(:segmentsOf!::integer[], :kindNumbers!::integer[], :counts!::bytea[])
 *     as c (segment_of, kind_number, counts)
 *   group by segment_of
 * ) k on k.segment_of = s.number
 * ```
 */
export const heatAddSegments = new NamedQuery<IHeatAddSegmentsParams,IHeatAddSegmentsResult>('heatAddSegments', heatAddSegmentsIR);
