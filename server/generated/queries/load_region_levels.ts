/** Types generated for queries found in "sql/queries/load_region_levels.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadRegionLevels' parameters type */
export interface ILoadRegionLevelsParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadRegionLevels' return type */
export type ILoadRegionLevelsResult = void;

/** 'LoadRegionLevels' query type */
export interface ILoadRegionLevelsQuery {
  params: ILoadRegionLevelsParams;
  result: ILoadRegionLevelsResult;
}

const loadRegionLevelsIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":84,"b":97}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":167}]}],"statement":"insert into region_levels (jurisdiction_code, level, kind, name_zh, name_en)\nselect :jurisdiction!, r.level, r.kind, r.name_zh, r.name_en\nfrom jsonb_to_recordset(:rows!::jsonb) as r(level integer, kind text, name_zh text, name_en text)\non conflict (jurisdiction_code, level) do update set\n  kind = excluded.kind, name_zh = excluded.name_zh, name_en = excluded.name_en"};

/**
 * Query generated from SQL:
 * ```
 * insert into region_levels (jurisdiction_code, level, kind, name_zh, name_en)
 * select :jurisdiction!, r.level, r.kind, r.name_zh, r.name_en
 * from jsonb_to_recordset(:rows!::jsonb) as r(level integer, kind text, name_zh text, name_en text)
 * on conflict (jurisdiction_code, level) do update set
 *   kind = excluded.kind, name_zh = excluded.name_zh, name_en = excluded.name_en
 * ```
 */
export const loadRegionLevels = new NamedQuery<ILoadRegionLevelsParams,ILoadRegionLevelsResult>('loadRegionLevels', loadRegionLevelsIR);
