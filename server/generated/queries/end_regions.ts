/** Types generated for queries found in "sql/queries/end_regions.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

/** 'EndRegions' parameters type */
export interface IEndRegionsParams {
  jurisdiction: string;
  level: number;
  moment: DateOrString;
  rows: Json;
}

/** 'EndRegions' return type */
export type IEndRegionsResult = void;

/** 'EndRegions' query type */
export interface IEndRegionsQuery {
  params: IEndRegionsParams;
  result: IEndRegionsResult;
}

const endRegionsIR: Statement = {"usedParamSet":{"moment":true,"jurisdiction":true,"level":true,"rows":true},"params":[{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":161}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":191,"b":204}]},{"name":"level","required":true,"transform":{"type":"scalar"},"locs":[{"a":220,"b":226}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":307,"b":312}]}],"statement":"-- Ends the present version of each region of a level that the rows do not hold just as it is, or whose parent has ended.\nupdate regions g set valid_to = :moment!\nwhere g.jurisdiction_code = :jurisdiction! and g.level = :level! and g.valid_to is null and (\n  not exists (\n    select from jsonb_to_recordset(:rows!::jsonb) as r(\n      code text, parent_code text, name_zh text, name_en text, outline text, given_households integer,\n      given_residents integer)\n    where r.code = g.code and r.name_zh = g.name_zh and r.name_en is not distinct from g.name_en\n      and r.given_households is not distinct from g.given_households\n      and r.given_residents is not distinct from g.given_residents\n      and ST_AsBinary(ST_Multi(ST_GeomFromGeoJSON(r.outline))) = ST_AsBinary(g.outline)\n      and r.parent_code is not distinct from (\n        select p.code from regions p where p.jurisdiction_code = g.jurisdiction_code and p.id = g.parent_id)\n  ) or exists (\n    select from regions p\n    where p.jurisdiction_code = g.jurisdiction_code and p.id = g.parent_id and p.valid_to is not null\n  )\n)"};

/**
 * Query generated from SQL:
 * ```
 * -- Ends the present version of each region of a level that the rows do not hold just as it is, or whose parent has ended.
 * update regions g set valid_to = :moment!
 * where g.jurisdiction_code = :jurisdiction! and g.level = :level! and g.valid_to is null and (
 *   not exists (
 *     select from jsonb_to_recordset(:rows!::jsonb) as r(
 *       code text, parent_code text, name_zh text, name_en text, outline text, given_households integer,
 *       given_residents integer)
 *     where r.code = g.code and r.name_zh = g.name_zh and r.name_en is not distinct from g.name_en
 *       and r.given_households is not distinct from g.given_households
 *       and r.given_residents is not distinct from g.given_residents
 *       and ST_AsBinary(ST_Multi(ST_GeomFromGeoJSON(r.outline))) = ST_AsBinary(g.outline)
 *       and r.parent_code is not distinct from (
 *         select p.code from regions p where p.jurisdiction_code = g.jurisdiction_code and p.id = g.parent_id)
 *   ) or exists (
 *     select from regions p
 *     where p.jurisdiction_code = g.jurisdiction_code and p.id = g.parent_id and p.valid_to is not null
 *   )
 * )
 * ```
 */
export const endRegions = new NamedQuery<IEndRegionsParams,IEndRegionsResult>('endRegions', endRegionsIR);
