/** Types generated for queries found in "sql/queries/heat_segments.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

/** 'HeatSegments' parameters type */
export interface IHeatSegmentsParams {
  blocks: readonly (number | null)[];
  jurisdiction: string;
  levels: readonly (number | null)[];
  periods: readonly (number | null)[];
  spans: readonly (number | null)[];
}

/** 'HeatSegments' return type */
export interface IHeatSegmentsResult {
  bytes: number;
  key: number;
  segment: number;
}

/** 'HeatSegments' query type */
export interface IHeatSegmentsQuery {
  params: IHeatSegmentsParams;
  result: IHeatSegmentsResult;
}

const heatSegmentsIR: Statement = {"usedParamSet":{"levels":true,"spans":true,"periods":true,"blocks":true,"jurisdiction":true},"params":[{"name":"levels","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":159}]},{"name":"spans","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":179}]},{"name":"periods","required":true,"transform":{"type":"scalar"},"locs":[{"a":193,"b":201}]},{"name":"blocks","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":222}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":340,"b":353}]}],"statement":"-- Sizes of the segments that lie on the keys, given as parallel lists.\nselect k.number as \"key!\", c.segment::float8 as \"segment!\", c.bytes\nfrom unnest(:levels!::integer[], :spans!::integer[], :periods!::integer[], :blocks!::integer[])\n  with ordinality as k (level, span, period, block, number)\njoin heat_counts c on c.jurisdiction_code = :jurisdiction! and c.level = k.level and c.span = k.span\n  and c.period = k.period and c.block = k.block\norder by k.number, c.bytes, c.segment"};

/**
 * Query generated from SQL:
 * ```
 * -- Sizes of the segments that lie on the keys, given as parallel lists.
 * select k.number as "key!", c.segment::float8 as "segment!", c.bytes
 * from unnest(:levels!::integer[], :spans!::integer[], :periods!::integer[], :blocks!::integer[])
 *   with ordinality as k (level, span, period, block, number)
 * join heat_counts c on c.jurisdiction_code = :jurisdiction! and c.level = k.level and c.span = k.span
 *   and c.period = k.period and c.block = k.block
 * order by k.number, c.bytes, c.segment
 * ```
 */
export const heatSegments = new NamedQuery<IHeatSegmentsParams,IHeatSegmentsResult>('heatSegments', heatSegmentsIR);
