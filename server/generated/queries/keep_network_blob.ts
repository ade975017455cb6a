/** Types generated for queries found in "sql/queries/keep_network_blob.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'KeepNetworkBlob' parameters type */
export interface IKeepNetworkBlobParams {
  digest: string;
  jurisdiction: string;
}

/** 'KeepNetworkBlob' return type */
export type IKeepNetworkBlobResult = void;

/** 'KeepNetworkBlob' query type */
export interface IKeepNetworkBlobQuery {
  params: IKeepNetworkBlobParams;
  result: IKeepNetworkBlobResult;
}

const keepNetworkBlobIR: Statement = {"usedParamSet":{"jurisdiction":true,"digest":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":263,"b":276}]},{"name":"digest","required":true,"transform":{"type":"scalar"},"locs":[{"a":291,"b":298}]}],"statement":"-- The present network of a place among what figures were computed from, before another takes its place.\ninsert into blobs (jurisdiction_code, digest, kind, bytes)\nselect jurisdiction_code, digest, 'network', buffer\nfrom street_networks\nwhere jurisdiction_code = :jurisdiction! and digest = :digest!\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * -- The present network of a place among what figures were computed from, before another takes its place.
 * insert into blobs (jurisdiction_code, digest, kind, bytes)
 * select jurisdiction_code, digest, 'network', buffer
 * from street_networks
 * where jurisdiction_code = :jurisdiction! and digest = :digest!
 * on conflict do nothing
 * ```
 */
export const keepNetworkBlob = new NamedQuery<IKeepNetworkBlobParams,IKeepNetworkBlobResult>('keepNetworkBlob', keepNetworkBlobIR);
