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

const casesByKeysIR: Statement = {"usedParamSet":{"jurisdiction":true,"keys":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":381,"b":394}]},{"name":"keys","required":true,"transform":{"type":"scalar"},"locs":[{"a":424,"b":429}]}],"statement":"-- What was reported under each key, as it was reported.\nselect c.idempotency_key as \"key!\", c.id, c.kind_code, ST_X(c.position) as \"longitude?\", ST_Y(c.position) as \"latitude?\",\n  c.source, c.sender, c.address, c.description, e.photos\nfrom cases c\njoin case_events e on e.jurisdiction_code = c.jurisdiction_code and e.case_id = c.id and e.sequence = 1\nwhere c.jurisdiction_code = :jurisdiction! and c.idempotency_key = any(:keys!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * -- What was reported under each key, as it was reported.
 * select c.idempotency_key as "key!", c.id, c.kind_code, ST_X(c.position) as "longitude?", ST_Y(c.position) as "latitude?",
 *   c.source, c.sender, c.address, c.description, e.photos
 * from cases c
 * join case_events e on e.jurisdiction_code = c.jurisdiction_code and e.case_id = c.id and e.sequence = 1
 * where c.jurisdiction_code = :jurisdiction! and c.idempotency_key = any(:keys!::text[])
 * ```
 */
export const casesByKeys = new NamedQuery<ICasesByKeysParams,ICasesByKeysResult>('casesByKeys', casesByKeysIR);
