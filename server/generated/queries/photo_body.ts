/** Types generated for queries found in "sql/queries/photo_body.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'PhotoBody' parameters type */
export interface IPhotoBodyParams {
  hash: string;
  jurisdiction: string;
}

/** 'PhotoBody' return type */
export interface IPhotoBodyResult {
  body: Buffer;
  mediaType: string;
}

/** 'PhotoBody' query type */
export interface IPhotoBodyQuery {
  params: IPhotoBodyParams;
  result: IPhotoBodyResult;
}

const photoBodyIR: Statement = {"usedParamSet":{"jurisdiction":true,"hash":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":62,"b":75}]},{"name":"hash","required":true,"transform":{"type":"scalar"},"locs":[{"a":88,"b":93}]}],"statement":"select media_type, body from photos where jurisdiction_code = :jurisdiction! and hash = :hash!"};

/**
 * Query generated from SQL:
 * ```
 * select media_type, body from photos where jurisdiction_code = :jurisdiction! and hash = :hash!
 * ```
 */
export const photoBody = new NamedQuery<IPhotoBodyParams,IPhotoBodyResult>('photoBody', photoBodyIR);
