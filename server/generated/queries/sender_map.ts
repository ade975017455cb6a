/** Types generated for queries found in "sql/queries/sender_map.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'SenderMap' parameters type */
export interface ISenderMapParams {
  code: string;
  jurisdiction: string;
  mapping?: Json | null | void;
}

/** 'SenderMap' return type */
export type ISenderMapResult = void;

/** 'SenderMap' query type */
export interface ISenderMapQuery {
  params: ISenderMapParams;
  result: ISenderMapResult;
}

const senderMapIR: Statement = {"usedParamSet":{"mapping":true,"jurisdiction":true,"code":true},"params":[{"name":"mapping","required":false,"transform":{"type":"scalar"},"locs":[{"a":34,"b":41}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":76,"b":89}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":102,"b":107}]}],"statement":"update case_senders set mapping = :mapping::jsonb\nwhere jurisdiction_code = :jurisdiction! and code = :code!"};

/**
 * Query generated from SQL:
 * ```
 * update case_senders set mapping = :mapping::jsonb
 * where jurisdiction_code = :jurisdiction! and code = :code!
 * ```
 */
export const senderMap = new NamedQuery<ISenderMapParams,ISenderMapResult>('senderMap', senderMapIR);
