/** Types generated for queries found in "sql/queries/open_simulated_cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'OpenSimulatedCases' parameters type */
export interface IOpenSimulatedCasesParams {
  jurisdiction: string;
  since: DateOrString;
}

/** 'OpenSimulatedCases' return type */
export interface IOpenSimulatedCasesResult {
  id: string;
  kindCode: string;
  sequence: number;
  state: string;
  stateAt: Date;
}

/** 'OpenSimulatedCases' query type */
export interface IOpenSimulatedCasesQuery {
  params: IOpenSimulatedCasesParams;
  result: IOpenSimulatedCasesResult;
}

const openSimulatedCasesIR: Statement = {"usedParamSet":{"jurisdiction":true,"since":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":115}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":205}]}],"statement":"select case_id as id, kind_code, state, sequence, state_at\nfrom case_states\nwhere jurisdiction_code = :jurisdiction! and simulated and state not in ('closed', 'refused', 'merged') and reported_at >= :since!::timestamptz\norder by state_at, case_id"};

/**
 * Query generated from SQL:
 * ```
 * select case_id as id, kind_code, state, sequence, state_at
 * from case_states
 * where jurisdiction_code = :jurisdiction! and simulated and state not in ('closed', 'refused', 'merged') and reported_at >= :since!::timestamptz
 * order by state_at, case_id
 * ```
 */
export const openSimulatedCases = new NamedQuery<IOpenSimulatedCasesParams,IOpenSimulatedCasesResult>('openSimulatedCases', openSimulatedCasesIR);
