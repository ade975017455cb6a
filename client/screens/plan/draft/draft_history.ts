import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import { type DraftThing, thingOf, withEdit, withoutThing } from './draft_edits.ts';

/** What a step did, for the line of history. */
export type StepKind = PlanEdit['kind'] | 'begin' | 'reset' | 'clear';

export interface DraftStep {
  readonly kind: StepKind;
  /** What it was done to; null for all of it. */
  readonly thing: DraftThing | null;
  /** The whole draft after it. */
  readonly edits: readonly PlanEdit[];
  /** Steps in a row with the same name are one, such as a station pushed along by arrow keys. */
  readonly joins: string | null;
}

/** Everything done since a draft was begun or opened; step 0 is how it began. */
export interface DraftHistory {
  readonly steps: readonly DraftStep[];
  /** The step that shows. */
  readonly at: number;
}

export type DraftAction =
  | { readonly type: 'begin'; readonly edits: readonly PlanEdit[] }
  | { readonly type: 'edit'; readonly edit: PlanEdit; readonly joins?: string }
  | { readonly type: 'reset'; readonly thing: DraftThing }
  | { readonly type: 'clear' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'go'; readonly to: number };

const STEPS_KEPT = 200;

/** A history that begins with the edits. */
export function beginHistory(edits: readonly PlanEdit[]): DraftHistory {
  return { steps: [{ kind: 'begin', thing: null, edits, joins: null }], at: 0 };
}

/** The edits that show now. */
export function editsOf({ steps, at }: DraftHistory): readonly PlanEdit[] {
  return steps[at]!.edits;
}

/** The history after the action; the same object where it changes nothing. */
export function draftReducer(history: DraftHistory, action: DraftAction): DraftHistory {
  switch (action.type) {
    case 'begin':
      return beginHistory(action.edits);
    case 'undo':
      return goTo(history, history.at - 1);
    case 'redo':
      return goTo(history, history.at + 1);
    case 'go':
      return goTo(history, action.to);
    case 'clear':
      return withStep(history, { kind: 'clear', thing: null, edits: [], joins: null });
    case 'reset':
      return withStep(history, {
        kind: 'reset',
        thing: action.thing,
        edits: withoutThing(editsOf(history), action.thing),
        joins: null,
      });
    case 'edit':
      return withStep(history, {
        kind: action.edit.kind,
        thing: thingOf(action.edit),
        edits: withEdit(editsOf(history), action.edit),
        joins: action.joins ?? null,
      });
  }
}

function goTo(history: DraftHistory, to: number): DraftHistory {
  const at = Math.min(history.steps.length - 1, Math.max(0, to));
  return at === history.at ? history : { ...history, at };
}

/** What had been undone is forgotten by doing something else. */
function withStep(history: DraftHistory, step: DraftStep): DraftHistory {
  if (isSame(step.edits, editsOf(history))) return history;
  const last = history.steps[history.at]!;
  const joined = step.joins !== null && step.joins === last.joins;
  const kept = history.steps.slice(Math.max(0, history.at + 2 - STEPS_KEPT), history.at + (joined ? 0 : 1));
  return { steps: [...kept, step], at: kept.length };
}

function isSame(one: readonly PlanEdit[], other: readonly PlanEdit[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
