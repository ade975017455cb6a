/** Types generated for queries found in "sql/queries/sender_by_key.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'SenderByKey' parameters type */
export interface ISenderByKeyParams {
  keySha256: string;
}

/** 'SenderByKey' return type */
export interface ISenderByKeyResult {
  code: string;
  jurisdictionCode: string;
  mapping: Json | null;
  name: string;
  revoked: boolean;
  way: string;
}

/** 'SenderByKey' query type */
export interface ISenderByKeyQuery {
  params: ISenderByKeyParams;
  result: ISenderByKeyResult;
}

const senderByKeyIR: Statement = {"usedParamSet":{"keySha256":true},"params":[{"name":"keySha256","required":true,"transform":{"type":"scalar"},"locs":[{"a":229,"b":239}]}],"statement":"-- The hash is looked up, not compared: how long that takes tells nothing about the key.\nselect jurisdiction_code, code, way, name, mapping as \"mapping?\", revoked_at is not null as \"revoked!\"\nfrom case_senders\nwhere key_sha256 = :keySha256!"};

/**
 * Query generated from SQL:
 * ```
 * -- The hash is looked up, not compared: how long that takes tells nothing about the key.
 * select jurisdiction_code, code, way, name, mapping as "mapping?", revoked_at is not null as "revoked!"
 * from case_senders
 * where key_sha256 = :keySha256!
 * ```
 */
export const senderByKey = new NamedQuery<ISenderByKeyParams,ISenderByKeyResult>('senderByKey', senderByKeyIR);
