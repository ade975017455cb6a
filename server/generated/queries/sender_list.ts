/** Types generated for queries found in "sql/queries/sender_list.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'SenderList' parameters type */
export interface ISenderListParams {
  jurisdiction?: string | null | void;
}

/** 'SenderList' return type */
export interface ISenderListResult {
  code: string;
  createdAt: Date;
  jurisdictionCode: string;
  kinds: stringArray | null;
  lastUsedAt: Date | null;
  mapped: boolean;
  name: string;
  revokedAt: Date | null;
  validTo: Date | null;
  way: string;
}

/** 'SenderList' query type */
export interface ISenderListQuery {
  params: ISenderListParams;
  result: ISenderListResult;
}

const senderListIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":false,"transform":{"type":"scalar"},"locs":[{"a":157,"b":169},{"a":208,"b":220}]}],"statement":"select jurisdiction_code, code, way, name, kinds, created_at, valid_to, revoked_at, last_used_at,\n  mapping is not null as \"mapped!\"\nfrom case_senders\nwhere :jurisdiction::text is null or jurisdiction_code = :jurisdiction\norder by jurisdiction_code, code"};

/**
 * Query generated from SQL:
 * ```
 * select jurisdiction_code, code, way, name, kinds, created_at, valid_to, revoked_at, last_used_at,
 *   mapping is not null as "mapped!"
 * from case_senders
 * where :jurisdiction::text is null or jurisdiction_code = :jurisdiction
 * order by jurisdiction_code, code
 * ```
 */
export const senderList = new NamedQuery<ISenderListParams,ISenderListResult>('senderList', senderListIR);
