/** Types generated for queries found in "sql/queries/redraw_blob.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawBlob' parameters type */
export interface IRedrawBlobParams {
  digest: string;
  jurisdiction: string;
  kind: string;
}

/** 'RedrawBlob' return type */
export interface IRedrawBlobResult {
  bytes: Buffer;
}

/** 'RedrawBlob' query type */
export interface IRedrawBlobQuery {
  params: IRedrawBlobParams;
  result: IRedrawBlobResult;
}

const redrawBlobIR: Statement = {"usedParamSet":{"jurisdiction":true,"digest":true,"kind":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":50,"b":63}]},{"name":"digest","required":true,"transform":{"type":"scalar"},"locs":[{"a":78,"b":85}]},{"name":"kind","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":103}]}],"statement":"select bytes from blobs where jurisdiction_code = :jurisdiction! and digest = :digest! and kind = :kind!"};

/**
 * Query generated from SQL:
 * ```
 * select bytes from blobs where jurisdiction_code = :jurisdiction! and digest = :digest! and kind = :kind!
 * ```
 */
export const redrawBlob = new NamedQuery<IRedrawBlobParams,IRedrawBlobResult>('redrawBlob', redrawBlobIR);
