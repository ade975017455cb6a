/** Types generated for queries found in "sql/queries/load_entrances.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadEntrances' parameters type */
export interface ILoadEntrancesParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadEntrances' return type */
export type ILoadEntrancesResult = void;

/** 'LoadEntrances' query type */
export interface ILoadEntrancesQuery {
  params: ILoadEntrancesParams;
  result: ILoadEntrancesResult;
}

const loadEntrancesIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":171,"b":184}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":372,"b":377}]}],"statement":"insert into entrances (jurisdiction_code, id, building_id, compound_id, position, households, residents, residents_60, residents_70_to_79, residents_80, estimated)\nselect :jurisdiction!, r.id, r.building_id, r.compound_id, ST_GeomFromGeoJSON(r.position), r.households, r.residents, r.residents_60, r.residents_70_to_79, r.residents_80, r.estimated\nfrom jsonb_to_recordset(:rows!::jsonb) as r(id text, building_id text, compound_id text, position text, households integer, residents integer, residents_60 integer, residents_70_to_79 integer, residents_80 integer, estimated boolean)"};

/**
 * Query generated from SQL:
 * ```
 * insert into entrances (jurisdiction_code, id, building_id, compound_id, position, households, residents, residents_60, residents_70_to_79, residents_80, estimated)
 * select :jurisdiction!, r.id, r.building_id, r.compound_id, ST_GeomFromGeoJSON(r.position), r.households, r.residents, r.residents_60, r.residents_70_to_79, r.residents_80, r.estimated
 * from jsonb_to_recordset(:rows!::jsonb) as r(id text, building_id text, compound_id text, position text, households integer, residents integer, residents_60 integer, residents_70_to_79 integer, residents_80 integer, estimated boolean)
 * ```
 */
export const loadEntrances = new NamedQuery<ILoadEntrancesParams,ILoadEntrancesResult>('loadEntrances', loadEntrancesIR);
