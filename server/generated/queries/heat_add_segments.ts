/** Types generated for queries found in "sql/queries/heat_add_segments.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

/** 'HeatAddSegments' parameters type */
export interface IHeatAddSegmentsParams {
  blocks: readonly (number | null)[];
  bytes: Buffer;
  jurisdiction: string;
  lengths: readonly (number | null)[];
  levels: readonly (number | null)[];
  periods: readonly (number | null)[];
  pieces: readonly (number | null)[];
  segmentsOf: readonly (number | null)[];
  spans: readonly (number | null)[];
  starts: readonly (number | null)[];
}

/** 'HeatAddSegments' return type */
export type IHeatAddSegmentsResult = void;

/** 'HeatAddSegments' query type */
export interface IHeatAddSegmentsQuery {
  params: IHeatAddSegmentsParams;
  result: IHeatAddSegmentsResult;
}

const heatAddSegmentsIR: Statement = {"usedParamSet":{"bytes":true,"segmentsOf":true,"pieces":true,"starts":true,"lengths":true,"jurisdiction":true,"levels":true,"spans":true,"periods":true,"blocks":true},"params":[{"name":"bytes","required":true,"transform":{"type":"scalar"},"locs":[{"a":338,"b":344}]},{"name":"segmentsOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":407,"b":418}]},{"name":"pieces","required":true,"transform":{"type":"scalar"},"locs":[{"a":432,"b":439}]},{"name":"starts","required":true,"transform":{"type":"scalar"},"locs":[{"a":453,"b":460}]},{"name":"lengths","required":true,"transform":{"type":"scalar"},"locs":[{"a":474,"b":482}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":678,"b":691}]},{"name":"levels","required":true,"transform":{"type":"scalar"},"locs":[{"a":808,"b":815}]},{"name":"spans","required":true,"transform":{"type":"scalar"},"locs":[{"a":829,"b":835}]},{"name":"periods","required":true,"transform":{"type":"scalar"},"locs":[{"a":849,"b":857}]},{"name":"blocks","required":true,"transform":{"type":"scalar"},"locs":[{"a":871,"b":878}]}],"statement":"-- New segments, given as parallel lists, and their pieces, which lie in `bytes` behind one another: `segment_of` says which\n-- segment a piece belongs to, from 1 on, `piece` what it is: -1 totals, -2 by kind, -3 by side, 0 counts of all kinds,\n-- otherwise counts of that kind.\nwith pieces as (\n  select p.segment_of, p.piece, substring(:bytes!::bytea from p.start + 1 for p.length) as bytes\n  from unnest(:segmentsOf!::integer[], :pieces!::integer[], :starts!::integer[], :lengths!::integer[])\n    as p (segment_of, piece, start, length)\n)\ninsert into heat_counts\n  (jurisdiction_code, level, span, period, block, kind_numbers, counts, totals, by_kind, by_side, bytes)\nselect :jurisdiction!, s.level, s.span, s.period, s.block, p.kind_numbers, p.counts, p.totals, p.by_kind, p.by_side, p.bytes\nfrom unnest(:levels!::integer[], :spans!::integer[], :periods!::integer[], :blocks!::integer[])\n  with ordinality as s (level, span, period, block, number)\njoin (\n  select segment_of, coalesce(array_agg(piece order by piece) filter (where piece > 0), '{}') as kind_numbers,\n    array_agg(bytes order by piece) filter (where piece >= 0) as counts,\n    (array_agg(bytes) filter (where piece = -1))[1] as totals,\n    (array_agg(bytes) filter (where piece = -2))[1] as by_kind,\n    (array_agg(bytes) filter (where piece = -3))[1] as by_side,\n    sum(length(bytes)) filter (where piece >= 0) as bytes\n  from pieces\n  group by segment_of\n) p on p.segment_of = s.number"};

/**
 * Query generated from SQL:
 * ```
 * -- New segments, given as parallel lists, and their pieces, which lie in `bytes` behind one another: `segment_of` says which
 * -- segment a piece belongs to, from 1 on, `piece` what it is: -1 totals, -2 by kind, -3 by side, 0 counts of all kinds,
 * -- otherwise counts of that kind.
 * with pieces as (
 *   select p.segment_of, p.piece, substring(:bytes!::bytea from p.start + 1 for p.length) as bytes
 *   from unnest(:segmentsOf!::integer[], :pieces!::integer[], :starts!::integer[], :lengths!::integer[])
 *     as p (segment_of, piece, start, length)
 * )
 * insert into heat_counts
 *   (jurisdiction_code, level, span, period, block, kind_numbers, counts, totals, by_kind, by_side, bytes)
 * select :jurisdiction!, s.level, s.span, s.period, s.block, p.kind_numbers, p.counts, p.totals, p.by_kind, p.by_side, p.bytes
 * from unnest(:levels!::integer[], :spans!::integer[], :periods!::integer[], :blocks!::integer[])
 *   with ordinality as s (level, span, period, block, number)
 * join (
 *   select segment_of, coalesce(array_agg(piece order by piece) filter (where piece > 0), '{}') as kind_numbers,
 *     array_agg(bytes order by piece) filter (where piece >= 0) as counts,
 *     (array_agg(bytes) filter (where piece = -1))[1] as totals,
 *     (array_agg(bytes) filter (where piece = -2))[1] as by_kind,
 *     (array_agg(bytes) filter (where piece = -3))[1] as by_side,
 *     sum(length(bytes)) filter (where piece >= 0) as bytes
 *   from pieces
 *   group by segment_of
 * ) p on p.segment_of = s.number
 * ```
 */
export const heatAddSegments = new NamedQuery<IHeatAddSegmentsParams,IHeatAddSegmentsResult>('heatAddSegments', heatAddSegmentsIR);
