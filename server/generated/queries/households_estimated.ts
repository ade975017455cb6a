/** Types generated for queries found in "sql/queries/households_estimated.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HouseholdsEstimated' parameters type */
export interface IHouseholdsEstimatedParams {
  jurisdiction: string;
}

/** 'HouseholdsEstimated' return type */
export interface IHouseholdsEstimatedResult {
  estimated: boolean;
}

/** 'HouseholdsEstimated' query type */
export interface IHouseholdsEstimatedQuery {
  params: IHouseholdsEstimatedParams;
  result: IHouseholdsEstimatedResult;
}

const householdsEstimatedIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":66,"b":79}]}],"statement":"select exists (\n  select from entrances where jurisdiction_code = :jurisdiction! and estimated\n) as \"estimated!\""};

/**
 * Query generated from SQL:
 * ```
 * select exists (
 *   select from entrances where jurisdiction_code = :jurisdiction! and estimated
 * ) as "estimated!"
 * ```
 */
export const householdsEstimated = new NamedQuery<IHouseholdsEstimatedParams,IHouseholdsEstimatedResult>('householdsEstimated', householdsEstimatedIR);
