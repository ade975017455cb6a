/** Types generated for queries found in "sql/queries/forget_blobs.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'ForgetBlobs' parameters type */
export interface IForgetBlobsParams {
  jurisdiction: string;
  present: readonly (string | null)[];
}

/** 'ForgetBlobs' return type */
export type IForgetBlobsResult = void;

/** 'ForgetBlobs' query type */
export interface IForgetBlobsQuery {
  params: IForgetBlobsParams;
  result: IForgetBlobsResult;
}

const forgetBlobsIR: Statement = {"usedParamSet":{"jurisdiction":true,"present":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":200,"b":213}]},{"name":"present","required":true,"transform":{"type":"scalar"},"locs":[{"a":271,"b":279}]}],"statement":"-- Former grounds and networks of a place that no figure refers to any more. A browser that was just given the address of\n-- one has a day to fetch it.\ndelete from blobs b\nwhere b.jurisdiction_code = :jurisdiction! and b.kind in ('network', 'ground') and b.digest <> all(:present!::text[]) and b.kept_at < now() - interval '1 day'\n  and not exists (\n    select from figure_inputs f\n    where f.jurisdiction_code = b.jurisdiction_code and b.digest in (f.network_digest, f.ground_digest))"};

/**
 * Query generated from SQL:
 * ```
 * -- Former grounds and networks of a place that no figure refers to any more. A browser that was just given the address of
 * -- one has a day to fetch it.
 * delete from blobs b
 * where b.jurisdiction_code = :jurisdiction! and b.kind in ('network', 'ground') and b.digest <> all(:present!::text[]) and b.kept_at < now() - interval '1 day'
 *   and not exists (
 *     select from figure_inputs f
 *     where f.jurisdiction_code = b.jurisdiction_code and b.digest in (f.network_digest, f.ground_digest))
 * ```
 */
export const forgetBlobs = new NamedQuery<IForgetBlobsParams,IForgetBlobsResult>('forgetBlobs', forgetBlobsIR);
