/** Types generated for queries found in "sql/queries/sender_save.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type stringArray = readonly (string)[];

/** 'SenderSave' parameters type */
export interface ISenderSaveParams {
  changesHolding: boolean;
  code: string;
  jurisdiction: string;
  keySha256?: string | null | void;
  kinds?: readonly (string | null)[] | null | void;
  name: string;
  newKey: boolean;
  validTo?: DateOrString | null | void;
  way: string;
}

/** 'SenderSave' return type */
export interface ISenderSaveResult {
  code: string;
  createdAt: Date;
  jurisdictionCode: string;
  keySha256: string | null;
  kinds: stringArray | null;
  lastUsedAt: Date | null;
  name: string;
  revokedAt: Date | null;
  validTo: Date | null;
  way: string;
}

/** 'SenderSave' query type */
export interface ISenderSaveQuery {
  params: ISenderSaveParams;
  result: ISenderSaveResult;
}

const senderSaveIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true,"way":true,"name":true,"kinds":true,"validTo":true,"keySha256":true,"newKey":true,"changesHolding":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":315,"b":328}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":331,"b":336}]},{"name":"way","required":true,"transform":{"type":"scalar"},"locs":[{"a":339,"b":343}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":346,"b":351}]},{"name":"kinds","required":false,"transform":{"type":"scalar"},"locs":[{"a":354,"b":359}]},{"name":"validTo","required":false,"transform":{"type":"scalar"},"locs":[{"a":370,"b":377}]},{"name":"keySha256","required":false,"transform":{"type":"scalar"},"locs":[{"a":393,"b":402}]},{"name":"newKey","required":true,"transform":{"type":"scalar"},"locs":[{"a":587,"b":594}]},{"name":"changesHolding","required":true,"transform":{"type":"scalar"},"locs":[{"a":761,"b":776}]}],"statement":"-- A new one, or one of the same way in that may be changed: any with changesHolding, else only one that holds no more.\n-- A key that was revoked never comes back; one that holds stays where no new one is asked for.\ninsert into case_senders (jurisdiction_code, code, way, name, kinds, valid_to, key_sha256)\nvalues (:jurisdiction!, :code!, :way!, :name!, :kinds::text[], :validTo::timestamptz, :keySha256)\non conflict (jurisdiction_code, code) do update\n  set name = excluded.name, kinds = excluded.kinds, valid_to = excluded.valid_to, revoked_at = null,\n    key_sha256 = case\n      when :newKey!::boolean or case_senders.revoked_at is not null then excluded.key_sha256\n      else case_senders.key_sha256\n    end\n  where case_senders.way = excluded.way\n    and (:changesHolding!::boolean or case_senders.revoked_at is not null or case_senders.valid_to <= now())\nreturning jurisdiction_code, code, way, name, kinds, created_at, valid_to, revoked_at, last_used_at, key_sha256"};

/**
 * Query generated from SQL:
 * ```
 * -- A new one, or one of the same way in that may be changed: any with changesHolding, else only one that holds no more.
 * -- A key that was revoked never comes back; one that holds stays where no new one is asked for.
 * insert into case_senders (jurisdiction_code, code, way, name, kinds, valid_to, key_sha256)
 * values (:jurisdiction!, :code!, :way!, :name!, :kinds::text[], :validTo::timestamptz, :keySha256)
 * on conflict (jurisdiction_code, code) do update
 *   set name = excluded.name, kinds = excluded.kinds, valid_to = excluded.valid_to, revoked_at = null,
 *     key_sha256 = case
 *       when :newKey!::boolean or case_senders.revoked_at is not null then excluded.key_sha256
 *       else case_senders.key_sha256
 *     end
 *   where case_senders.way = excluded.way
 *     and (:changesHolding!::boolean or case_senders.revoked_at is not null or case_senders.valid_to <= now())
 * returning jurisdiction_code, code, way, name, kinds, created_at, valid_to, revoked_at, last_used_at, key_sha256
 * ```
 */
export const senderSave = new NamedQuery<ISenderSaveParams,ISenderSaveResult>('senderSave', senderSaveIR);
