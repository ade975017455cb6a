import type { PlanEdit } from '../../../../geodata/reach/plan_edit.ts';
import { FIRST_VIEW, readView, type ViewState, writeView } from '../../view/view_state.ts';
import { readEdits, writeEdits } from '../draft/edits_in_address.ts';

/** What the map shows of the two. */
export const SHOWS = ['difference', 'draft', 'present', 'side'] as const;
export type Show = (typeof SHOWS)[number];

/** What the figures beside the map are about: this draft, or several saved scenarios. */
export const PANELS = ['balance', 'scenarios'] as const;
export type PanelName = (typeof PANELS)[number];

export type PlanChosen =
  | { readonly kind: 'station'; readonly code: string }
  | { readonly kind: 'gate'; readonly id: string }
  | { readonly kind: 'link'; readonly id: string }
  /** By its number in the plan's ground. */
  | { readonly kind: 'home'; readonly home: number };

/** The saved scenario that a draft was opened from. */
export interface OpenedScenario {
  readonly id: string;
  /** The version that was opened; null for whichever is there. */
  readonly version: number | null;
}

type SharedView = Pick<
  ViewState,
  'place' | 'camera' | 'level' | 'category' | 'minutes' | 'profile' | 'theme' | 'language'
>;

/** What a shared link to a plan holds. */
export interface PlanView extends SharedView {
  /** Metres a second in place of the profile's; null for the profile's. */
  readonly pace: number | null;
  /** Seconds lost at each crossing with signals. */
  readonly signal: number;
  /** Moment of the week, e.g. Mo 12:00; null: whatever the hour. */
  readonly moment: string | null;
  readonly show: Show;
  readonly circle: boolean;
  readonly panel: PanelName;
  readonly scenario: OpenedScenario | null;
  /** The draft where it is not, or not only, a saved scenario; null where nothing was changed since. */
  readonly edits: readonly PlanEdit[] | null;
  /** Ids of the scenarios to compare with the present. */
  readonly compared: readonly string[];
  readonly chosen: PlanChosen | null;
}

export const MOST_COMPARED = 4;
export const PACE = { min: 0.3, max: 3 } as const;
export const SIGNAL = { min: 0, max: 180 } as const;
/** What a draft may take of an address: longer ones are cut by mail programs and chat groups. */
export const LONGEST_DRAFT = 1800;

export const FIRST_PLAN_VIEW: PlanView = {
  place: null,
  camera: null,
  level: FIRST_VIEW.level,
  category: null,
  minutes: FIRST_VIEW.minutes,
  profile: FIRST_VIEW.profile,
  theme: FIRST_VIEW.theme,
  language: FIRST_VIEW.language,
  pace: null,
  signal: 0,
  moment: null,
  show: 'difference',
  circle: false,
  panel: 'balance',
  scenario: null,
  edits: null,
  compared: [],
  chosen: null,
};

/** The view that an address speaks of; whatever it says that makes no sense is as if it were not said. */
export function readPlanView(query: URLSearchParams): PlanView {
  const { place, camera, level, category, minutes, profile, theme, language } = readView(query);
  const edits = query.get('edits');
  return {
    ...{ place, camera, level, category, minutes, profile, theme, language },
    pace: readNumber(query.get('pace'), PACE),
    signal: readNumber(query.get('signal'), SIGNAL) ?? FIRST_PLAN_VIEW.signal,
    moment: readMoment(query.get('moment')),
    show: SHOWS.find((show) => show === query.get('show')) ?? FIRST_PLAN_VIEW.show,
    circle: query.get('circle') === 'yes',
    panel: PANELS.find((panel) => panel === query.get('panel')) ?? FIRST_PLAN_VIEW.panel,
    scenario: readScenario(query),
    edits: edits === null ? null : readEdits(edits),
    compared: [...new Set(query.getAll('with').filter((id) => id !== ''))].slice(0, MOST_COMPARED),
    chosen: readChosen(query.get('on')),
  };
}

/**
 * The shortest address that `readPlanView` turns into the view: what is as at first is left out, and so is a draft that
 * is too long for an address.
 */
export function writePlanView(view: PlanView): URLSearchParams {
  const query = writeView({ ...FIRST_VIEW, ...sharedOf(view) });
  if (view.pace !== null) query.set('pace', String(view.pace));
  if (view.signal !== FIRST_PLAN_VIEW.signal) query.set('signal', String(view.signal));
  if (view.moment !== null) query.set('moment', view.moment);
  if (view.show !== FIRST_PLAN_VIEW.show) query.set('show', view.show);
  if (view.circle) query.set('circle', 'yes');
  if (view.panel !== FIRST_PLAN_VIEW.panel) query.set('panel', view.panel);
  if (view.scenario) {
    query.set('scenario', view.scenario.id);
    if (view.scenario.version !== null) query.set('version', String(view.scenario.version));
  }
  if (view.edits && fitsAddress(view.edits)) query.set('edits', writeEdits(view.edits));
  for (const id of view.compared) query.append('with', id);
  if (view.chosen) query.set('on', `${view.chosen.kind}:${chosenName(view.chosen)}`);
  return query;
}

/** Whether a draft can be handed on in an address; else it must be saved first. */
export function fitsAddress(edits: readonly PlanEdit[]): boolean {
  return new URLSearchParams({ edits: writeEdits(edits) }).toString().length <= LONGEST_DRAFT;
}

function sharedOf({ place, camera, level, category, minutes, profile, theme, language }: PlanView): SharedView {
  return { place, camera, level, category, minutes, profile, theme, language };
}

function readNumber(text: string | null, range: { readonly min: number; readonly max: number }): number | null {
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return value >= range.min && value <= range.max ? value + 0 : null;
}

function readMoment(text: string | null): string | null {
  return text !== null && /^(?:Mo|Tu|We|Th|Fr|Sa|Su) (?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null;
}

function readScenario(query: URLSearchParams): OpenedScenario | null {
  const id = query.get('scenario');
  if (!id) return null;
  const version = Number(query.get('version') ?? '');
  return { id, version: Number.isSafeInteger(version) && version >= 1 ? version : null };
}

function chosenName(chosen: PlanChosen): string {
  if (chosen.kind === 'home') return String(chosen.home);
  return chosen.kind === 'station' ? chosen.code : chosen.id;
}

function readChosen(text: string | null): PlanChosen | null {
  const [, kind, name] = /^(station|gate|link|home):(.+)$/s.exec(text ?? '') ?? [];
  if (name === undefined) return null;
  if (kind === 'station') return { kind, code: name };
  if (kind === 'gate' || kind === 'link') return { kind, id: name };
  return /^\d{1,9}$/.test(name) ? { kind: 'home', home: Number(name) } : null;
}
