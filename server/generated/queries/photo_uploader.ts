/** Types generated for queries found in "sql/queries/photo_uploader.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'PhotoUploader' parameters type */
export interface IPhotoUploaderParams {
  hash: string;
  jurisdiction: string;
}

/** 'PhotoUploader' return type */
export interface IPhotoUploaderResult {
  accountId: string | null;
}

/** 'PhotoUploader' query type */
export interface IPhotoUploaderQuery {
  params: IPhotoUploaderParams;
  result: IPhotoUploaderResult;
}

const photoUploaderIR: Statement = {"usedParamSet":{"jurisdiction":true,"hash":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":56,"b":69}]},{"name":"hash","required":true,"transform":{"type":"scalar"},"locs":[{"a":82,"b":87}]}],"statement":"select account_id from photos where jurisdiction_code = :jurisdiction! and hash = :hash!"};

/**
 * Query generated from SQL:
 * ```
 * select account_id from photos where jurisdiction_code = :jurisdiction! and hash = :hash!
 * ```
 */
export const photoUploader = new NamedQuery<IPhotoUploaderParams,IPhotoUploaderResult>('photoUploader', photoUploaderIR);
