/** Types generated for queries found in "sql/queries/newest_cases_simulated.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'NewestCasesSimulated' parameters type */
export interface INewestCasesSimulatedParams {
  jurisdiction: string;
}

/** 'NewestCasesSimulated' return type */
export interface INewestCasesSimulatedResult {
  simulated: boolean;
}

/** 'NewestCasesSimulated' query type */
export interface INewestCasesSimulatedQuery {
  params: INewestCasesSimulatedParams;
  result: INewestCasesSimulatedResult;
}

const newestCasesSimulatedIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":148,"b":161}]}],"statement":"-- True while simulated cases are among the newest.\nselect exists (\n  select from (\n    select simulated from case_states where jurisdiction_code = :jurisdiction! order by reported_at desc limit 200\n  ) newest\n  where simulated\n) as \"simulated!\""};

/**
 * Query generated from SQL:
 * ```
 * -- True while simulated cases are among the newest.
 * select exists (
 *   select from (
 *     select simulated from case_states where jurisdiction_code = :jurisdiction! order by reported_at desc limit 200
 *   ) newest
 *   where simulated
 * ) as "simulated!"
 * ```
 */
export const newestCasesSimulated = new NamedQuery<INewestCasesSimulatedParams,INewestCasesSimulatedResult>('newestCasesSimulated', newestCasesSimulatedIR);
