/** Types generated for queries found in "sql/queries/load_day_moments.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadDayMoments' parameters type */
export interface ILoadDayMomentsParams {
  rows: Json;
}

/** 'LoadDayMoments' return type */
export type ILoadDayMomentsResult = void;

/** 'LoadDayMoments' query type */
export interface ILoadDayMomentsQuery {
  params: ILoadDayMomentsParams;
  result: ILoadDayMomentsResult;
}

const loadDayMomentsIR: Statement = {"usedParamSet":{"rows":true},"params":[{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":195,"b":200}]}],"statement":"insert into day_moments (code, name_zh, name_en, weekday_time, position_in_list, source)\nselect r.code, r.name_zh, r.name_en, r.weekday_time, r.position_in_list, r.source\nfrom jsonb_to_recordset(:rows!::jsonb)\n  as r(code text, name_zh text, name_en text, weekday_time text, position_in_list integer, source text)\non conflict (code) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into day_moments (code, name_zh, name_en, weekday_time, position_in_list, source)
 * select r.code, r.name_zh, r.name_en, r.weekday_time, r.position_in_list, r.source
 * from jsonb_to_recordset(:rows!::jsonb)
 *   as r(code text, name_zh text, name_en text, weekday_time text, position_in_list integer, source text)
 * on conflict (code) do nothing
 * ```
 */
export const loadDayMoments = new NamedQuery<ILoadDayMomentsParams,ILoadDayMomentsResult>('loadDayMoments', loadDayMomentsIR);
