import type { BilingualName, Sourced } from './sourced.ts';

export interface DayMoment extends Sourced {
  readonly code: string;
  readonly name: BilingualName;
  /** Day of the week and time of day, as OSM writes both: `Mo 12:00`. */
  readonly at: string;
  readonly positionInList: number;
}

/** Moments at which different stations and gates are open, so that what can be reached differs. */
export const DAY_MOMENTS: readonly DayMoment[] = [
  {
    code: 'workday_lunch',
    name: { zh: '工作日午餐', en: 'Lunch on a working day' },
    at: 'Mo 12:00',
    positionInList: 1,
    source: '老年食堂午餐供应 11:00–13:00 的中点',
    dated: null,
    checked: true,
  },
  {
    code: 'workday_afternoon',
    name: { zh: '工作日下午', en: 'Afternoon of a working day' },
    at: 'Mo 15:00',
    positionInList: 2,
    source: '假定：机关下午办公时间（14:30–18:00）之内',
    dated: null,
    checked: false,
  },
  {
    code: 'workday_evening',
    name: { zh: '工作日傍晚', en: 'Evening of a working day' },
    at: 'Mo 18:15',
    positionInList: 3,
    source: '假定：老年食堂晚餐供应 17:00–18:30 之内，机关下班之后',
    dated: null,
    checked: false,
  },
  {
    code: 'night',
    name: { zh: '夜间', en: 'Night' },
    at: 'Mo 22:30',
    positionInList: 4,
    source: '假定：小区大门夜间关闭（22:00–06:00）之后',
    dated: null,
    checked: false,
  },
  {
    code: 'weekend_morning',
    name: { zh: '周末上午', en: 'Weekend morning' },
    at: 'Sa 10:00',
    positionInList: 5,
    source: '假定：周六上午',
    dated: null,
    checked: false,
  },
];
