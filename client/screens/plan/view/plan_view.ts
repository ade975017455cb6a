import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import { type SharedView, sharedOf, writeSharedView } from '../../view/shared_view.ts';
import { FIRST_VIEW, readView } from '../../view/view_state.ts';
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

/** What a shared link to a plan holds. */
export interface PlanView extends SharedView {
  /** Null until somebody chooses: then it follows from what there is to show. */
  readonly show: Show | null;
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
/** What a draft may take of an address: longer ones are cut by mail programs and chat groups. */
export const LONGEST_DRAFT = 1800;

export const FIRST_PLAN_VIEW: PlanView = {
  ...sharedOf(FIRST_VIEW),
  show: null,
  circle: false,
  panel: 'balance',
  scenario: null,
  edits: null,
  compared: [],
  chosen: null,
};

/** The view that an address speaks of; whatever it says that makes no sense is as if it were not said. */
export function readPlanView(query: URLSearchParams): PlanView {
  const edits = query.get('edits');
  return {
    ...sharedOf(readView(query)),
    show: SHOWS.find((show) => show === query.get('show')) ?? null,
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
  const query = writeSharedView(view);
  if (view.show !== null) query.set('show', view.show);
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
