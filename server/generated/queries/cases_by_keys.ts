/** Types generated for queries found in "sql/queries/cases_by_keys.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'CasesByKeys' parameters type */
export interface ICasesByKeysParams {
  jurisdiction: string;
  keys: readonly (string | null)[];
}

/** 'CasesByKeys' return type */
export interface ICasesByKeysResult {
  address: string | null;
  description: string;
  id: string;
  key: string;
  kindCode: string;
  latitude: number | null;
  longitude: number | null;
  photos: stringArray | null;
  sender: string | null;
  source: string;
}

/** 'CasesByKeys' query type */
export interface ICasesByKeysQuery {
  params: ICasesByKeysParams;
  result: ICasesByKeysResult;
}

const casesByKeysIR: Statement = {"usedParamSet":{"keys":true,"jurisdiction":true},"params":[{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":529,"b":534}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":629,"b":642}]}],"statement":"-- What was reported under each key, as it was reported. Looked up one by one, whatever the planner thinks of a table that\n-- grows by thousands a second. A case whose reporter was erased keeps its key in another form.\nselect asked.key as \"key!\", c.id, c.kind_code, ST_X(c.position) as \"longitude?\", ST_Y(c.position) as \"latitude?\",\n  c.source, c.sender, c.address, c.description, (\n    select photos from case_events where jurisdiction_code = c.jurisdiction_code and case_id = c.id and sequence = 1\n  ) as \"photos?\"\nfrom unnest(:keys!::text[]) as asked (key)\ncross join lateral (\n  select * from cases where jurisdiction_code = :jurisdiction! and idempotency_key = any(array[asked.key, erased_key(asked.key)])\n  limit 1\n) c"};

/**
 * Query generated from SQL:
 * ```
 * -- What was reported under each key, as it was reported. Looked up one by one, whatever the planner thinks of a table that
 * -- grows by thousands a second. A case whose reporter was erased keeps its key in another form.
 * select asked.key as "key!", c.id, c.kind_code, ST_X(c.position) as "longitude?", ST_Y(c.position) as "latitude?",
 *   c.source, c.sender, c.address, c.description, (
 *     select photos from case_events where jurisdiction_code = c.jurisdiction_code and case_id = c.id and sequence = 1
 *   ) as "photos?"
 * from unnest(:keys!::text[]) as asked (key)
 * cross join lateral (
 *   select * from cases where jurisdiction_code = :jurisdiction! and idempotency_key = any(array[asked.key, erased_key(asked.key)])
 *   limit 1
 * ) c
 * ```
 */
export const casesByKeys = new NamedQuery<ICasesByKeysParams,ICasesByKeysResult>('casesByKeys', casesByKeysIR);
