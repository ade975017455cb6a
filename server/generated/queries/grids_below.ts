/** Types generated for queries found in "sql/queries/grids_below.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'GridsBelow' parameters type */
export interface IGridsBelowParams {
  code: string;
  jurisdiction: string;
}

/** 'GridsBelow' return type */
export interface IGridsBelowResult {
  id: number;
}

/** 'GridsBelow' query type */
export interface IGridsBelowQuery {
  params: IGridsBelowParams;
  result: IGridsBelowResult;
}

const gridsBelowIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":192,"b":205},{"a":325,"b":338}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":218,"b":223}]}],"statement":"-- Every version of the region with the code, and of every region below it: a case keeps the version it was given.\nwith recursive below as (\n  select id from regions where jurisdiction_code = :jurisdiction! and code = :code!\n  union\n  select r.id from regions r join below b on r.parent_id = b.id where r.jurisdiction_code = :jurisdiction!\n)\nselect id as \"id!\" from below"};

/**
 * Query generated from SQL:
 * ```
 * -- Every version of the region with the code, and of every region below it: a case keeps the version it was given.
 * with recursive below as (
 *   select id from regions where jurisdiction_code = :jurisdiction! and code = :code!
 *   union
 *   select r.id from regions r join below b on r.parent_id = b.id where r.jurisdiction_code = :jurisdiction!
 * )
 * select id as "id!" from below
 * ```
 */
export const gridsBelow = new NamedQuery<IGridsBelowParams,IGridsBelowResult>('gridsBelow', gridsBelowIR);
