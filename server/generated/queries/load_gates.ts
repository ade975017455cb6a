/** Types generated for queries found in "sql/queries/load_gates.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadGates' parameters type */
export interface ILoadGatesParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadGates' return type */
export type ILoadGatesResult = void;

/** 'LoadGates' query type */
export interface ILoadGatesQuery {
  params: ILoadGatesParams;
  result: ILoadGatesResult;
}

const loadGatesIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":120}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":247}]}],"statement":"insert into gates (jurisdiction_code, id, kind, position, node, access, opening_hours, compound_id)\nselect :jurisdiction!, r.id, r.kind, ST_GeomFromGeoJSON(r.position), r.node, r.access, r.opening_hours, r.compound_id\nfrom jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, position text, node bigint, access text, opening_hours text, compound_id text)"};

/**
 * Query generated from SQL:
 * ```
 * insert into gates (jurisdiction_code, id, kind, position, node, access, opening_hours, compound_id)
 * select :jurisdiction!, r.id, r.kind, ST_GeomFromGeoJSON(r.position), r.node, r.access, r.opening_hours, r.compound_id
 * from jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, position text, node bigint, access text, opening_hours text, compound_id text)
 * ```
 */
export const loadGates = new NamedQuery<ILoadGatesParams,ILoadGatesResult>('loadGates', loadGatesIR);
