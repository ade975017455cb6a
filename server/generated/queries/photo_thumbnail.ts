/** Types generated for queries found in "sql/queries/photo_thumbnail.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'PhotoThumbnail' parameters type */
export interface IPhotoThumbnailParams {
  hash: string;
  jurisdiction: string;
}

/** 'PhotoThumbnail' return type */
export interface IPhotoThumbnailResult {
  thumbnail: Buffer;
}

/** 'PhotoThumbnail' query type */
export interface IPhotoThumbnailQuery {
  params: IPhotoThumbnailParams;
  result: IPhotoThumbnailResult;
}

const photoThumbnailIR: Statement = {"usedParamSet":{"jurisdiction":true,"hash":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":55,"b":68}]},{"name":"hash","required":true,"transform":{"type":"scalar"},"locs":[{"a":81,"b":86}]}],"statement":"select thumbnail from photos where jurisdiction_code = :jurisdiction! and hash = :hash!"};

/**
 * Query generated from SQL:
 * ```
 * select thumbnail from photos where jurisdiction_code = :jurisdiction! and hash = :hash!
 * ```
 */
export const photoThumbnail = new NamedQuery<IPhotoThumbnailParams,IPhotoThumbnailResult>('photoThumbnail', photoThumbnailIR);
