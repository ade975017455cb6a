/** Types generated for queries found in "sql/queries/case_clocks_kept.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'CaseClocksKept' parameters type */
export interface ICaseClocksKeptParams {
  caseIds: readonly (string | null)[];
  jurisdiction: string;
}

/** 'CaseClocksKept' return type */
export interface ICaseClocksKeptResult {
  caseId: string;
  dueAt: Date | null;
  dueSoonAt: Date | null;
  inWorkingHours: boolean | null;
  minutes: number | null;
  number: number;
  soonShare: number | null;
  told: string | null;
}

/** 'CaseClocksKept' query type */
export interface ICaseClocksKeptQuery {
  params: ICaseClocksKeptParams;
  result: ICaseClocksKeptResult;
}

const caseClocksKeptIR: Statement = {"usedParamSet":{"jurisdiction":true,"caseIds":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":245,"b":258}]},{"name":"caseIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":278,"b":286}]}],"statement":"-- What of a clock does not follow from events: the deadline as it was when it started, and what was told of it.\nselect case_id, number, due_soon_at, due_at, minutes, in_working_hours, soon_share, told\nfrom case_clocks\nwhere jurisdiction_code = :jurisdiction! and case_id = any(:caseIds!::text[]::uuid[])\norder by case_id, number\nfor update"};

/**
 * Query generated from SQL:
 * ```
 * -- What of a clock does not follow from events: the deadline as it was when it started, and what was told of it.
 * select case_id, number, due_soon_at, due_at, minutes, in_working_hours, soon_share, told
 * from case_clocks
 * where jurisdiction_code = :jurisdiction! and case_id = any(:caseIds!::text[]::uuid[])
 * order by case_id, number
 * for update
 * ```
 */
export const caseClocksKept = new NamedQuery<ICaseClocksKeptParams,ICaseClocksKeptResult>('caseClocksKept', caseClocksKeptIR);
