/** Types generated for queries found in "sql/queries/sender_add.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SenderAdd' parameters type */
export interface ISenderAddParams {
  code: string;
  jurisdiction: string;
  keySha256?: string | null | void;
  name: string;
  way: string;
}

/** 'SenderAdd' return type */
export interface ISenderAddResult {
  code: string;
}

/** 'SenderAdd' query type */
export interface ISenderAddQuery {
  params: ISenderAddParams;
  result: ISenderAddResult;
}

const senderAddIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true,"way":true,"name":true,"keySha256":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":192}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":195,"b":200}]},{"name":"way","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":207}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":215}]},{"name":"keySha256","required":false,"transform":{"type":"scalar"},"locs":[{"a":218,"b":227}]}],"statement":"-- One that was revoked may be given a new key; one that holds stays as it is, and no row comes.\ninsert into case_senders (jurisdiction_code, code, way, name, key_sha256)\nvalues (:jurisdiction!, :code!, :way!, :name!, :keySha256)\non conflict (jurisdiction_code, code) do update\n  set name = excluded.name, key_sha256 = excluded.key_sha256, revoked_at = null\n  where case_senders.revoked_at is not null and case_senders.way = excluded.way\nreturning code"};

/**
 * Query generated from SQL:
 * ```
 * -- One that was revoked may be given a new key; one that holds stays as it is, and no row comes.
 * insert into case_senders (jurisdiction_code, code, way, name, key_sha256)
 * values (:jurisdiction!, :code!, :way!, :name!, :keySha256)
 * on conflict (jurisdiction_code, code) do update
 *   set name = excluded.name, key_sha256 = excluded.key_sha256, revoked_at = null
 *   where case_senders.revoked_at is not null and case_senders.way = excluded.way
 * returning code
 * ```
 */
export const senderAdd = new NamedQuery<ISenderAddParams,ISenderAddResult>('senderAdd', senderAddIR);
