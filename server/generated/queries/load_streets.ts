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

const loadStreetsIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":181}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":376,"b":381}]}],"statement":"insert into streets (jurisdiction_code, id, kind, name_zh, name_en, walk, one_way_on_foot, wheelchair, bridge, tunnel, layer, compound_id, line, nodes, heights)\nselect :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, r.walk, r.one_way_on_foot, r.wheelchair, r.bridge, r.tunnel, r.layer, r.compound_id, ST_GeomFromGeoJSON(r.line), r.nodes, r.heights\nfrom jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, walk text, one_way_on_foot boolean, wheelchair boolean, bridge boolean, tunnel boolean, layer integer, compound_id text, line text, nodes bigint[], heights real[])"};

/**
 * Query generated from SQL:
 * ```
 * insert into streets (jurisdiction_code, id, kind, name_zh, name_en, walk, one_way_on_foot, wheelchair, bridge, tunnel, layer, compound_id, line, nodes, heights)
 * select :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, r.walk, r.one_way_on_foot, r.wheelchair, r.bridge, r.tunnel, r.layer, r.compound_id, ST_GeomFromGeoJSON(r.line), r.nodes, r.heights
 * from jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, walk text, one_way_on_foot boolean, wheelchair boolean, bridge boolean, tunnel boolean, layer integer, compound_id text, line text, nodes bigint[], heights real[])
 * ```
 */
export const loadStreets = new NamedQuery<ILoadStreetsParams,ILoadStreetsResult>('loadStreets', loadStreetsIR);
