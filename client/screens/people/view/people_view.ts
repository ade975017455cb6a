import type { AuditOutcome } from '../../../generated/operations.ts';
import { type SharedView, sharedOf, writeSharedView } from '../../view/shared_view.ts';
import { FIRST_VIEW, readView } from '../../view/view_state.ts';

export const PEOPLE_PAGES = ['accounts', 'senders', 'walls', 'retention', 'audit'] as const;
export type PeoplePage = (typeof PEOPLE_PAGES)[number];

export const OUTCOMES = ['done', 'refused', 'begun'] as const satisfies readonly AuditOutcome[];
/** Days back from now that can be asked for with one press. */
export const AUDIT_SPANS = [1, 7, 30, 180] as const;

/** When it happened: the last so many days, or from one day to another, both included, such as 2026-10-01. */
export type AuditWindow = { readonly days: number } | { readonly from: string; readonly to: string };

/** Which entries of the audit log are asked for. */
export interface AuditAsked {
  readonly window: AuditWindow | null;
  /** Id of an account, code of a wall or sender. */
  readonly actor: string | null;
  readonly actions: readonly string[];
  readonly subject: string | null;
  /** Null: however it ended, and what has no end; `begun`: that alone. */
  readonly outcome: AuditOutcome | null;
}

/** What a shared link to the administrator's screen holds. */
export interface PeopleView extends SharedView, AuditAsked {
  readonly page: PeoplePage;
  /** What of the page is open: an account's id, the code of a sender or wall, an entry's position; `+` for a new one. */
  readonly open: string | null;
  /** What accounts or entries are searched for. */
  readonly text: string;
}

/** In place of an id: what is not there yet. */
export const NEW = '+';

export const NOTHING_ASKED: AuditAsked = { window: null, actor: null, actions: [], subject: null, outcome: null };

export const FIRST_PEOPLE_VIEW: PeopleView = {
  ...sharedOf(FIRST_VIEW),
  ...NOTHING_ASKED,
  page: 'accounts',
  open: null,
  text: '',
};

const LONGEST_TEXT = 100;
const MOST_DAYS = 3660;

/** The view that an address speaks of; whatever it says that makes no sense is as if it were not said. */
export function readPeopleView(query: URLSearchParams): PeopleView {
  return {
    ...sharedOf(readView(query)),
    page: PEOPLE_PAGES.find((page) => page === query.get('page')) ?? 'accounts',
    open: query.get('on') || null,
    text: (query.get('q') ?? '').slice(0, LONGEST_TEXT),
    window: readWindow(query.get('when')),
    actor: query.get('who') || null,
    actions: [...new Set(query.getAll('action').filter((action) => action !== ''))],
    subject: query.get('about') || null,
    outcome: OUTCOMES.find((outcome) => outcome === query.get('outcome')) ?? null,
  };
}

/** The shortest address that `readPeopleView` turns into the view: what is as at first is left out. */
export function writePeopleView(view: PeopleView): URLSearchParams {
  const query = writeSharedView(view);
  if (view.page !== 'accounts') query.set('page', view.page);
  if (view.text !== '') query.set('q', view.text);
  if (view.window) query.set('when', writeWindow(view.window));
  if (view.actor !== null) query.set('who', view.actor);
  for (const action of view.actions) query.append('action', action);
  if (view.subject !== null) query.set('about', view.subject);
  if (view.outcome !== null) query.set('outcome', view.outcome);
  if (view.open !== null) query.set('on', view.open);
  return query;
}

function readWindow(text: string | null): AuditWindow | null {
  if (text === null) return null;
  const [, from, to] = /^(\d{4}-\d\d-\d\d)~(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const areDays = !Number.isNaN(Date.parse(from)) && !Number.isNaN(Date.parse(to)) && from <= to;
    return areDays ? { from, to } : null;
  }
  const days = Number(text);
  return /^\d{1,4}$/.test(text) && days >= 1 && days <= MOST_DAYS ? { days } : null;
}

function writeWindow(window: AuditWindow): string {
  return 'days' in window ? String(window.days) : `${window.from}~${window.to}`;
}
