/** Types generated for queries found in "sql/queries/load_streets.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadStreets' parameters type */
export interface ILoadStreetsParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadStreets' return type */
export type ILoadStreetsResult = void;

/** 'LoadStreets' query type */
export interface ILoadStreetsQuery {
  params: ILoadStreetsParams;
  result: ILoadStreetsResult;
}

const loadStreetsIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":160}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":330,"b":335}]}],"statement":"insert into streets (jurisdiction_code, id, kind, name_zh, name_en, walk, one_way_on_foot, bridge, tunnel, layer, compound_id, line, nodes)\nselect :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, r.walk, r.one_way_on_foot, r.bridge, r.tunnel, r.layer, r.compound_id, ST_GeomFromGeoJSON(r.line), r.nodes\nfrom jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, walk text, one_way_on_foot boolean, bridge boolean, tunnel boolean, layer integer, compound_id text, line text, nodes bigint[])"};

/**
 * Query generated from SQL:
 * ```
 * insert into streets (jurisdiction_code, id, kind, name_zh, name_en, walk, one_way_on_foot, bridge, tunnel, layer, compound_id, line, nodes)
 * select :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, r.walk, r.one_way_on_foot, r.bridge, r.tunnel, r.layer, r.compound_id, ST_GeomFromGeoJSON(r.line), r.nodes
 * from jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, walk text, one_way_on_foot boolean, bridge boolean, tunnel boolean, layer integer, compound_id text, line text, nodes bigint[])
 * ```
 */
export const loadStreets = new NamedQuery<ILoadStreetsParams,ILoadStreetsResult>('loadStreets', loadStreetsIR);
