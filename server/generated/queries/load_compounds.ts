/** Types generated for queries found in "sql/queries/load_compounds.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadCompounds' parameters type */
export interface ILoadCompoundsParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadCompounds' return type */
export type ILoadCompoundsResult = void;

/** 'LoadCompounds' query type */
export interface ILoadCompoundsQuery {
  params: ILoadCompoundsParams;
  result: ILoadCompoundsResult;
}

const loadCompoundsIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":124}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":246,"b":251}]}],"statement":"insert into compounds (jurisdiction_code, id, name_zh, name_en, kind, walled, property_served, outline)\nselect :jurisdiction!, r.id, r.name_zh, r.name_en, r.kind, r.walled, r.property_served, ST_GeomFromGeoJSON(r.outline)\nfrom jsonb_to_recordset(:rows!::jsonb) as r(id text, name_zh text, name_en text, kind text, walled boolean, property_served boolean, outline text)"};

/**
 * Query generated from SQL:
 * ```
 * insert into compounds (jurisdiction_code, id, name_zh, name_en, kind, walled, property_served, outline)
 * select :jurisdiction!, r.id, r.name_zh, r.name_en, r.kind, r.walled, r.property_served, ST_GeomFromGeoJSON(r.outline)
 * from jsonb_to_recordset(:rows!::jsonb) as r(id text, name_zh text, name_en text, kind text, walled boolean, property_served boolean, outline text)
 * ```
 */
export const loadCompounds = new NamedQuery<ILoadCompoundsParams,ILoadCompoundsResult>('loadCompounds', loadCompoundsIR);
