/** Types generated for queries found in "sql/queries/sender_by_code.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type stringArray = readonly (string)[];

/** 'SenderByCode' parameters type */
export interface ISenderByCodeParams {
  code: string;
  jurisdiction: string;
}

/** 'SenderByCode' return type */
export interface ISenderByCodeResult {
  code: string;
  holds: boolean;
  jurisdictionCode: string;
  keySha256: string | null;
  kinds: stringArray | null;
  lastUsedAt: Date | null;
  mapping: Json | null;
  name: string;
  revokedAt: Date | null;
  validTo: Date | null;
  way: string;
}

/** 'SenderByCode' query type */
export interface ISenderByCodeQuery {
  params: ISenderByCodeParams;
  result: ISenderByCodeResult;
}

const senderByCodeIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":254}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":267,"b":272}]}],"statement":"select jurisdiction_code, code, way, name, mapping as \"mapping?\", kinds, valid_to, revoked_at, key_sha256, last_used_at,\n  revoked_at is null and (valid_to is null or now() < valid_to) as \"holds!\"\nfrom case_senders\nwhere jurisdiction_code = :jurisdiction! and code = :code!"};

/**
 * Query generated from SQL:
 * ```
 * select jurisdiction_code, code, way, name, mapping as "mapping?", kinds, valid_to, revoked_at, key_sha256, last_used_at,
 *   revoked_at is null and (valid_to is null or now() < valid_to) as "holds!"
 * from case_senders
 * where jurisdiction_code = :jurisdiction! and code = :code!
 * ```
 */
export const senderByCode = new NamedQuery<ISenderByCodeParams,ISenderByCodeResult>('senderByCode', senderByCodeIR);
