/** Types generated for queries found in "sql/queries/own_cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'OwnCases' parameters type */
export interface IOwnCasesParams {
  account: string;
  jurisdiction: string;
}

/** 'OwnCases' return type */
export interface IOwnCasesResult {
  caseId: string;
}

/** 'OwnCases' query type */
export interface IOwnCasesQuery {
  params: IOwnCasesParams;
  result: IOwnCasesResult;
}

const ownCasesIR: Statement = {"usedParamSet":{"jurisdiction":true,"account":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":123}]},{"name":"account","required":true,"transform":{"type":"scalar"},"locs":[{"a":142,"b":150}]}],"statement":"-- Cases that an account reported.\nselect case_id as \"case_id!\" from case_reporters\nwhere jurisdiction_code = :jurisdiction! and account_id = :account!::text::uuid"};

/**
 * Query generated from SQL:
 * ```
 * -- Cases that an account reported.
 * select case_id as "case_id!" from case_reporters
 * where jurisdiction_code = :jurisdiction! and account_id = :account!::text::uuid
 * ```
 */
export const ownCases = new NamedQuery<IOwnCasesParams,IOwnCasesResult>('ownCases', ownCasesIR);
