/** Types generated for queries found in "sql/queries/photo_cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'PhotoCases' parameters type */
export interface IPhotoCasesParams {
  hash: string;
  jurisdiction: string;
}

/** 'PhotoCases' return type */
export interface IPhotoCasesResult {
  caseId: string;
}

/** 'PhotoCases' query type */
export interface IPhotoCasesQuery {
  params: IPhotoCasesParams;
  result: IPhotoCasesResult;
}

const photoCasesIR: Statement = {"usedParamSet":{"jurisdiction":true,"hash":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":108,"b":121}]},{"name":"hash","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":171}]}],"statement":"-- Cases in whose events a photo stands.\nselect distinct case_id from case_events\nwhere jurisdiction_code = :jurisdiction! and photos is not null and photos @> array[:hash!::text]"};

/**
 * Query generated from SQL:
 * ```
 * -- Cases in whose events a photo stands.
 * select distinct case_id from case_events
 * where jurisdiction_code = :jurisdiction! and photos is not null and photos @> array[:hash!::text]
 * ```
 */
export const photoCases = new NamedQuery<IPhotoCasesParams,IPhotoCasesResult>('photoCases', photoCasesIR);
