/** Types generated for queries found in "sql/queries/load_walking_profiles.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadWalkingProfiles' parameters type */
export interface ILoadWalkingProfilesParams {
  rows: Json;
}

/** 'LoadWalkingProfiles' return type */
export type ILoadWalkingProfilesResult = void;

/** 'LoadWalkingProfiles' query type */
export interface ILoadWalkingProfilesQuery {
  params: ILoadWalkingProfilesParams;
  result: ILoadWalkingProfilesResult;
}

const loadWalkingProfilesIR: Statement = {"usedParamSet":{"rows":true},"params":[{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":236,"b":241}]}],"statement":"insert into walking_profiles (code, name_zh, name_en, metres_per_second, uses_steps, position_in_list, source)\nselect r.code, r.name_zh, r.name_en, r.metres_per_second, r.uses_steps, r.position_in_list, r.source\nfrom jsonb_to_recordset(:rows!::jsonb) as r(\n  code text, name_zh text, name_en text, metres_per_second real, uses_steps boolean, position_in_list integer,\n  source text)\non conflict (code) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into walking_profiles (code, name_zh, name_en, metres_per_second, uses_steps, position_in_list, source)
 * select r.code, r.name_zh, r.name_en, r.metres_per_second, r.uses_steps, r.position_in_list, r.source
 * from jsonb_to_recordset(:rows!::jsonb) as r(
 *   code text, name_zh text, name_en text, metres_per_second real, uses_steps boolean, position_in_list integer,
 *   source text)
 * on conflict (code) do nothing
 * ```
 */
export const loadWalkingProfiles = new NamedQuery<ILoadWalkingProfilesParams,ILoadWalkingProfilesResult>('loadWalkingProfiles', loadWalkingProfilesIR);
