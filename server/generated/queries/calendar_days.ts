/** Types generated for queries found in "sql/queries/calendar_days.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CalendarDays' parameters type */
export interface ICalendarDaysParams {
  jurisdiction: string;
}

/** 'CalendarDays' return type */
export interface ICalendarDaysResult {
  day: string;
  nameEn: string;
  nameZh: string;
  source: string;
  working: boolean;
}

/** 'CalendarDays' query type */
export interface ICalendarDaysQuery {
  params: ICalendarDaysParams;
  result: ICalendarDaysResult;
}

const calendarDaysIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":107,"b":120}]}],"statement":"select day::text as \"day!\", working, name_zh, name_en, source\nfrom calendar_days\nwhere jurisdiction_code = :jurisdiction!\norder by calendar_days.day"};

/**
 * Query generated from SQL:
 * ```
 * select day::text as "day!", working, name_zh, name_en, source
 * from calendar_days
 * where jurisdiction_code = :jurisdiction!
 * order by calendar_days.day
 * ```
 */
export const calendarDays = new NamedQuery<ICalendarDaysParams,ICalendarDaysResult>('calendarDays', calendarDaysIR);
