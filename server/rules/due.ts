import type { Due } from '../generated/schema.ts';

export interface Deadline {
  readonly dueSoonAt: Date | null;
  readonly dueAt: Date | null;
}

/** How a deadline stands at a moment. At the very moment it is due soon, or overdue, already. */
export function dueAt({ dueSoonAt, dueAt: deadline }: Deadline, moment: Date): Due {
  if (deadline === null) return 'none';
  if (deadline <= moment) return 'overdue';
  return dueSoonAt !== null && dueSoonAt <= moment ? 'due_soon' : 'on_time';
}

/** How a clock stands; one that was stopped, as it stood then, without being due soon any more. */
export function dueOfClock(clock: Deadline & { readonly stoppedAt: Date | null }, moment: Date): Due {
  const due = dueAt(clock, clock.stoppedAt ?? moment);
  return clock.stoppedAt !== null && due === 'due_soon' ? 'on_time' : due;
}
