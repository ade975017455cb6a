/** Types generated for queries found in "sql/queries/home_weights.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HomeWeights' parameters type */
export interface IHomeWeightsParams {
  jurisdiction: string;
}

/** 'HomeWeights' return type */
export interface IHomeWeightsResult {
  latitude: number;
  longitude: number;
  residents: number;
}

/** 'HomeWeights' query type */
export interface IHomeWeightsQuery {
  params: IHomeWeightsParams;
  result: IHomeWeightsResult;
}

const homeWeightsIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":134}]}],"statement":"select ST_X(position) as \"longitude!\", ST_Y(position) as \"latitude!\", residents\nfrom entrances\nwhere jurisdiction_code = :jurisdiction! and residents > 0\norder by id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select ST_X(position) as "longitude!", ST_Y(position) as "latitude!", residents
 * from entrances
 * where jurisdiction_code = :jurisdiction! and residents > 0
 * order by id collate "C"
 * ```
 */
export const homeWeights = new NamedQuery<IHomeWeightsParams,IHomeWeightsResult>('homeWeights', homeWeightsIR);
