/** Types generated for queries found in "sql/queries/add_cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'AddCases' parameters type */
export interface IAddCasesParams {
  jurisdiction: string;
  rows: Json;
}

/** 'AddCases' return type */
export type IAddCasesResult = void;

/** 'AddCases' query type */
export interface IAddCasesQuery {
  params: IAddCasesParams;
  result: IAddCasesResult;
}

const addCasesIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":270,"b":283}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":486,"b":491}]}],"statement":"-- Cases as they were reported, all or none; their first event and state are written in the same transaction.\ninsert into cases (jurisdiction_code, id, kind_code, position, grid_id, address, source, sender, description, reported_at,\n  simulated, idempotency_key)\nselect :jurisdiction!, r.id, r.kind, ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), r.grid_id, r.address, r.source,\n  r.sender, r.description, r.reported_at, r.simulated, r.idempotency_key\nfrom jsonb_to_recordset(:rows!::jsonb)\n  as r (id uuid, kind text, longitude float8, latitude float8, grid_id bigint, address text, source text, sender text,\n    description text, reported_at timestamptz, simulated boolean, idempotency_key text)"};

/**
 * Query generated from SQL:
 * ```
 * -- Cases as they were reported, all or none; their first event and state are written in the same transaction.
 * insert into cases (jurisdiction_code, id, kind_code, position, grid_id, address, source, sender, description, reported_at,
 *   simulated, idempotency_key)
 * select :jurisdiction!, r.id, r.kind, ST_SetSRID(ST_MakePoint(r.longitude, r.latitude), 4326), r.grid_id, r.address, r.source,
 *   r.sender, r.description, r.reported_at, r.simulated, r.idempotency_key
 * from jsonb_to_recordset(:rows!::jsonb)
 *   as r (id uuid, kind text, longitude float8, latitude float8, grid_id bigint, address text, source text, sender text,
 *     description text, reported_at timestamptz, simulated boolean, idempotency_key text)
 * ```
 */
export const addCases = new NamedQuery<IAddCasesParams,IAddCasesResult>('addCases', addCasesIR);
