/** Types generated for queries found in "sql/queries/blob.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'Blob' parameters type */
export interface IBlobParams {
  digest: string;
}

/** 'Blob' return type */
export interface IBlobResult {
  bytes: Buffer;
  jurisdictionCodes: stringArray;
  kinds: stringArray;
}

/** 'Blob' query type */
export interface IBlobQuery {
  params: IBlobParams;
  result: IBlobResult;
}

const blobIR: Statement = {"usedParamSet":{"digest":true},"params":[{"name":"digest","required":true,"transform":{"type":"scalar"},"locs":[{"a":313,"b":320},{"a":416,"b":423}]}],"statement":"-- What is kept under a SHA-256: of what kinds, and the places that have it.\nselect array_agg(jurisdiction_code order by jurisdiction_code) as \"jurisdiction_codes!\", array_agg(distinct kind) as \"kinds!\",\n  (array_agg(bytes))[1] as \"bytes!\"\nfrom (\n  select jurisdiction_code, kind, bytes from blobs where digest = :digest!\n  union all\n  select jurisdiction_code, 'network', buffer from street_networks where digest = :digest!\n) found\nhaving count(*) > 0"};

/**
 * Query generated from SQL:
 * ```
 * -- What is kept under a SHA-256: of what kinds, and the places that have it.
 * select array_agg(jurisdiction_code order by jurisdiction_code) as "jurisdiction_codes!", array_agg(distinct kind) as "kinds!",
 *   (array_agg(bytes))[1] as "bytes!"
 * from (
 *   select jurisdiction_code, kind, bytes from blobs where digest = :digest!
 *   union all
 *   select jurisdiction_code, 'network', buffer from street_networks where digest = :digest!
 * ) found
 * having count(*) > 0
 * ```
 */
export const blob = new NamedQuery<IBlobParams,IBlobResult>('blob', blobIR);
