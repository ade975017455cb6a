/** Types generated for queries found in "sql/queries/load_buildings.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadBuildings' parameters type */
export interface ILoadBuildingsParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadBuildings' return type */
export type ILoadBuildingsResult = void;

/** 'LoadBuildings' query type */
export interface ILoadBuildingsQuery {
  params: ILoadBuildingsParams;
  result: ILoadBuildingsResult;
}

const loadBuildingsIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":106,"b":119}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":236,"b":241}]}],"statement":"insert into buildings (jurisdiction_code, id, use, name_zh, name_en, levels, compound_id, outline)\nselect :jurisdiction!, r.id, r.use, r.name_zh, r.name_en, r.levels, r.compound_id, ST_GeomFromGeoJSON(r.outline)\nfrom jsonb_to_recordset(:rows!::jsonb) as r(id text, use text, name_zh text, name_en text, levels integer, compound_id text, outline text)"};

/**
 * Query generated from SQL:
 * ```
 * insert into buildings (jurisdiction_code, id, use, name_zh, name_en, levels, compound_id, outline)
 * select :jurisdiction!, r.id, r.use, r.name_zh, r.name_en, r.levels, r.compound_id, ST_GeomFromGeoJSON(r.outline)
 * from jsonb_to_recordset(:rows!::jsonb) as r(id text, use text, name_zh text, name_en text, levels integer, compound_id text, outline text)
 * ```
 */
export const loadBuildings = new NamedQuery<ILoadBuildingsParams,ILoadBuildingsResult>('loadBuildings', loadBuildingsIR);
