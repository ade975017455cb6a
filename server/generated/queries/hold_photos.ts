/** Types generated for queries found in "sql/queries/hold_photos.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'HoldPhotos' parameters type */
export interface IHoldPhotosParams {
  hashes: readonly (string | null)[];
  jurisdiction: string;
}

/** 'HoldPhotos' return type */
export interface IHoldPhotosResult {
  hash: string;
}

/** 'HoldPhotos' query type */
export interface IHoldPhotosQuery {
  params: IHoldPhotosParams;
  result: IHoldPhotosResult;
}

const holdPhotosIR: Statement = {"usedParamSet":{"jurisdiction":true,"hashes":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":299,"b":312},{"a":442,"b":455}]},{"name":"hashes","required":true,"transform":{"type":"scalar"},"locs":[{"a":329,"b":336}]}],"statement":"-- Which of these photos are there, each held from being forgotten for a day from now. One that is being deleted is waited\n-- for and does not count; a deletion that waits for one that is held looks at it again, and leaves it.\nwith present as (\n  select hash from photos\n  where jurisdiction_code = :jurisdiction! and hash = any(:hashes!::text[])\n  order by hash\n  for update\n)\nupdate photos set uploaded_at = now()\nwhere jurisdiction_code = :jurisdiction! and hash in (select hash from present)\nreturning hash"};

/**
 * Query generated from SQL:
 * ```
 * -- Which of these photos are there, each held from being forgotten for a day from now. One that is being deleted is waited
 * -- for and does not count; a deletion that waits for one that is held looks at it again, and leaves it.
 * with present as (
 *   select hash from photos
 *   where jurisdiction_code = :jurisdiction! and hash = any(:hashes!::text[])
 *   order by hash
 *   for update
 * )
 * update photos set uploaded_at = now()
 * where jurisdiction_code = :jurisdiction! and hash in (select hash from present)
 * returning hash
 * ```
 */
export const holdPhotos = new NamedQuery<IHoldPhotosParams,IHoldPhotosResult>('holdPhotos', holdPhotosIR);
