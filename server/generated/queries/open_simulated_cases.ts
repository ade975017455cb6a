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
  step: string;
  stepAt: Date;
}

/** 'OpenSimulatedCases' query type */
export interface IOpenSimulatedCasesQuery {
  params: IOpenSimulatedCasesParams;
  result: IOpenSimulatedCasesResult;
}

const openSimulatedCasesIR: Statement = {"usedParamSet":{"jurisdiction":true,"since":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":167}]},{"name":"since","required":true,"transform":{"type":"scalar"},"locs":[{"a":223,"b":229}]}],"statement":"select id as \"id!\", kind_code as \"kind_code!\", step as \"step!\", sequence as \"sequence!\", step_at as \"step_at!\"\nfrom case_states\nwhere jurisdiction_code = :jurisdiction! and simulated and step <> 'closed' and reported_at >= :since!::timestamptz\norder by step_at, id"};

/**
 * Query generated from SQL:
 * ```
 * select id as "id!", kind_code as "kind_code!", step as "step!", sequence as "sequence!", step_at as "step_at!"
 * from case_states
 * where jurisdiction_code = :jurisdiction! and simulated and step <> 'closed' and reported_at >= :since!::timestamptz
 * order by step_at, id
 * ```
 */
export const openSimulatedCases = new NamedQuery<IOpenSimulatedCasesParams,IOpenSimulatedCasesResult>('openSimulatedCases', openSimulatedCasesIR);
