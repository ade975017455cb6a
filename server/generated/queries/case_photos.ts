/** Types generated for queries found in "sql/queries/case_photos.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'CasePhotos' parameters type */
export interface ICasePhotosParams {
  hashes: readonly (string | null)[];
  jurisdiction: string;
}

/** 'CasePhotos' return type */
export interface ICasePhotosResult {
  hash: string;
  height: number;
  width: number;
}

/** 'CasePhotos' query type */
export interface ICasePhotosQuery {
  params: ICasePhotosParams;
  result: ICasePhotosResult;
}

const casePhotosIR: Statement = {"usedParamSet":{"jurisdiction":true,"hashes":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":65,"b":78}]},{"name":"hashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":95,"b":102}]}],"statement":"select hash, width, height\nfrom photos\nwhere jurisdiction_code = :jurisdiction! and hash = any(:hashes!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * select hash, width, height
 * from photos
 * where jurisdiction_code = :jurisdiction! and hash = any(:hashes!::text[])
 * ```
 */
export const casePhotos = new NamedQuery<ICasePhotosParams,ICasePhotosResult>('casePhotos', casePhotosIR);
