/** Types generated for queries found in "sql/queries/forget_photos.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'ForgetPhotos' parameters type */
export type IForgetPhotosParams = void;

/** 'ForgetPhotos' return type */
export type IForgetPhotosResult = void;

/** 'ForgetPhotos' query type */
export interface IForgetPhotosQuery {
  params: IForgetPhotosParams;
  result: IForgetPhotosResult;
}

const forgetPhotosIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Photos that no step of a case named within a day of their coming.\ndelete from photos p\nwhere p.uploaded_at < now() - interval '1 day'\n  and not exists (\n    select from case_events e where e.photos is not null and e.photos @> array[p.hash] and e.jurisdiction_code = p.jurisdiction_code)"};

/**
 * Query generated from SQL:
 * ```
 * -- Photos that no step of a case named within a day of their coming.
 * delete from photos p
 * where p.uploaded_at < now() - interval '1 day'
 *   and not exists (
 *     select from case_events e where e.photos is not null and e.photos @> array[p.hash] and e.jurisdiction_code = p.jurisdiction_code)
 * ```
 */
export const forgetPhotos = new NamedQuery<IForgetPhotosParams,IForgetPhotosResult>('forgetPhotos', forgetPhotosIR);
