/** Types generated for queries found in "sql/queries/calendar_day_save.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'CalendarDaySave' parameters type */
export interface ICalendarDaySaveParams {
  day: DateOrString;
  jurisdiction: string;
  nameEn: string;
  nameZh: string;
  source: string;
  working: boolean;
}

/** 'CalendarDaySave' return type */
export type ICalendarDaySaveResult = void;

/** 'CalendarDaySave' query type */
export interface ICalendarDaySaveQuery {
  params: ICalendarDaySaveParams;
  result: ICalendarDaySaveResult;
}

const calendarDaySaveIR: Statement = {"usedParamSet":{"jurisdiction":true,"day":true,"working":true,"nameZh":true,"nameEn":true,"source":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":94,"b":107}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":114}]},{"name":"working","required":true,"transform":{"type":"scalar"},"locs":[{"a":123,"b":131}]},{"name":"nameZh","required":true,"transform":{"type":"scalar"},"locs":[{"a":143,"b":150}]},{"name":"nameEn","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":160}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":170}]}],"statement":"insert into calendar_days (jurisdiction_code, day, working, name_zh, name_en, source)\nvalues (:jurisdiction!, :day!::date, :working!::boolean, :nameZh!, :nameEn!, :source!)\non conflict (jurisdiction_code, day) do update set\n  working = excluded.working, name_zh = excluded.name_zh, name_en = excluded.name_en, source = excluded.source"};

/**
 * Query generated from SQL:
 * ```
 * insert into calendar_days (jurisdiction_code, day, working, name_zh, name_en, source)
 * values (:jurisdiction!, :day!::date, :working!::boolean, :nameZh!, :nameEn!, :source!)
 * on conflict (jurisdiction_code, day) do update set
 *   working = excluded.working, name_zh = excluded.name_zh, name_en = excluded.name_en, source = excluded.source
 * ```
 */
export const calendarDaySave = new NamedQuery<ICalendarDaySaveParams,ICalendarDaySaveResult>('calendarDaySave', calendarDaySaveIR);
