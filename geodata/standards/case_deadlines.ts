import type { Sourced } from './sourced.ts';

export interface StandardDeadline extends Sourced {
  /** Null: every kind that has none of its own or of its parents. */
  readonly kind: string | null;
  readonly awaited:
    | 'acceptance'
    | 'assignment'
    | 'claim'
    | 'handling'
    | 'verification'
    | 'closing'
    | 'reporting_in'
    | 'call_handling';
  readonly minutes: number;
  /** Whether only working hours count. */
  readonly inWorkingHours: boolean;
  /** Said to be due soon from this share of the time on. */
  readonly soonShare: number;
}

/** A working day of eight hours. */
const DAY = 480;
const HOUR = 60;
const WORKED = { inWorkingHours: true, soonShare: 0.8, dated: null, checked: false } as const;
/** By the clock, day and night. */
const ROUND_THE_CLOCK = { ...WORKED, inWorkingHours: false } as const;

const ASSUMED = '假定：演示用默认值，各地按自己的规定设置';
const CITIES =
  '假定：参照各地数字城管立案结案标准的量级（道路不洁数小时、暴露垃圾半日至一日、违法建设十五日上下），各地不一';

/**
 * Deadlines to begin with. No national norm sets them: the hotline's standard GB/T 33358-2016 knows answering times only,
 * and each place has its own table, so every row here is an assumption until the place says otherwise.
 */
export const CASE_DEADLINES: readonly StandardDeadline[] = [
  { ...WORKED, kind: null, awaited: 'acceptance', minutes: 2 * HOUR, source: ASSUMED },
  { ...WORKED, kind: null, awaited: 'assignment', minutes: 2 * HOUR, source: ASSUMED },
  { ...WORKED, kind: null, awaited: 'claim', minutes: 2 * DAY, source: ASSUMED },
  { ...WORKED, kind: null, awaited: 'handling', minutes: 3 * DAY, source: ASSUMED },
  { ...WORKED, kind: null, awaited: 'verification', minutes: DAY, source: ASSUMED },
  { ...WORKED, kind: null, awaited: 'closing', minutes: DAY, source: ASSUMED },
  { ...WORKED, kind: null, awaited: 'reporting_in', minutes: HOUR, source: ASSUMED },
  { ...WORKED, kind: null, awaited: 'call_handling', minutes: 2 * DAY, source: ASSUMED },
  { ...ROUND_THE_CLOCK, kind: 'hotline', awaited: 'acceptance', minutes: 24 * HOUR, source: ASSUMED },
  { ...WORKED, kind: 'hotline', awaited: 'handling', minutes: 5 * DAY, source: ASSUMED },
  { ...WORKED, kind: 'wish', awaited: 'claim', minutes: 5 * DAY, source: ASSUMED },
  { ...WORKED, kind: 'wish', awaited: 'handling', minutes: 10 * DAY, source: ASSUMED },
  { ...WORKED, kind: 'dispute', awaited: 'handling', minutes: 10 * DAY, source: ASSUMED },
  { ...ROUND_THE_CLOCK, kind: 'hazard', awaited: 'acceptance', minutes: 30, source: ASSUMED },
  { ...ROUND_THE_CLOCK, kind: 'hazard', awaited: 'assignment', minutes: 30, source: ASSUMED },
  { ...ROUND_THE_CLOCK, kind: 'hazard', awaited: 'handling', minutes: 24 * HOUR, source: ASSUMED },
  { ...ROUND_THE_CLOCK, kind: 'hazard', awaited: 'reporting_in', minutes: 30, source: ASSUMED },
  { ...WORKED, kind: 'urban_part', awaited: 'handling', minutes: 2 * DAY, source: CITIES },
  { ...WORKED, kind: 'urban_event', awaited: 'handling', minutes: DAY, source: CITIES },
  { ...WORKED, kind: 'urban_event_appearance_dirty_road', awaited: 'handling', minutes: 4 * HOUR, source: CITIES },
  { ...WORKED, kind: 'urban_event_appearance_exposed_waste', awaited: 'handling', minutes: DAY / 2, source: CITIES },
  {
    ...WORKED,
    kind: 'urban_event_appearance_illegal_building',
    awaited: 'handling',
    minutes: 15 * DAY,
    source: CITIES,
  },
  { ...ROUND_THE_CLOCK, kind: 'urban_event_emergency', awaited: 'acceptance', minutes: 15, source: ASSUMED },
  { ...ROUND_THE_CLOCK, kind: 'urban_event_emergency', awaited: 'assignment', minutes: 15, source: ASSUMED },
  { ...ROUND_THE_CLOCK, kind: 'urban_event_emergency', awaited: 'handling', minutes: 12 * HOUR, source: ASSUMED },
  { ...ROUND_THE_CLOCK, kind: 'urban_event_emergency', awaited: 'reporting_in', minutes: 30, source: ASSUMED },
];
