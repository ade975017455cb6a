import type { Awaited } from './case_clocks.ts';
import type { CaseLoop } from './case_steps.ts';
import type { WorkingCalendar } from './working_calendar.ts';

/** How long a clock may run. */
export interface WaitingTime {
  readonly minutes: number;
  /** Whether only working hours count. */
  readonly inWorkingHours: boolean;
  /** Said to be due soon from this share of the time on, between 0 and 1. */
  readonly soonShare: number;
}

export interface CaseDeadline extends WaitingTime {
  /** Null: for every kind that has none of its own or of its parents. */
  readonly kind: string | null;
  readonly awaited: Awaited;
}

/** Kinds by their code. */
export type KindTree = ReadonlyMap<string, { readonly parent: string | null; readonly loop: CaseLoop }>;

/** All that says how long cases may wait in a place. */
export interface WaitingRules {
  readonly kinds: KindTree;
  readonly deadlines: readonly CaseDeadline[];
  readonly calendar: WorkingCalendar;
}

/** A kind and those above it, the nearest first. A tree that runs in a circle is read once around. */
export function ancestry(kinds: ReadonlyMap<string, { readonly parent: string | null }>, kind: string): string[] {
  const found: string[] = [];
  for (let each: string | null = kind; each !== null && !found.includes(each); each = kinds.get(each)?.parent ?? null) {
    found.push(each);
  }
  return found;
}

const BY_KIND = new WeakMap<readonly CaseDeadline[], Map<string, CaseDeadline>>();
const keyOf = (kind: string | null, awaited: Awaited) => `${awaited} ${kind ?? ''}`;

/** How long a case of the kind may wait: by its kind, else by the nearest kind above, else by the row of every kind. */
export function deadlineOf({ kinds, deadlines }: WaitingRules, kind: string, awaited: Awaited): WaitingTime | null {
  let byKind = BY_KIND.get(deadlines);
  if (byKind === undefined) {
    byKind = new Map(deadlines.map((deadline) => [keyOf(deadline.kind, deadline.awaited), deadline]));
    BY_KIND.set(deadlines, byKind);
  }
  for (const each of [...ancestry(kinds, kind), null]) {
    const deadline = byKind.get(keyOf(each, awaited));
    if (deadline === undefined) continue;
    const { minutes, inWorkingHours, soonShare } = deadline;
    return { minutes, inWorkingHours, soonShare };
  }
  return null;
}
