/** Types generated for queries found in "sql/queries/case_figure_grids.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseFigureGrids' parameters type */
export interface ICaseFigureGridsParams {
  jurisdiction: string;
  level: number;
}

/** 'CaseFigureGrids' return type */
export interface ICaseFigureGridsResult {
  group: string;
  key: string;
}

/** 'CaseFigureGrids' query type */
export interface ICaseFigureGridsQuery {
  params: ICaseFigureGridsParams;
  result: ICaseFigureGridsResult;
}

const caseFigureGridsIR: Statement = {"usedParamSet":{"jurisdiction":true,"level":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":217,"b":230},{"a":358,"b":371}]},{"name":"level","required":true,"transform":{"type":"scalar"},"locs":[{"a":414,"b":420},{"a":509,"b":515}]}],"statement":"-- Every version of every region, with the code of what it lies in on the level.\nwith recursive climbed as (\n  select r.id, r.code, r.level, r.parent_id, r.id as grid_id\n  from regions r\n  where r.jurisdiction_code = :jurisdiction!\n  union all\n  select p.id, p.code, p.level, p.parent_id, c.grid_id\n  from climbed c\n  join regions p on p.jurisdiction_code = :jurisdiction! and p.id = c.parent_id\n  where c.level > :level!::integer\n)\nselect grid_id::text as \"key!\", code as \"group!\"\nfrom climbed\nwhere level = :level!::integer"};

/**
 * Query generated from SQL:
 * ```
 * -- Every version of every region, with the code of what it lies in on the level.
 * with recursive climbed as (
 *   select r.id, r.code, r.level, r.parent_id, r.id as grid_id
 *   from regions r
 *   where r.jurisdiction_code = :jurisdiction!
 *   union all
 *   select p.id, p.code, p.level, p.parent_id, c.grid_id
 *   from climbed c
 *   join regions p on p.jurisdiction_code = :jurisdiction! and p.id = c.parent_id
 *   where c.level > :level!::integer
 * )
 * select grid_id::text as "key!", code as "group!"
 * from climbed
 * where level = :level!::integer
 * ```
 */
export const caseFigureGrids = new NamedQuery<ICaseFigureGridsParams,ICaseFigureGridsResult>('caseFigureGrids', caseFigureGridsIR);
