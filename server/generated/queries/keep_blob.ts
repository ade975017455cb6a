/** Types generated for queries found in "sql/queries/keep_blob.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'KeepBlob' parameters type */
export interface IKeepBlobParams {
  bytes: Buffer;
  digest: string;
  jurisdiction: string;
  kind: string;
}

/** 'KeepBlob' return type */
export type IKeepBlobResult = void;

/** 'KeepBlob' query type */
export interface IKeepBlobQuery {
  params: IKeepBlobParams;
  result: IKeepBlobResult;
}

const keepBlobIR: Statement = {"usedParamSet":{"jurisdiction":true,"digest":true,"kind":true,"bytes":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":80}]},{"name":"digest","required":true,"transform":{"type":"scalar"},"locs":[{"a":83,"b":90}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":98}]},{"name":"bytes","required":true,"transform":{"type":"scalar"},"locs":[{"a":101,"b":107}]}],"statement":"insert into blobs (jurisdiction_code, digest, kind, bytes)\nvalues (:jurisdiction!, :digest!, :kind!, :bytes!)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into blobs (jurisdiction_code, digest, kind, bytes)
 * values (:jurisdiction!, :digest!, :kind!, :bytes!)
 * on conflict do nothing
 * ```
 */
export const keepBlob = new NamedQuery<IKeepBlobParams,IKeepBlobResult>('keepBlob', keepBlobIR);
