/** Types generated for queries found in "sql/queries/sender_by_key.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type stringArray = readonly (string)[];

/** 'SenderByKey' parameters type */
export interface ISenderByKeyParams {
  keySha256: string;
}

/** 'SenderByKey' return type */
export interface ISenderByKeyResult {
  code: string;
  holds: boolean;
  jurisdictionCode: string;
  kinds: stringArray | null;
  lastUsedAt: Date | null;
  mapping: Json | null;
  name: string;
  way: string;
}

/** 'SenderByKey' query type */
export interface ISenderByKeyQuery {
  params: ISenderByKeyParams;
  result: ISenderByKeyResult;
}

const senderByKeyIR: Statement = {"usedParamSet":{"keySha256":true},"params":[{"name":"keySha256","required":true,"transform":{"type":"scalar"},"locs":[{"a":289,"b":299}]}],"statement":"-- The hash is looked up, not compared: how long that takes tells nothing about the key.\nselect jurisdiction_code, code, way, name, mapping as \"mapping?\", kinds, last_used_at,\n  revoked_at is null and (valid_to is null or now() < valid_to) as \"holds!\"\nfrom case_senders\nwhere key_sha256 = :keySha256!"};

/**
 * Query generated from SQL:
 * ```
 * -- The hash is looked up, not compared: how long that takes tells nothing about the key.
 * select jurisdiction_code, code, way, name, mapping as "mapping?", kinds, last_used_at,
 *   revoked_at is null and (valid_to is null or now() < valid_to) as "holds!"
 * from case_senders
 * where key_sha256 = :keySha256!
 * ```
 */
export const senderByKey = new NamedQuery<ISenderByKeyParams,ISenderByKeyResult>('senderByKey', senderByKeyIR);
