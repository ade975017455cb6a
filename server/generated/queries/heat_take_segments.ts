/** Types generated for queries found in "sql/queries/heat_take_segments.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

/** 'HeatTakeSegments' parameters type */
export interface IHeatTakeSegmentsParams {
  blocks: readonly (number | null)[];
  jurisdiction: string;
  levels: readonly (number | null)[];
  periods: readonly (number | null)[];
  segments: readonly (number | null)[];
  spans: readonly (number | null)[];
}

/** 'HeatTakeSegments' return type */
export interface IHeatTakeSegmentsResult {
  counts: Buffer;
  segment: number;
}

/** 'HeatTakeSegments' query type */
export interface IHeatTakeSegmentsQuery {
  params: IHeatTakeSegmentsParams;
  result: IHeatTakeSegmentsResult;
}

const heatTakeSegmentsIR: Statement = {"usedParamSet":{"levels":true,"spans":true,"periods":true,"blocks":true,"segments":true,"jurisdiction":true},"params":[{"name":"levels","required":true,"transform":{"type":"scalar"},"locs":[{"a":122,"b":129}]},{"name":"spans","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":149}]},{"name":"periods","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":171}]},{"name":"blocks","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":192}]},{"name":"segments","required":true,"transform":{"type":"scalar"},"locs":[{"a":206,"b":215}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":300,"b":313}]}],"statement":"-- Takes segments away to be merged into new ones. Counts come by rising facet.\ndelete from heat_counts c\nusing unnest(\n  :levels!::integer[], :spans!::integer[], :periods!::integer[], :blocks!::integer[], :segments!::float8[]\n) as k (level, span, period, block, segment)\nwhere c.jurisdiction_code = :jurisdiction! and c.level = k.level and c.span = k.span and c.period = k.period\n  and c.block = k.block and c.segment = k.segment::bigint\nreturning c.segment::float8 as \"segment!\",\n  (select string_agg(bytes, '' order by number) from unnest(c.kind_numbers, c.counts) as u (number, bytes)) as \"counts!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Takes segments away to be merged into new ones. Counts come by rising facet.
 * delete from heat_counts c
 * using unnest(
 *   :levels!::integer[], :spans!::integer[], :periods!::integer[], :blocks!::integer[], :segments!::float8[]
 * ) as k (level, span, period, block, segment)
 * where c.jurisdiction_code = :jurisdiction! and c.level = k.level and c.span = k.span and c.period = k.period
 *   and c.block = k.block and c.segment = k.segment::bigint
 * returning c.segment::float8 as "segment!",
 *   (select string_agg(bytes, '' order by number) from unnest(c.kind_numbers, c.counts) as u (number, bytes)) as "counts!"
 * ```
 */
export const heatTakeSegments = new NamedQuery<IHeatTakeSegmentsParams,IHeatTakeSegmentsResult>('heatTakeSegments', heatTakeSegmentsIR);
