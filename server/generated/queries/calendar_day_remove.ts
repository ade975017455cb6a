/** Types generated for queries found in "sql/queries/calendar_day_remove.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'CalendarDayRemove' parameters type */
export interface ICalendarDayRemoveParams {
  day: DateOrString;
  jurisdiction: string;
}

/** 'CalendarDayRemove' return type */
export type ICalendarDayRemoveResult = void;

/** 'CalendarDayRemove' query type */
export interface ICalendarDayRemoveQuery {
  params: ICalendarDayRemoveParams;
  result: ICalendarDayRemoveResult;
}

const calendarDayRemoveIR: Statement = {"usedParamSet":{"jurisdiction":true,"day":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":52,"b":65}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":77,"b":81}]}],"statement":"delete from calendar_days where jurisdiction_code = :jurisdiction! and day = :day!::date"};

/**
 * Query generated from SQL:
 * ```
 * delete from calendar_days where jurisdiction_code = :jurisdiction! and day = :day!::date
 * ```
 */
export const calendarDayRemove = new NamedQuery<ICalendarDayRemoveParams,ICalendarDayRemoveResult>('calendarDayRemove', calendarDayRemoveIR);
