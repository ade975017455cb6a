import type { Sourced } from './sourced.ts';

export interface StandardWorkingHours extends Sourced {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/** Hours of offices, Monday to Friday with a lunch break: forty hours a week. Each place sets its own. */
export const WORKING_HOURS: readonly StandardWorkingHours[] = [1, 2, 3, 4, 5].flatMap((weekday) =>
  [
    { from: '08:30', to: '12:00' },
    { from: '13:30', to: '18:00' },
  ].map((window) => ({
    weekday,
    ...window,
    source:
      '《国务院关于职工工作时间的规定》（国务院令第146号、第174号修订）：每日 8 小时、每周 40 小时；起止时刻为假定',
    dated: '1995',
    checked: false,
  })),
);
