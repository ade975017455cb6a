import { makeRandom, type Random } from '../../geodata/demo/random.ts';
import type { CaseStep } from '../generated/schema.ts';
import { type CaseDrawer, nextSimulatedStep, rhythm, type SimulatedCase } from './simulated_case.ts';

export interface PastEvent {
  readonly sequence: number;
  readonly step: CaseStep;
  readonly happenedAt: Date;
  readonly actor: string;
  readonly note: string | null;
}

export interface PastCase extends SimulatedCase {
  readonly id: string;
  readonly reportedAt: Date;
  /** What followed the report until now. */
  readonly events: readonly PastEvent[];
}

const DAY_MS = 86_400_000;
/** How much slower work was in the past that is made up than it is on a moving wall: hours and days. */
const PAST_PACE = 15;

/**
 * Cases of the last days as they might have been: more by day than by night, fewer on Saturdays and Sundays, oldest first.
 * The same seed and moment give the same history.
 */
export function simulatedHistory(
  drawer: CaseDrawer,
  options: { readonly seed: number; readonly days: number; readonly casesPerDay: number; readonly now: Date },
): PastCase[] {
  const random = makeRandom(options.seed).fork('history');
  const cases: PastCase[] = [];
  for (let day = options.days; day >= 1; day--) {
    const start = options.now.getTime() - day * DAY_MS;
    const weekday = new Date(start + 8 * 3_600_000).getUTCDay();
    const mean = options.casesPerDay * (weekday === 0 || weekday === 6 ? 0.75 : 1.1);
    const count = random.round(mean * random.between(0.85, 1.15));
    for (let i = 0; i < count; i++) cases.push(pastCase(drawer, momentOfDay(start, random), options.now, random));
  }
  return cases.sort((a, b) => a.reportedAt.getTime() - b.reportedAt.getTime());
}

function momentOfDay(start: number, random: Random): Date {
  for (;;) {
    const moment = new Date(start + Math.floor(random.next() * DAY_MS));
    if (random.next() < rhythm(moment)) return moment;
  }
}

function pastCase(drawer: CaseDrawer, reportedAt: Date, now: Date, random: Random): PastCase {
  const id = uuid(random);
  const drawn = drawer.draw(random);
  const events: PastEvent[] = [];
  let step: CaseStep = 'reported';
  let at = reportedAt.getTime();
  for (let sequence = 2; ; sequence++) {
    const next = nextSimulatedStep(id, drawn.kind, step, PAST_PACE);
    if (next === null || at + next.afterMs > now.getTime()) return { ...drawn, id, reportedAt, events };
    at += next.afterMs;
    step = next.step;
    events.push({ sequence, step, happenedAt: new Date(at), actor: next.actor, note: next.note });
  }
}

/** A version 4 UUID from a seeded stream. */
function uuid(random: Random): string {
  const hex = Array.from({ length: 32 }, (_, i) => {
    if (i === 12) return '4';
    return (i === 16 ? random.integer(8, 11) : random.integer(0, 15)).toString(16);
  }).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
