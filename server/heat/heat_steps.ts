import {
  DAY_MINUTES,
  dayOf,
  firstMinuteOf,
  minuteOfDay,
  type Period,
  periodsOf,
} from '../../geodata/heat/heat_periods.ts';

export interface WantedPeriod {
  readonly span: number;
  readonly period: number;
  /** A day of which only a part is wanted, or whose minutes lie in several steps. */
  readonly isPart: boolean;
}

/** A window cut into steps of equal length, and the kept periods that it is counted from. */
export interface HeatSteps {
  /** Minutes since 1970, the last exclusive. */
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly stepMinutes: number;
  readonly count: number;
  readonly periods: readonly WantedPeriod[];
  stepOf(minute: number): number;
  /** For a period, by minute of the day, where its step begins among sums of so many cells a step; −1 outside the window. */
  offsetsOf(cells: number): (span: number, period: number) => Int32Array;
}

/** The window as one step. */
export function oneStep(fromMinute: number, toMinute: number): HeatSteps {
  return stepsOf(fromMinute, toMinute - fromMinute, 1);
}

const NICE_MINUTES = [1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 480, 720];

/**
 * The window widened to whole steps, at most so many, each of a round number of minutes or of whole days; steps of up to
 * a day begin at full multiples of the day in China.
 */
export function evenSteps(fromMinute: number, toMinute: number, most: number): HeatSteps {
  for (let i = 0; ; i++) {
    const stepMinutes = NICE_MINUTES[i] ?? (i - NICE_MINUTES.length + 1) * DAY_MINUTES;
    const into = minuteOfDay(fromMinute) % stepMinutes;
    const from = fromMinute - into;
    const count = Math.ceil((toMinute - from) / stepMinutes);
    if (count <= most) return stepsOf(from, stepMinutes, count);
  }
}

function stepsOf(fromMinute: number, stepMinutes: number, count: number): HeatSteps {
  const toMinute = fromMinute + stepMinutes * count;
  const stepOf = (minute: number) => Math.floor((minute - fromMinute) / stepMinutes);
  const isDays = stepMinutes % DAY_MINUTES === 0 && minuteOfDay(fromMinute) === 0;
  const windows = count === 1 || isDays ? count : 0;
  const wholes = Array.from({ length: windows }, (_, step) =>
    periodsOf(fromMinute + step * stepMinutes, fromMinute + (step + 1) * stepMinutes),
  ).flat();
  const periods = windows > 0 ? wholes.map(wanted) : days(fromMinute, toMinute);
  return {
    ...{ fromMinute, toMinute, stepMinutes, count, periods, stepOf },
    offsetsOf(cells) {
      const whole = Array.from({ length: count }, (_, step) => new Int32Array(DAY_MINUTES).fill(step * cells));
      const parts = new Map(periods.filter(({ isPart }) => isPart).map(({ period }) => [period, new Int32Array()]));
      for (const day of parts.keys()) {
        const offsets = Int32Array.from({ length: DAY_MINUTES }, (_, minute) => {
          const at = firstMinuteOf(day) + minute;
          return at >= fromMinute && at < toMinute ? stepOf(at) * cells : -1;
        });
        parts.set(day, offsets);
      }
      return (span, period) =>
        (span === 0 ? parts.get(period) : undefined) ?? whole[stepOf(Math.max(fromMinute, startOf(span, period)))]!;
    },
  };
}

const startOf = (span: number, period: number) => firstMinuteOf(period * [1, 8, 64][span]!);

const wanted = ({ span, period, fromMinute, toMinute }: Period): WantedPeriod => ({
  span,
  period,
  isPart: toMinute - fromMinute < DAY_MINUTES,
});

function days(fromMinute: number, toMinute: number): WantedPeriod[] {
  const first = dayOf(fromMinute);
  return Array.from({ length: dayOf(toMinute - 1) - first + 1 }, (_, i) => ({
    span: 0,
    period: first + i,
    isPart: true,
  }));
}
