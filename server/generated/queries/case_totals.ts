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

const caseTotalsIR: Statement = {"usedParamSet":{"jurisdiction":true,"from":true,"to":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":213}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":234,"b":239}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":272,"b":275}]}],"statement":"select count(*) as \"reported!\", count(*) filter (where step = 'closed') as \"closed!\",\n  count(*) filter (where simulated) as \"simulated!\", now() as \"as_of!\"\nfrom case_states\nwhere jurisdiction_code = :jurisdiction! and reported_at >= :from!::timestamptz and reported_at < :to!::timestamptz"};

/**
 * Query generated from SQL:
 * ```
 * select count(*) as "reported!", count(*) filter (where step = 'closed') as "closed!",
 *   count(*) filter (where simulated) as "simulated!", now() as "as_of!"
 * from case_states
 * where jurisdiction_code = :jurisdiction! and reported_at >= :from!::timestamptz and reported_at < :to!::timestamptz
 * ```
 */
export const caseTotals = new NamedQuery<ICaseTotalsParams,ICaseTotalsResult>('caseTotals', caseTotalsIR);
