import { refusalOf } from '../../geodata/cases/allowed_steps.ts';
import type { CaseEvent } from '../../geodata/cases/case_event.ts';
import { applyEvent } from '../../geodata/cases/derive_case.ts';
import { makeRandom, type Random } from '../../geodata/demo/random.ts';
import { followingEvent } from '../cases/case_events.ts';
import type { NewCase } from '../cases/new_case.ts';
import { type CaseDrawer, rhythm } from './simulated_case.ts';
import { nextSimulatedStep, type SimulatedCase, type SimulatedPeople } from './simulated_step.ts';

export interface PastReport {
  readonly id: string;
  readonly report: NewCase;
  readonly reportedAt: Date;
  /** The earlier case that its reporter tells of again; null: none. */
  readonly sameAs: string | null;
}

const DAY_MS = 86_400_000;
/** How much slower work was in the past that is made up than it is on a moving wall: hours and days. */
const PAST_PACE = 15;
/** Nothing happens to one case more often. */
const MOST_EVENTS = 60;

/**
 * Reports of the last days as they might have been: more by day than by night, fewer on Saturdays and Sundays, oldest first.
 * The same seed and moment give the same history.
 */
export function simulatedHistory(
  drawer: CaseDrawer,
  options: { readonly seed: number; readonly days: number; readonly casesPerDay: number; readonly now: Date },
): PastReport[] {
  const random = makeRandom(options.seed).fork('history');
  const moments: Date[] = [];
  for (let day = options.days; day >= 1; day--) {
    const start = options.now.getTime() - day * DAY_MS;
    const weekday = new Date(start + 8 * 3_600_000).getUTCDay();
    const mean = options.casesPerDay * (weekday === 0 || weekday === 6 ? 0.75 : 1.1);
    const count = random.round(mean * random.between(0.85, 1.15));
    for (let i = 0; i < count; i++) moments.push(momentOfDay(start, random));
  }
  // Drawn in the order of time, so that what is reported again was reported just before.
  const ids = new Map<NewCase, string>();
  return moments
    .sort((a, b) => a.getTime() - b.getTime())
    .map((reportedAt) => {
      const { report, sameAs } = drawer.draw(random);
      const id = uuid(reportedAt, random);
      ids.set(report, id);
      return { id, report, reportedAt, sameAs: sameAs && (ids.get(sameAs) ?? null) };
    });
}

/**
 * All that happened to a case of the past until now, its report first.
 * @param first the event of its report
 */
export function simulatedStory(
  first: CaseEvent,
  subject: Omit<SimulatedCase, 'present'>,
  people: SimulatedPeople,
  now: Date,
): CaseEvent[] {
  const events = [first];
  let present = applyEvent(null, first);
  while (events.length < MOST_EVENTS) {
    const next = nextSimulatedStep({ ...subject, present }, people, PAST_PACE);
    if (next === null || present.lastAt.getTime() + next.afterMs > now.getTime()) break;
    if (refusalOf({ ...present, loop: subject.loop }, next) !== null) break;
    const event = followingEvent(next, present, new Date(present.lastAt.getTime() + next.afterMs));
    events.push(event);
    present = applyEvent(present, event);
  }
  return events;
}

function momentOfDay(start: number, random: Random): Date {
  for (;;) {
    const moment = new Date(start + Math.floor(random.next() * DAY_MS));
    if (random.next() < rhythm(moment)) return moment;
  }
}

/** A version 7 UUID from a seeded stream. */
function uuid(moment: Date, random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.integer(0, 15).toString(16)).join('');
  const time = moment.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-${random.integer(8, 11).toString(16)}${digits(3)}-${digits(12)}`;
}
