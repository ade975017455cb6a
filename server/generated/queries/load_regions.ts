/** Types generated for queries found in "sql/queries/load_regions.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

/** 'LoadRegions' parameters type */
export interface ILoadRegionsParams {
  jurisdiction: string;
  level: number;
  moment: DateOrString;
  rows: Json;
}

/** 'LoadRegions' return type */
export type ILoadRegionsResult = void;

/** 'LoadRegions' query type */
export interface ILoadRegionsQuery {
  params: ILoadRegionsParams;
  result: ILoadRegionsResult;
}

const loadRegionsIR: Statement = {"usedParamSet":{"jurisdiction":true,"level":true,"moment":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":233,"b":246},{"a":601,"b":614},{"a":737,"b":750}]},{"name":"level","required":true,"transform":{"type":"scalar"},"locs":[{"a":257,"b":263}]},{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":376,"b":383}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":409,"b":414}]}],"statement":"-- Regions of one level that have no present version; their parents are loaded first.\ninsert into regions\n  (jurisdiction_code, code, level, parent_id, name_zh, name_en, outline, given_households, given_residents, valid_from)\nselect :jurisdiction!, r.code, :level!, p.id, r.name_zh, r.name_en, ST_Multi(ST_GeomFromGeoJSON(r.outline)),\n  r.given_households, r.given_residents, :moment!\nfrom jsonb_to_recordset(:rows!::jsonb) as r(\n  code text, parent_code text, name_zh text, name_en text, outline text, given_households integer,\n  given_residents integer)\nleft join regions p on p.jurisdiction_code = :jurisdiction! and p.code = r.parent_code and p.valid_to is null\nwhere not exists (\n  select from regions g where g.jurisdiction_code = :jurisdiction! and g.code = r.code and g.valid_to is null)"};

/**
 * Query generated from SQL:
 * ```
 * -- Regions of one level that have no present version; their parents are loaded first.
 * insert into regions
 *   (jurisdiction_code, code, level, parent_id, name_zh, name_en, outline, given_households, given_residents, valid_from)
 * select :jurisdiction!, r.code, :level!, p.id, r.name_zh, r.name_en, ST_Multi(ST_GeomFromGeoJSON(r.outline)),
 *   r.given_households, r.given_residents, :moment!
 * from jsonb_to_recordset(:rows!::jsonb) as r(
 *   code text, parent_code text, name_zh text, name_en text, outline text, given_households integer,
 *   given_residents integer)
 * left join regions p on p.jurisdiction_code = :jurisdiction! and p.code = r.parent_code and p.valid_to is null
 * where not exists (
 *   select from regions g where g.jurisdiction_code = :jurisdiction! and g.code = r.code and g.valid_to is null)
 * ```
 */
export const loadRegions = new NamedQuery<ILoadRegionsParams,ILoadRegionsResult>('loadRegions', loadRegionsIR);
