/** Types generated for queries found in "sql/queries/load_calendar_days.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadCalendarDays' parameters type */
export interface ILoadCalendarDaysParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadCalendarDays' return type */
export type ILoadCalendarDaysResult = void;

/** 'LoadCalendarDays' query type */
export interface ILoadCalendarDaysQuery {
  params: ILoadCalendarDaysParams;
  result: ILoadCalendarDaysResult;
}

const loadCalendarDaysIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":106}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":182,"b":187}]}],"statement":"insert into calendar_days (jurisdiction_code, day, working, name_zh, name_en, source)\nselect :jurisdiction!, r.day, r.working, r.name_zh, r.name_en, r.source\nfrom jsonb_to_recordset(:rows!::jsonb)\n  as r (day date, working boolean, name_zh text, name_en text, source text)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into calendar_days (jurisdiction_code, day, working, name_zh, name_en, source)
 * select :jurisdiction!, r.day, r.working, r.name_zh, r.name_en, r.source
 * from jsonb_to_recordset(:rows!::jsonb)
 *   as r (day date, working boolean, name_zh text, name_en text, source text)
 * on conflict do nothing
 * ```
 */
export const loadCalendarDays = new NamedQuery<ILoadCalendarDaysParams,ILoadCalendarDaysResult>('loadCalendarDays', loadCalendarDaysIR);
