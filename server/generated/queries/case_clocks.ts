/** Types generated for queries found in "sql/queries/case_clocks.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'CaseClocks' parameters type */
export interface ICaseClocksParams {
  caseIds: readonly (string | null)[];
  jurisdiction: string;
}

/** 'CaseClocks' return type */
export interface ICaseClocksResult {
  awaited: string;
  caseId: string;
  departmentCode: string | null;
  dueAt: Date | null;
  dueSoonAt: Date | null;
  jurisdictionCode: string;
  number: number;
  pausedAt: Date | null;
  startedAt: Date;
  stoppedAt: Date | null;
}

/** 'CaseClocks' query type */
export interface ICaseClocksQuery {
  params: ICaseClocksParams;
  result: ICaseClocksResult;
}

const caseClocksIR: Statement = {"usedParamSet":{"jurisdiction":true,"caseIds":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":167,"b":180}]},{"name":"caseIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":208}]}],"statement":"select jurisdiction_code, case_id, number, awaited, department_code, started_at, due_soon_at, due_at, paused_at, stopped_at\nfrom case_clocks\nwhere jurisdiction_code = :jurisdiction! and case_id = any(:caseIds!::text[]::uuid[])\norder by case_id, number"};

/**
 * Query generated from SQL:
 * ```
 * select jurisdiction_code, case_id, number, awaited, department_code, started_at, due_soon_at, due_at, paused_at, stopped_at
 * from case_clocks
 * where jurisdiction_code = :jurisdiction! and case_id = any(:caseIds!::text[]::uuid[])
 * order by case_id, number
 * ```
 */
export const caseClocks = new NamedQuery<ICaseClocksParams,ICaseClocksResult>('caseClocks', caseClocksIR);
