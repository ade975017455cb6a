/** Types generated for queries found in "sql/queries/street_network.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'StreetNetwork' parameters type */
export interface IStreetNetworkParams {
  jurisdiction: string;
}

/** 'StreetNetwork' return type */
export interface IStreetNetworkResult {
  bytes: number;
  digest: string;
}

/** 'StreetNetwork' query type */
export interface IStreetNetworkQuery {
  params: IStreetNetworkParams;
  result: IStreetNetworkResult;
}

const streetNetworkIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":89,"b":102}]}],"statement":"select digest, length(buffer) as \"bytes!\" from street_networks where jurisdiction_code = :jurisdiction!"};

/**
 * Query generated from SQL:
 * ```
 * select digest, length(buffer) as "bytes!" from street_networks where jurisdiction_code = :jurisdiction!
 * ```
 */
export const streetNetwork = new NamedQuery<IStreetNetworkParams,IStreetNetworkResult>('streetNetwork', streetNetworkIR);
