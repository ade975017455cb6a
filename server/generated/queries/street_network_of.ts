/** Types generated for queries found in "sql/queries/street_network_of.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'StreetNetworkOf' parameters type */
export interface IStreetNetworkOfParams {
  jurisdiction: string;
}

/** 'StreetNetworkOf' return type */
export interface IStreetNetworkOfResult {
  buffer: Buffer;
  digest: string;
}

/** 'StreetNetworkOf' query type */
export interface IStreetNetworkOfQuery {
  params: IStreetNetworkOfParams;
  result: IStreetNetworkOfResult;
}

const streetNetworkOfIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":69,"b":82}]}],"statement":"select digest, buffer from street_networks where jurisdiction_code = :jurisdiction!"};

/**
 * Query generated from SQL:
 * ```
 * select digest, buffer from street_networks where jurisdiction_code = :jurisdiction!
 * ```
 */
export const streetNetworkOf = new NamedQuery<IStreetNetworkOfParams,IStreetNetworkOfResult>('streetNetworkOf', streetNetworkOfIR);
