/** Types generated for queries found in "sql/queries/sender_by_code.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'SenderByCode' parameters type */
export interface ISenderByCodeParams {
  code: string;
  jurisdiction: string;
}

/** 'SenderByCode' return type */
export interface ISenderByCodeResult {
  code: string;
  jurisdictionCode: string;
  keySha256: string | null;
  mapping: Json | null;
  name: string;
  revoked: boolean;
  way: string;
}

/** 'SenderByCode' query type */
export interface ISenderByCodeQuery {
  params: ISenderByCodeParams;
  result: ISenderByCodeResult;
}

const senderByCodeIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":159,"b":172}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":185,"b":190}]}],"statement":"select jurisdiction_code, code, way, name, mapping as \"mapping?\", key_sha256, revoked_at is not null as \"revoked!\"\nfrom case_senders\nwhere jurisdiction_code = :jurisdiction! and code = :code!"};

/**
 * Query generated from SQL:
 * ```
 * select jurisdiction_code, code, way, name, mapping as "mapping?", key_sha256, revoked_at is not null as "revoked!"
 * from case_senders
 * where jurisdiction_code = :jurisdiction! and code = :code!
 * ```
 */
export const senderByCode = new NamedQuery<ISenderByCodeParams,ISenderByCodeResult>('senderByCode', senderByCodeIR);
