/** Types generated for queries found in "sql/queries/sender_used.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SenderUsed' parameters type */
export interface ISenderUsedParams {
  code: string;
  jurisdiction: string;
}

/** 'SenderUsed' return type */
export type ISenderUsedResult = void;

/** 'SenderUsed' query type */
export interface ISenderUsedQuery {
  params: ISenderUsedParams;
  result: ISenderUsedResult;
}

const senderUsedIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":129,"b":142}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":160}]}],"statement":"-- At most once a minute, however many servers are asked.\nupdate case_senders set last_used_at = now()\nwhere jurisdiction_code = :jurisdiction! and code = :code!\n  and (last_used_at is null or last_used_at < now() - interval '1 minute')"};

/**
 * Query generated from SQL:
 * ```
 * -- At most once a minute, however many servers are asked.
 * update case_senders set last_used_at = now()
 * where jurisdiction_code = :jurisdiction! and code = :code!
 *   and (last_used_at is null or last_used_at < now() - interval '1 minute')
 * ```
 */
export const senderUsed = new NamedQuery<ISenderUsedParams,ISenderUsedResult>('senderUsed', senderUsedIR);
