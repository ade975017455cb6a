/** Types generated for queries found in "sql/queries/redraw_base_workers.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawBaseWorkers' parameters type */
export interface IRedrawBaseWorkersParams {
  jurisdiction: string;
}

/** 'RedrawBaseWorkers' return type */
export interface IRedrawBaseWorkersResult {
  code: string;
  workers: number;
}

/** 'RedrawBaseWorkers' query type */
export interface IRedrawBaseWorkersQuery {
  params: IRedrawBaseWorkersParams;
  result: IRedrawBaseWorkersResult;
}

const redrawBaseWorkersIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":226}]}],"statement":"-- How many grid workers each grid has now.\nselect g.code, count(*)::integer as \"workers!\"\nfrom staff m\njoin regions g on g.jurisdiction_code = m.jurisdiction_code and g.id = m.grid_id\nwhere m.jurisdiction_code = :jurisdiction! and m.valid_to is null and m.role = 'grid_worker'\ngroup by g.code"};

/**
 * Query generated from SQL:
 * ```
 * -- How many grid workers each grid has now.
 * select g.code, count(*)::integer as "workers!"
 * from staff m
 * join regions g on g.jurisdiction_code = m.jurisdiction_code and g.id = m.grid_id
 * where m.jurisdiction_code = :jurisdiction! and m.valid_to is null and m.role = 'grid_worker'
 * group by g.code
 * ```
 */
export const redrawBaseWorkers = new NamedQuery<IRedrawBaseWorkersParams,IRedrawBaseWorkersResult>('redrawBaseWorkers', redrawBaseWorkersIR);
