/** Types generated for queries found in "sql/queries/open_simulated_cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type stringArray = readonly (string)[];

/** 'OpenSimulatedCases' parameters type */
export interface IOpenSimulatedCasesParams {
  closedSince?: DateOrString | null | void;
  ids?: readonly (string | null)[] | null | void;
  jurisdiction: string;
  since?: DateOrString | null | void;
}

/** 'OpenSimulatedCases' return type */
export interface IOpenSimulatedCasesResult {
  gridCode: string | null;
  id: string;
}

/** 'OpenSimulatedCases' query type */
export interface IOpenSimulatedCasesQuery {
  params: IOpenSimulatedCasesParams;
  result: IOpenSimulatedCasesResult;
}

const openSimulatedCasesIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true,"since":true,"closedSince":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":289,"b":302}]},{"name":"ids","required":false,"transform":{"type":"scalar"},"locs":[{"a":327,"b":330},{"a":367,"b":370},{"a":397,"b":400}]},{"name":"since","required":false,"transform":{"type":"scalar"},"locs":[{"a":447,"b":452}]},{"name":"closedSince","required":false,"transform":{"type":"scalar"},"locs":[{"a":587,"b":598}]}],"statement":"-- With the ids of those, or all since a moment that may still go on: not ended, or ended and not yet rated.\nselect s.case_id as id, g.code as \"grid_code?\"\nfrom case_states s\nleft join regions g on g.jurisdiction_code = s.jurisdiction_code and g.id = s.grid_id\nwhere s.jurisdiction_code = :jurisdiction! and s.simulated\n  and (:ids::text[] is null or s.case_id = any(:ids::text[]::uuid[]))\n  and (:ids::text[] is not null\n    or (s.reported_at >= :since::timestamptz and (s.state not in ('closed', 'refused', 'merged')\n      or (s.state = 'closed' and s.rating is null and s.state_at >= :closedSince::timestamptz))))\norder by s.state_at, s.case_id"};

/**
 * Query generated from SQL:
 * ```
 * -- With the ids of those, or all since a moment that may still go on: not ended, or ended and not yet rated.
 * select s.case_id as id, g.code as "grid_code?"
 * from case_states s
 * left join regions g on g.jurisdiction_code = s.jurisdiction_code and g.id = s.grid_id
 * where s.jurisdiction_code = :jurisdiction! and s.simulated
 *   and (:ids::text[] is null or s.case_id = any(:ids::text[]::uuid[]))
 *   and (:ids::text[] is not null
 *     or (s.reported_at >= :since::timestamptz and (s.state not in ('closed', 'refused', 'merged')
 *       or (s.state = 'closed' and s.rating is null and s.state_at >= :closedSince::timestamptz))))
 * order by s.state_at, s.case_id
 * ```
 */
export const openSimulatedCases = new NamedQuery<IOpenSimulatedCasesParams,IOpenSimulatedCasesResult>('openSimulatedCases', openSimulatedCasesIR);
