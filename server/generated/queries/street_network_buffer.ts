/** Types generated for queries found in "sql/queries/street_network_buffer.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'StreetNetworkBuffer' parameters type */
export interface IStreetNetworkBufferParams {
  digest: string;
}

/** 'StreetNetworkBuffer' return type */
export interface IStreetNetworkBufferResult {
  buffer: Buffer;
}

/** 'StreetNetworkBuffer' query type */
export interface IStreetNetworkBufferQuery {
  params: IStreetNetworkBufferParams;
  result: IStreetNetworkBufferResult;
}

const streetNetworkBufferIR: Statement = {"usedParamSet":{"digest":true},"params":[{"name":"digest","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":57}]}],"statement":"select buffer from street_networks where digest = :digest! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select buffer from street_networks where digest = :digest! limit 1
 * ```
 */
export const streetNetworkBuffer = new NamedQuery<IStreetNetworkBufferParams,IStreetNetworkBufferResult>('streetNetworkBuffer', streetNetworkBufferIR);
