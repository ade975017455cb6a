/** Types generated for queries found in "sql/queries/load_street_network.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'LoadStreetNetwork' parameters type */
export interface ILoadStreetNetworkParams {
  buffer: Buffer;
  digest: string;
  jurisdiction: string;
}

/** 'LoadStreetNetwork' return type */
export type ILoadStreetNetworkResult = void;

/** 'LoadStreetNetwork' query type */
export interface ILoadStreetNetworkQuery {
  params: ILoadStreetNetworkParams;
  result: ILoadStreetNetworkResult;
}

const loadStreetNetworkIR: Statement = {"usedParamSet":{"jurisdiction":true,"digest":true,"buffer":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":72,"b":85}]},{"name":"digest","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":95}]},{"name":"buffer","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":105}]}],"statement":"insert into street_networks (jurisdiction_code, digest, buffer) values (:jurisdiction!, :digest!, :buffer!)"};

/**
 * Query generated from SQL:
 * ```
 * insert into street_networks (jurisdiction_code, digest, buffer) values (:jurisdiction!, :digest!, :buffer!)
 * ```
 */
export const loadStreetNetwork = new NamedQuery<ILoadStreetNetworkParams,ILoadStreetNetworkResult>('loadStreetNetwork', loadStreetNetworkIR);
