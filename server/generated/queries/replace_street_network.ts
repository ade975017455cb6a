/** Types generated for queries found in "sql/queries/replace_street_network.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'ReplaceStreetNetwork' parameters type */
export interface IReplaceStreetNetworkParams {
  buffer: Buffer;
  digest: string;
  former: string;
  jurisdiction: string;
}

/** 'ReplaceStreetNetwork' return type */
export type IReplaceStreetNetworkResult = void;

/** 'ReplaceStreetNetwork' query type */
export interface IReplaceStreetNetworkQuery {
  params: IReplaceStreetNetworkParams;
  result: IReplaceStreetNetworkResult;
}

const replaceStreetNetworkIR: Statement = {"usedParamSet":{"digest":true,"buffer":true,"jurisdiction":true,"former":true},"params":[{"name":"digest","required":true,"transform":{"type":"scalar"},"locs":[{"a":36,"b":43}]},{"name":"buffer","required":true,"transform":{"type":"scalar"},"locs":[{"a":55,"b":62}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":90,"b":103}]},{"name":"former","required":true,"transform":{"type":"scalar"},"locs":[{"a":118,"b":125}]}],"statement":"update street_networks set digest = :digest!, buffer = :buffer!\nwhere jurisdiction_code = :jurisdiction! and digest = :former!"};

/**
 * Query generated from SQL:
 * ```
 * update street_networks set digest = :digest!, buffer = :buffer!
 * where jurisdiction_code = :jurisdiction! and digest = :former!
 * ```
 */
export const replaceStreetNetwork = new NamedQuery<IReplaceStreetNetworkParams,IReplaceStreetNetworkResult>('replaceStreetNetwork', replaceStreetNetworkIR);
