/** Types generated for queries found in "sql/queries/erase_from_cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'EraseFromCases' parameters type */
export interface IEraseFromCasesParams {
  caseIds: readonly (string | null)[];
  jurisdiction: string;
  reason: string;
  subject: string;
}

/** 'EraseFromCases' return type */
export interface IEraseFromCasesResult {
  count: number;
}

/** 'EraseFromCases' query type */
export interface IEraseFromCasesQuery {
  params: IEraseFromCasesParams;
  result: IEraseFromCasesResult;
}

const eraseFromCasesIR: Statement = {"usedParamSet":{"jurisdiction":true,"caseIds":true,"subject":true,"reason":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":125,"b":138}]},{"name":"caseIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":141,"b":149}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":176}]},{"name":"reason","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":186}]}],"statement":"-- The one way in which personal data goes from cases, with a mark that it did; answers of how many.\nselect erase_from_cases(:jurisdiction!, :caseIds!::text[]::uuid[], :subject!, :reason!) as \"count!\""};

/**
 * Query generated from SQL:
 * ```
 * -- The one way in which personal data goes from cases, with a mark that it did; answers of how many.
 * select erase_from_cases(:jurisdiction!, :caseIds!::text[]::uuid[], :subject!, :reason!) as "count!"
 * ```
 */
export const eraseFromCases = new NamedQuery<IEraseFromCasesParams,IEraseFromCasesResult>('eraseFromCases', eraseFromCasesIR);
