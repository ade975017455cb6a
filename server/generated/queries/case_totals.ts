/** Types generated for queries found in "sql/queries/case_totals.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'CaseTotals' parameters type */
export interface ICaseTotalsParams {
  from: DateOrString;
  jurisdiction: string;
  to: DateOrString;
}

/** 'CaseTotals' return type */
export interface ICaseTotalsResult {
  asOf: Date;
  closed: number;
  reported: number;
  simulated: number;
}

/** 'CaseTotals' query type */
export interface ICaseTotalsQuery {
  params: ICaseTotalsParams;
  result: ICaseTotalsResult;
}

const caseTotalsIR: Statement = {"usedParamSet":{"jurisdiction":true,"from":true,"to":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":166,"b":179},{"a":425,"b":438}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":205}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":238,"b":241}]}],"statement":"-- Closed is the last step, so a case is closed once it has that event.\nwith reported as materialized (\n  select id, simulated from cases\n  where jurisdiction_code = :jurisdiction! and reported_at >= :from!::timestamptz and reported_at < :to!::timestamptz\n)\nselect (select count(*) from reported) as \"reported!\",\n  (select count(*) from reported r where exists (\n    select from case_events e\n    where e.jurisdiction_code = :jurisdiction! and e.case_id = r.id and e.step = 'closed')) as \"closed!\",\n  (select count(*) from reported where simulated) as \"simulated!\",\n  now() as \"as_of!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Closed is the last step, so a case is closed once it has that event.
 * with reported as materialized (
 *   select id, simulated from cases
 *   where jurisdiction_code = :jurisdiction! and reported_at >= :from!::timestamptz and reported_at < :to!::timestamptz
 * )
 * select (select count(*) from reported) as "reported!",
 *   (select count(*) from reported r where exists (
 *     select from case_events e
 *     where e.jurisdiction_code = :jurisdiction! and e.case_id = r.id and e.step = 'closed')) as "closed!",
 *   (select count(*) from reported where simulated) as "simulated!",
 *   now() as "as_of!"
 * ```
 */
export const caseTotals = new NamedQuery<ICaseTotalsParams,ICaseTotalsResult>('caseTotals', caseTotalsIR);
