import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { makeRandom, type Random } from '../../geodata/demo/random.ts';
import { addCaseEvents } from '../generated/queries/add_case_events.ts';
import { openSimulatedCases } from '../generated/queries/open_simulated_cases.ts';
import type { CaseStep } from '../generated/schema.ts';
import { CaseDrawer, nextSimulatedStep, rhythm } from '../rules/simulated_case.ts';
import { exec, many } from '../store/queryable.ts';
import { type SimulatedPlace, simulatedPlace } from './simulated_place.ts';
import { storeSimulatedCases } from './store_simulated_cases.ts';

export interface SimulatorOptions {
  readonly seed: number;
  /** Milliseconds between two new cases at the busiest hour; at night ten times as many. */
  readonly intervalMs: number;
  /** Called after each write. */
  readonly onWritten: () => void;
}

interface DueStep {
  readonly id: string;
  readonly kind: string;
  readonly sequence: number;
  readonly step: CaseStep;
  readonly dueAt: number;
  readonly actor: string;
  readonly note: string | null;
}

const STEPS_EVERY_MS = 2_000;
/** What lies open from before a restart goes on within this time, not all at once. */
const RESUME_WITHIN_MS = 20 * 60_000;
const DAY_MS = 86_400_000;

/**
 * Reports made-up cases of one place, each marked as simulated, and takes them through the five steps. What happens to a
 * case follows from its id, so a restart goes on with those that lie open.
 */
export class Simulator {
  readonly #pool: Pool;
  readonly #jurisdiction: string;
  readonly #options: SimulatorOptions;
  readonly #drawer: CaseDrawer;
  readonly #random: Random;
  #due: DueStep[] = [];
  #timers: NodeJS.Timeout[] = [];
  #stopped = false;

  private constructor(pool: Pool, place: SimulatedPlace, options: SimulatorOptions) {
    this.#pool = pool;
    this.#jurisdiction = place.jurisdiction;
    this.#options = options;
    this.#drawer = new CaseDrawer(place.ground, options.seed);
    this.#random = makeRandom(options.seed).fork(new Date().toISOString());
  }

  /** @returns null where the place has no homes, streets or kinds of case. */
  static async start(pool: Pool, jurisdiction: string, options: SimulatorOptions): Promise<Simulator | null> {
    const place = await simulatedPlace(pool, jurisdiction);
    if (!CaseDrawer.possible(place.ground)) return null;
    const simulator = new Simulator(pool, place, options);
    await simulator.#resume();
    simulator.#after(STEPS_EVERY_MS, () => simulator.#takeSteps());
    simulator.#nextCase();
    return simulator;
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
  }

  async #resume(): Promise<void> {
    const since = new Date(Date.now() - 60 * DAY_MS);
    const open = await many(this.#pool, openSimulatedCases, { jurisdiction: this.#jurisdiction, since });
    for (const { id, kindCode, state, sequence, stateAt } of open) {
      const earliest = Date.now() + this.#random.between(0, RESUME_WITHIN_MS);
      this.#plan(id, kindCode, state as CaseStep, sequence, stateAt.getTime(), earliest);
    }
  }

  #nextCase(): void {
    const pause = (this.#options.intervalMs / rhythm(new Date())) * this.#random.between(0.4, 1.6);
    this.#after(pause, async () => {
      const id = randomUUID();
      const reportedAt = new Date();
      const drawn = this.#drawer.draw(this.#random);
      await storeSimulatedCases(this.#pool, this.#jurisdiction, [{ ...drawn, id, reportedAt }]);
      this.#options.onWritten();
      this.#plan(id, drawn.kind, 'reported', 1, reportedAt.getTime(), 0);
      this.#nextCase();
    });
  }

  async #takeSteps(): Promise<void> {
    const now = Date.now();
    const due = this.#due.filter(({ dueAt }) => dueAt <= now);
    if (due.length > 0) {
      const happenedAt = new Date(now);
      await exec(this.#pool, addCaseEvents, {
        jurisdiction: this.#jurisdiction,
        caseIds: due.map(({ id }) => id),
        sequences: due.map(({ sequence }) => sequence),
        steps: due.map(({ step }) => step),
        moments: due.map(() => happenedAt),
        actors: due.map(({ actor }) => actor),
        notes: due.map(({ note }) => note ?? ''),
      });
      this.#options.onWritten();
      this.#due = this.#due.filter(({ dueAt }) => dueAt > now);
      for (const { id, kind, step, sequence } of due) this.#plan(id, kind, step, sequence, now, 0);
    }
    this.#after(STEPS_EVERY_MS, () => this.#takeSteps());
  }

  #plan(id: string, kind: string, step: CaseStep, sequence: number, since: number, earliest: number): void {
    const next = nextSimulatedStep(id, kind, step, 1);
    if (next === null) return;
    const dueAt = Math.max(since + next.afterMs, earliest);
    this.#due.push({ id, kind, sequence: sequence + 1, step: next.step, dueAt, actor: next.actor, note: next.note });
  }

  /** Runs the work later; where it fails, again after a while. */
  #after(milliseconds: number, work: () => Promise<void>): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      this.#timers = this.#timers.filter((other) => other !== timer);
      work().catch((error: unknown) => {
        if (this.#stopped) return;
        console.error('模拟器写入失败，稍后重试。 / The simulator could not write; trying again:', error);
        this.#after(30_000, work);
      });
    }, milliseconds);
    this.#timers.push(timer);
  }
}
