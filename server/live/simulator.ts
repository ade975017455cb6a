import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { deriveCase } from '../../geodata/cases/derive_case.ts';
import { makeRandom, type Random } from '../../geodata/demo/random.ts';
import { Problem } from '../../geodata/problem.ts';
import type { CaseIntake } from '../cases/case_intake.ts';
import type { NewCase } from '../cases/new_case.ts';
import { readHistories } from '../cases/read_histories.ts';
import { openSimulatedCases } from '../generated/queries/open_simulated_cases.ts';
import { log } from '../operations/log.ts';
import { CaseDrawer, rhythm } from '../rules/simulated_case.ts';
import { nextSimulatedStep, type SimulatedStep } from '../rules/simulated_step.ts';
import { many } from '../store/queryable.ts';
import { type SimulatedPlace, simulatedPlace } from './simulated_place.ts';

export interface SimulatorOptions {
  readonly seed: number;
  /** Milliseconds between two new cases at the busiest hour; at night ten times as many. */
  readonly intervalMs: number;
  /** Milliseconds until what failed is tried again. */
  readonly retryMs?: number;
  /** What lies open from before goes on within so many milliseconds, not all at once. */
  readonly resumeWithinMs?: number;
}

interface DueStep {
  readonly id: string;
  readonly sequence: number;
  readonly next: SimulatedStep;
  readonly dueAt: number;
}

const STEPS_EVERY_MS = 2_000;
const RETRY_MS = 30_000;
const RESUME_WITHIN_MS = 20 * 60_000;
const DAY_MS = 86_400_000;
/** Reports that somebody else may still report again. */
const REMEMBERED = 200;

/**
 * Reports made-up cases of one place, each marked as simulated, and takes them through their steps, by the same door as
 * everybody else. What happens to a case follows from its id and where it stands, so a restart goes on with those that lie
 * open, and a person may step in at any time.
 */
export class Simulator {
  readonly #pool: Pool;
  readonly #intake: CaseIntake;
  readonly #place: SimulatedPlace;
  readonly #options: SimulatorOptions;
  readonly #drawer: CaseDrawer;
  readonly #random: Random;
  /** Ids of the last reports; not known after a restart. */
  readonly #ids = new Map<NewCase, string>();
  readonly #sameAs = new Map<string, string>();
  #due: DueStep[] = [];
  #timers: NodeJS.Timeout[] = [];
  #stopped = false;

  private constructor(pool: Pool, intake: CaseIntake, place: SimulatedPlace, options: SimulatorOptions) {
    this.#pool = pool;
    this.#intake = intake;
    this.#place = place;
    this.#options = options;
    this.#drawer = new CaseDrawer(place.ground, options.seed);
    this.#random = makeRandom(options.seed).fork(new Date().toISOString());
  }

  /** @returns null where the place has no homes, streets or kinds of case. */
  static async start(
    pool: Pool,
    intake: CaseIntake,
    jurisdiction: string,
    options: SimulatorOptions,
  ): Promise<Simulator | null> {
    const place = await simulatedPlace(pool, jurisdiction);
    if (!CaseDrawer.possible(place.ground)) return null;
    const simulator = new Simulator(pool, intake, place, options);
    simulator.#due = await simulator.#plan(null);
    simulator.#after(STEPS_EVERY_MS, () => simulator.#takeSteps());
    simulator.#nextCase();
    return simulator;
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #nextCase(): void {
    const pause = (this.#options.intervalMs / rhythm(new Date())) * this.#random.between(0.4, 1.6);
    const { report, sameAs } = this.#drawer.draw(this.#random);
    // The same until it has been acknowledged: tried again it makes no second case.
    const idempotencyKey = `simulator ${randomUUID()}`;
    this.#after(pause, async () => {
      const [outcome] = await this.#intake.report(this.#place.jurisdiction, [{ ...report, idempotencyKey }]);
      if ('problem' in outcome!) throw outcome.problem;
      this.#remember(outcome!.id, report, sameAs);
      const next = await this.#plan([outcome!.id]);
      this.#due.push(...next);
      this.#nextCase();
    });
  }

  #remember(id: string, report: NewCase, sameAs: NewCase | null): void {
    this.#ids.set(report, id);
    const same = sameAs && this.#ids.get(sameAs);
    if (same) this.#sameAs.set(id, same);
    for (const remembered of [this.#ids, this.#sameAs]) {
      if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value as never);
    }
  }

  async #takeSteps(): Promise<void> {
    const now = Date.now();
    const due = new Set(this.#due.filter(({ dueAt }) => dueAt <= now));
    // They stay due until all is done: where one fails, all are tried again, and those that were taken are found changed.
    for (const each of due) await this.#takeStep(each);
    const next = due.size > 0 ? await this.#plan([...due].map(({ id }) => id)) : [];
    this.#due = [...this.#due.filter((each) => !due.has(each)), ...next];
    this.#after(STEPS_EVERY_MS, () => this.#takeSteps());
  }

  async #takeStep({ id, sequence, next: { afterMs: _, ...step } }: DueStep): Promise<void> {
    try {
      await this.#intake.takeSteps(this.#place.jurisdiction, [{ ...step, caseId: id, sequence }]);
    } catch (error) {
      // Somebody else went on with it, or changed what it named: it is looked at anew.
      if (!(error instanceof Problem)) throw error;
      this.#sameAs.delete(id);
    }
  }

  /** @param ids of cases; null: all that lie open, which go on one after the other. */
  async #plan(ids: readonly string[] | null): Promise<DueStep[]> {
    const { jurisdiction, loops, people } = this.#place;
    const resumeWithin = this.#options.resumeWithinMs ?? RESUME_WITHIN_MS;
    const rows = await many(this.#pool, openSimulatedCases, {
      jurisdiction,
      since: new Date(Date.now() - 60 * DAY_MS),
      closedSince: new Date(Date.now() - DAY_MS),
      ids: ids && [...ids],
    });
    const histories = await readHistories(
      this.#pool,
      jurisdiction,
      rows.map(({ id }) => id),
    );
    return rows.flatMap(({ id, gridCode }) => {
      const present = deriveCase(histories.get(id)!);
      const subject = {
        id,
        present,
        loop: loops.get(present.kind) ?? 'case',
        gridCode,
        sameAs: this.#sameAs.get(id) ?? null,
      };
      const next = nextSimulatedStep(subject, people, 1);
      if (next === null) return [];
      const earliest = ids === null ? Date.now() + this.#random.between(0, resumeWithin) : 0;
      const dueAt = Math.max(present.lastAt.getTime() + next.afterMs, earliest);
      return [{ id, sequence: present.sequence, next, dueAt }];
    });
  }

  /** Runs the work later; where it fails, again after a while. */
  #after(milliseconds: number, work: () => Promise<void>): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      this.#timers = this.#timers.filter((other) => other !== timer);
      work().catch((error: unknown) => {
        if (this.#stopped) return;
        log.error({ zh: '模拟器写入失败，稍后重试。', en: 'The simulator could not write; trying again.' }, { error });
        this.#after(this.#options.retryMs ?? RETRY_MS, work);
      });
    }, milliseconds);
    this.#timers.push(timer);
  }
}
