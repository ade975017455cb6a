/** Types generated for queries found in "sql/queries/blob.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'Blob' parameters type */
export interface IBlobParams {
  digest: string;
}

/** 'Blob' return type */
export interface IBlobResult {
  bytes: Buffer;
  jurisdictionCode: string;
  kind: string;
}

/** 'Blob' query type */
export interface IBlobQuery {
  params: IBlobParams;
  result: IBlobResult;
}

const blobIR: Statement = {"usedParamSet":{"digest":true},"params":[{"name":"digest","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":233},{"a":329,"b":336}]}],"statement":"-- A ground or a network by its SHA-256, of whichever place has it.\nselect jurisdiction_code as \"jurisdiction_code!\", kind as \"kind!\", bytes as \"bytes!\"\nfrom (\n  select jurisdiction_code, kind, bytes from blobs where digest = :digest!\n  union all\n  select jurisdiction_code, 'network', buffer from street_networks where digest = :digest!\n) found\norder by jurisdiction_code\nlimit 1"};

/**
 * Query generated from SQL:
 * ```
 * -- A ground or a network by its SHA-256, of whichever place has it.
 * select jurisdiction_code as "jurisdiction_code!", kind as "kind!", bytes as "bytes!"
 * from (
 *   select jurisdiction_code, kind, bytes from blobs where digest = :digest!
 *   union all
 *   select jurisdiction_code, 'network', buffer from street_networks where digest = :digest!
 * ) found
 * order by jurisdiction_code
 * limit 1
 * ```
 */
export const blob = new NamedQuery<IBlobParams,IBlobResult>('blob', blobIR);
