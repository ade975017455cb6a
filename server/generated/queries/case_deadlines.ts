/** Types generated for queries found in "sql/queries/case_deadlines.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseDeadlines' parameters type */
export interface ICaseDeadlinesParams {
  jurisdiction: string;
}

/** 'CaseDeadlines' return type */
export interface ICaseDeadlinesResult {
  awaited: string;
  inWorkingHours: boolean;
  kindCode: string | null;
  minutes: number;
  soonShare: number;
  source: string;
}

/** 'CaseDeadlines' query type */
export interface ICaseDeadlinesQuery {
  params: ICaseDeadlinesParams;
  result: ICaseDeadlinesResult;
}

const caseDeadlinesIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":132}]}],"statement":"select kind_code, awaited, minutes, in_working_hours, soon_share, source\nfrom case_deadlines\nwhere jurisdiction_code = :jurisdiction!\norder by kind_code collate \"C\" nulls first, awaited collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select kind_code, awaited, minutes, in_working_hours, soon_share, source
 * from case_deadlines
 * where jurisdiction_code = :jurisdiction!
 * order by kind_code collate "C" nulls first, awaited collate "C"
 * ```
 */
export const caseDeadlines = new NamedQuery<ICaseDeadlinesParams,ICaseDeadlinesResult>('caseDeadlines', caseDeadlinesIR);
