/** Types generated for queries found in "sql/queries/open311_keep_details.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'Open311KeepDetails' parameters type */
export interface IOpen311KeepDetailsParams {
  addressId?: string | null | void;
  attributes: Json;
  id: string;
  jurisdiction: string;
  mediaUrl?: string | null | void;
}

/** 'Open311KeepDetails' return type */
export type IOpen311KeepDetailsResult = void;

/** 'Open311KeepDetails' query type */
export interface IOpen311KeepDetailsQuery {
  params: IOpen311KeepDetailsParams;
  result: IOpen311KeepDetailsResult;
}

const open311KeepDetailsIR: Statement = {"usedParamSet":{"jurisdiction":true,"id":true,"mediaUrl":true,"addressId":true,"attributes":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":157,"b":170}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":173,"b":176}]},{"name":"mediaUrl","required":false,"transform":{"type":"scalar"},"locs":[{"a":191,"b":199}]},{"name":"addressId","required":false,"transform":{"type":"scalar"},"locs":[{"a":208,"b":217}]},{"name":"attributes","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":237}]}],"statement":"-- A report sent again under the same key says the same.\ninsert into open311_details (jurisdiction_code, case_id, media_url, address_id, attributes)\nvalues (:jurisdiction!, :id!::text::uuid, :mediaUrl::text, :addressId::text, :attributes!::jsonb)\non conflict (jurisdiction_code, case_id) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * -- A report sent again under the same key says the same.
 * insert into open311_details (jurisdiction_code, case_id, media_url, address_id, attributes)
 * values (:jurisdiction!, :id!::text::uuid, :mediaUrl::text, :addressId::text, :attributes!::jsonb)
 * on conflict (jurisdiction_code, case_id) do nothing
 * ```
 */
export const open311KeepDetails = new NamedQuery<IOpen311KeepDetailsParams,IOpen311KeepDetailsResult>('open311KeepDetails', open311KeepDetailsIR);
