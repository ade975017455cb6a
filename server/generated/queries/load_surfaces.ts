/** Types generated for queries found in "sql/queries/load_surfaces.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadSurfaces' parameters type */
export interface ILoadSurfacesParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadSurfaces' return type */
export type ILoadSurfacesResult = void;

/** 'LoadSurfaces' query type */
export interface ILoadSurfacesQuery {
  params: ILoadSurfacesParams;
  result: ILoadSurfacesResult;
}

const loadSurfacesIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":98}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":206}]}],"statement":"insert into surfaces (jurisdiction_code, id, kind, name_zh, name_en, outline)\nselect :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, ST_Multi(ST_GeomFromGeoJSON(r.outline))\nfrom jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, outline text)"};

/**
 * Query generated from SQL:
 * ```
 * insert into surfaces (jurisdiction_code, id, kind, name_zh, name_en, outline)
 * select :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, ST_Multi(ST_GeomFromGeoJSON(r.outline))
 * from jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, outline text)
 * ```
 */
export const loadSurfaces = new NamedQuery<ILoadSurfacesParams,ILoadSurfacesResult>('loadSurfaces', loadSurfacesIR);
