/** Types generated for queries found in "sql/queries/sender_list.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SenderList' parameters type */
export interface ISenderListParams {
  jurisdiction?: string | null | void;
}

/** 'SenderList' return type */
export interface ISenderListResult {
  code: string;
  createdAt: Date;
  jurisdictionCode: string;
  mapped: boolean;
  name: string;
  revokedAt: Date | null;
  way: string;
}

/** 'SenderList' query type */
export interface ISenderListQuery {
  params: ISenderListParams;
  result: ISenderListResult;
}

const senderListIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":false,"transform":{"type":"scalar"},"locs":[{"a":124,"b":136},{"a":175,"b":187}]}],"statement":"select jurisdiction_code, code, way, name, created_at, revoked_at, mapping is not null as \"mapped!\"\nfrom case_senders\nwhere :jurisdiction::text is null or jurisdiction_code = :jurisdiction\norder by jurisdiction_code, code"};

/**
 * Query generated from SQL:
 * ```
 * select jurisdiction_code, code, way, name, created_at, revoked_at, mapping is not null as "mapped!"
 * from case_senders
 * where :jurisdiction::text is null or jurisdiction_code = :jurisdiction
 * order by jurisdiction_code, code
 * ```
 */
export const senderList = new NamedQuery<ISenderListParams,ISenderListResult>('senderList', senderListIR);
