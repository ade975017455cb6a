import { CASE_STATES, type CaseState } from '../../../../geodata/cases/case_steps.ts';
import type { CaseOrder, CaseSource, Due, Placement, UnitInput } from '../../../generated/operations.ts';
import { type SharedView, sharedOf, writeSharedView } from '../../view/shared_view.ts';
import { FIRST_VIEW, readView } from '../../view/view_state.ts';

/** What stands beside the list's filters: the list with case and map, or what is about all cases together. */
export const DESK_PAGES = ['list', 'whistle', 'figures', 'settings'] as const;
export type DeskPage = (typeof DESK_PAGES)[number];

export const SOURCES = [
  'snap_report',
  'hotline',
  'grid_worker',
  'platform',
  'open311',
  'other_system',
] as const satisfies readonly CaseSource[];
export const DUES = ['overdue', 'due_soon', 'on_time', 'none'] as const satisfies readonly Due[];
export const PLACEMENTS = ['in_grid', 'outside', 'no_place'] as const satisfies readonly Placement[];
/** Days back from now that a window may begin at with one press. */
export const SPANS = [1, 7, 30, 365] as const;

/** When the cases were reported: the last so many days, or from one day to another, both included, such as 2026-10-01. */
export type Reported = { readonly days: number } | { readonly from: string; readonly to: string };

/** Which cases are asked for. */
export interface Asked {
  readonly kinds: readonly string[];
  /** `open`: all that nobody has ended yet. */
  readonly states: 'open' | 'all' | readonly CaseState[];
  readonly sources: readonly CaseSource[];
  readonly region: string | null;
  readonly unit: UnitInput | null;
  readonly due: readonly Due[];
  readonly placements: readonly Placement[];
  readonly paused: boolean | null;
  /** True: only those with an offered duplicate that nobody has decided on. */
  readonly duplicates: boolean;
  readonly text: string;
  readonly reported: Reported | null;
}

/** What a shared link to the desk holds. */
export interface CasesView extends SharedView, Asked {
  readonly page: DeskPage;
  readonly order: CaseOrder;
  /** Id of the case that is open. */
  readonly open: string | null;
}

export const ASKED_AT_FIRST: Asked = {
  kinds: [],
  states: 'open',
  sources: [],
  region: null,
  unit: null,
  due: [],
  placements: [],
  paused: null,
  duplicates: false,
  text: '',
  reported: null,
};

export const FIRST_CASES_VIEW: CasesView = {
  ...sharedOf(FIRST_VIEW),
  ...ASKED_AT_FIRST,
  page: 'list',
  order: 'newest',
  open: null,
};

const LONGEST_TEXT = 100;
const MOST_DAYS = 3660;

/** The view that an address speaks of; whatever it says that makes no sense is as if it were not said. */
export function readCasesView(query: URLSearchParams): CasesView {
  return {
    ...sharedOf(readView(query)),
    page: DESK_PAGES.find((page) => page === query.get('page')) ?? 'list',
    order: query.get('order') === 'due_first' ? 'due_first' : 'newest',
    open: query.get('case') || null,
    kinds: [...new Set(query.getAll('kind').filter((code) => code !== ''))],
    states: readStates(query.get('state')),
    sources: known(SOURCES, query.get('source')),
    region: query.get('region') || null,
    unit: readUnit(query.get('unit')),
    due: known(DUES, query.get('due')),
    placements: known(PLACEMENTS, query.get('placement')),
    paused: readPaused(query.get('paused')),
    duplicates: query.get('duplicates') === 'yes',
    text: (query.get('q') ?? '').slice(0, LONGEST_TEXT),
    reported: readReported(query.get('reported')),
  };
}

/** The shortest address that `readCasesView` turns into the view: what is as at first is left out. */
export function writeCasesView(view: CasesView): URLSearchParams {
  const query = writeSharedView(view);
  if (view.page !== 'list') query.set('page', view.page);
  if (view.order !== 'newest') query.set('order', view.order);
  for (const code of view.kinds) query.append('kind', code);
  if (view.states !== 'open') query.set('state', view.states === 'all' ? 'all' : view.states.join('.'));
  if (view.sources.length > 0) query.set('source', view.sources.join('.'));
  if (view.region !== null) query.set('region', view.region);
  if (view.unit) query.set('unit', `${view.unit.kind}:${view.unit.code}`);
  if (view.due.length > 0) query.set('due', view.due.join('.'));
  if (view.placements.length > 0) query.set('placement', view.placements.join('.'));
  if (view.paused !== null) query.set('paused', view.paused ? 'yes' : 'no');
  if (view.duplicates) query.set('duplicates', 'yes');
  if (view.text !== '') query.set('q', view.text);
  if (view.reported) query.set('reported', writeReported(view.reported));
  if (view.open !== null) query.set('case', view.open);
  return query;
}

/** Just which cases are asked for, so that it can be compared, counted and put back. */
export function askedOf(view: Asked): Asked {
  const { kinds, states, sources, region, unit, due, placements, paused, duplicates, text, reported } = view;
  return { kinds, states, sources, region, unit, due, placements, paused, duplicates, text, reported };
}

function known<Value extends string>(values: readonly Value[], text: string | null): readonly Value[] {
  const parts = text?.split('.') ?? [];
  return values.filter((value) => parts.includes(value));
}

function readStates(text: string | null): Asked['states'] {
  if (text === 'all') return 'all';
  const states = known<CaseState>(CASE_STATES, text);
  return states.length === 0 ? 'open' : states;
}

function readUnit(text: string | null): UnitInput | null {
  const [, kind, code] = /^(region|department):(.+)$/s.exec(text ?? '') ?? [];
  if (code === undefined) return null;
  return { kind: kind === 'region' ? 'region' : 'department', code };
}

function readReported(text: string | null): Reported | null {
  if (text === null) return null;
  const [, from, to] = /^(\d{4}-\d\d-\d\d)~(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const areDays = !Number.isNaN(Date.parse(from)) && !Number.isNaN(Date.parse(to)) && from <= to;
    return areDays ? { from, to } : null;
  }
  const days = Number(text);
  return /^\d{1,4}$/.test(text) && days >= 1 && days <= MOST_DAYS ? { days } : null;
}

function writeReported(reported: Reported): string {
  return 'days' in reported ? String(reported.days) : `${reported.from}~${reported.to}`;
}

function readPaused(text: string | null): boolean | null {
  if (text === 'yes') return true;
  return text === 'no' ? false : null;
}
