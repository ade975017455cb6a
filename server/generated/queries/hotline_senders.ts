/** Types generated for queries found in "sql/queries/hotline_senders.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'HotlineSenders' parameters type */
export interface IHotlineSendersParams {
  jurisdiction: string;
}

/** 'HotlineSenders' return type */
export interface IHotlineSendersResult {
  code: string;
  mapping: Json | null;
  name: string;
}

/** 'HotlineSenders' query type */
export interface IHotlineSendersQuery {
  params: IHotlineSendersParams;
  result: IHotlineSendersResult;
}

const hotlineSendersIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":98}]}],"statement":"select code, name, mapping as \"mapping?\"\nfrom case_senders\nwhere jurisdiction_code = :jurisdiction! and way = 'hotline' and revoked_at is null\n  and (valid_to is null or now() < valid_to)\norder by name, code"};

/**
 * Query generated from SQL:
 * ```
 * select code, name, mapping as "mapping?"
 * from case_senders
 * where jurisdiction_code = :jurisdiction! and way = 'hotline' and revoked_at is null
 *   and (valid_to is null or now() < valid_to)
 * order by name, code
 * ```
 */
export const hotlineSenders = new NamedQuery<IHotlineSendersParams,IHotlineSendersResult>('hotlineSenders', hotlineSendersIR);
