import { CASE_STATES, type CaseState } from '../../../geodata/cases/case_steps.ts';
import { HEAT_SOURCES, type HeatSource } from '../../../geodata/heat/facet.ts';
import { HEAT_MEASURES, type HeatMeasure } from '../../map/heat_scale.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Windows up to now, by their name in an address: how long in minutes, and which lengths of time may be drawn at once while
 * it plays. All from a week on are whole weeks or days, so that the period before has the same days of the week or parts
 * of the day; a year is 52 weeks.
 */
export const HEAT_SPANS = {
  '1h': { minutes: HOUR, frames: [5, 15, 30] },
  '6h': { minutes: 6 * HOUR, frames: [15, HOUR, 2 * HOUR] },
  '1d': { minutes: DAY, frames: [HOUR, 3 * HOUR, 6 * HOUR] },
  '7d': { minutes: 7 * DAY, frames: [6 * HOUR, 12 * HOUR, DAY] },
  '30d': { minutes: 30 * DAY, frames: [DAY, 3 * DAY, 7 * DAY] },
  '13w': { minutes: 91 * DAY, frames: [DAY, 7 * DAY, 14 * DAY] },
  '52w': { minutes: 364 * DAY, frames: [7 * DAY, 14 * DAY, 28 * DAY] },
} as const satisfies Readonly<Record<string, { readonly minutes: number; readonly frames: readonly number[] }>>;
export type HeatSpan = keyof typeof HEAT_SPANS;
export const HEAT_SPAN_NAMES = Object.keys(HEAT_SPANS) as readonly HeatSpan[];

/** How many times smaller the top of the colours may be; below 1 it is larger. */
export const HEAT_BOOSTS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100] as const;
export type HeatBoost = (typeof HEAT_BOOSTS)[number];

/** Which cases heat counts, and how. */
export interface HeatView {
  readonly span: HeatSpan;
  /** Codes, those below them included; none: every kind. */
  readonly kinds: readonly string[];
  readonly sources: readonly HeatSource[];
  readonly states: readonly CaseState[];
  readonly measure: HeatMeasure;
  /** True: against the period of equal length before. */
  readonly compare: boolean;
  readonly boost: HeatBoost;
}

export const FIRST_HEAT: HeatView = {
  span: '1d',
  kinds: [],
  sources: [],
  states: [],
  measure: 'counts',
  compare: false,
  boost: 1,
};

/** What an address says of heat; what makes no sense is as if it were not said. */
export function readHeatView(query: URLSearchParams): HeatView {
  return {
    span: HEAT_SPAN_NAMES.find((span) => span === query.get('heat')) ?? FIRST_HEAT.span,
    kinds: [...new Set(query.getAll('heatkind').filter((code) => code !== ''))],
    sources: named(HEAT_SOURCES, query.get('heatsource')),
    states: named(CASE_STATES, query.get('heatstate')),
    measure: HEAT_MEASURES.find((measure) => measure === query.get('heatper')) ?? FIRST_HEAT.measure,
    compare: query.get('heatbefore') === 'yes',
    boost: HEAT_BOOSTS.find((boost) => String(boost) === query.get('heatboost')) ?? FIRST_HEAT.boost,
  };
}

/** Writes into an address what differs from the first view. */
export function writeHeatView(query: URLSearchParams, view: HeatView): void {
  if (view.span !== FIRST_HEAT.span) query.set('heat', view.span);
  for (const code of view.kinds) query.append('heatkind', code);
  if (view.sources.length > 0) query.set('heatsource', view.sources.join('.'));
  if (view.states.length > 0) query.set('heatstate', view.states.join('.'));
  if (view.measure !== FIRST_HEAT.measure) query.set('heatper', view.measure);
  if (view.compare) query.set('heatbefore', 'yes');
  if (view.boost !== FIRST_HEAT.boost) query.set('heatboost', String(view.boost));
}

function named<Value extends string>(values: readonly Value[], text: string | null): readonly Value[] {
  const parts = text?.split('.') ?? [];
  return values.filter((value) => parts.includes(value));
}
