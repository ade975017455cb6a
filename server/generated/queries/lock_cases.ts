/** Types generated for queries found in "sql/queries/lock_cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'LockCases' parameters type */
export interface ILockCasesParams {
  caseIds: readonly (string | null)[];
  jurisdiction: string;
}

/** 'LockCases' return type */
export interface ILockCasesResult {
  caseId: string;
  gridId: number | null;
  latitude: number | null;
  longitude: number | null;
  sequence: number;
  state: string;
}

/** 'LockCases' query type */
export interface ILockCasesQuery {
  params: ILockCasesParams;
  result: ILockCasesResult;
}

const lockCasesIR: Statement = {"usedParamSet":{"jurisdiction":true,"caseIds":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":260,"b":273}]},{"name":"caseIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":293,"b":301}]}],"statement":"-- In the order of their ids, so that two who want the same cases wait for each other and do not meet crosswise.\nselect case_id, sequence, state, grid_id, ST_X(position) as \"longitude?\", ST_Y(position) as \"latitude?\"\nfrom case_states\nwhere jurisdiction_code = :jurisdiction! and case_id = any(:caseIds!::text[]::uuid[])\norder by case_id\nfor update"};

/**
 * Query generated from SQL:
 * ```
 * -- In the order of their ids, so that two who want the same cases wait for each other and do not meet crosswise.
 * select case_id, sequence, state, grid_id, ST_X(position) as "longitude?", ST_Y(position) as "latitude?"
 * from case_states
 * where jurisdiction_code = :jurisdiction! and case_id = any(:caseIds!::text[]::uuid[])
 * order by case_id
 * for update
 * ```
 */
export const lockCases = new NamedQuery<ILockCasesParams,ILockCasesResult>('lockCases', lockCasesIR);
