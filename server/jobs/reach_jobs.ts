import type { Pool } from 'pg';
import { parseWeekMoment } from '../../geodata/hours/week_moment.ts';
import type { Position } from '../../geodata/place.ts';
import type { PlanEdit } from '../../geodata/reach/plan/plan_edit.ts';
import { stations } from '../generated/queries/stations.ts';
import type { ScenarioRow } from '../rows.ts';
import { digestOf } from '../rules/figure.ts';
import { many } from '../store/queryable.ts';
import { scenarioNamed } from '../store/scenario_store.ts';
import { BoundedCache } from './bounded_cache.ts';
import { presentStations } from './present_stations.ts';
import type { AreaAnswer, CoverageAnswer, GapAnswer, ReportAnswer, StaleAnswer, WalkAnswer } from './reach_answers.ts';
import type { ReachGround } from './reach_ground.ts';
import { ReachGrounds } from './reach_grounds.ts';
import type { HoursAtMoment, Reach, ReachQuestion } from './reach_question.ts';
import type { ReachAnswer, ReachTask } from './reach_worker.ts';
import { ReachWorkers } from './reach_workers.ts';

/** An answer and what it was computed from. */
export interface Answered<T> {
  readonly answer: T;
  readonly ground: ReachGround;
  readonly question: ReachQuestion;
  readonly hours: HoursAtMoment;
  readonly scenario: ScenarioRow | null;
  /** SHA-256 of place, network, ground, question and task: two places of the same ground have figures of their own. */
  readonly inputsDigest: string;
}

/**
 * Answers kept. Those on coverage take about 3 kB for each region, 15 MB for a city of 5,000 grids; areas and gaps a few
 * hundred kB; ways next to nothing.
 */
const KEPT_ANSWERS = { coverage: 16, areas: 60, gaps: 60, walk: 500, stale: 100, report: 3 } as const;

/**
 * Questions on reach, answered in worker threads. Every answer is kept under the digest of its inputs, which are looked up
 * anew for each question: when a station moves or the ground is loaded anew, the digest is another, on every server.
 */
export class ReachJobs {
  readonly grounds: ReachGrounds;
  readonly #pool: Pool;
  readonly #workers = new ReachWorkers();
  readonly #answers = new Map<ReachTask['kind'], BoundedCache<string, Promise<ReachAnswer>>>();

  constructor(pool: Pool) {
    this.#pool = pool;
    this.grounds = new ReachGrounds(pool);
  }

  /** Areas within so many minutes' walk of the open stations, or of one of them. */
  serviceAreas(reach: Reach, minutes: readonly number[], station: string | null) {
    return this.#ask<readonly AreaAnswer[]>(reach, (question) => ({ kind: 'areas', question, minutes, station }));
  }

  coverage(reach: Reach, minutes: number): Promise<Answered<CoverageAnswer>> {
    return this.#ask<CoverageAnswer>(reach, (question) => ({ kind: 'coverage', question, minutes }));
  }

  /** All gaps, worst first. */
  gaps(reach: Reach, minutes: number): Promise<Answered<readonly GapAnswer[]>> {
    return this.#ask<readonly GapAnswer[]>(reach, (question) => ({ kind: 'gaps', question, minutes }));
  }

  /** The way to the nearest open station; null where none leads there or no street is near. */
  walk(reach: Reach, [longitude, latitude]: Position): Promise<Answered<WalkAnswer | null>> {
    return this.#ask<WalkAnswer | null>(reach, (question) => ({ kind: 'walk', question, longitude, latitude }));
  }

  /** Which of a scenario's edits no longer apply. */
  async staleEdits(jurisdiction: string, edits: readonly PlanEdit[]): Promise<StaleAnswer> {
    const [ground, rows] = await Promise.all([
      this.grounds.of(jurisdiction),
      many(this.#pool, stations, { jurisdiction, limit: null }),
    ]);
    const question = { stations: presentStations(rows, null).stations, edits };
    return (await this.#answer(ground, 'stale', { kind: 'stale', question })).answer as StaleAnswer;
  }

  async networkReport(jurisdiction: string): Promise<{ readonly answer: ReportAnswer; readonly ground: ReachGround }> {
    const ground = await this.grounds.of(jurisdiction);
    return { ground, answer: (await this.#answer(ground, 'report', { kind: 'report' })).answer as ReportAnswer };
  }

  async close(): Promise<void> {
    await this.#workers.close();
  }

  async #ask<T extends ReachAnswer>(reach: Reach, task: (question: ReachQuestion) => ReachTask): Promise<Answered<T>> {
    const [ground, { question, hours, scenario }] = await Promise.all([
      this.grounds.of(reach.jurisdiction),
      this.#lookUp(reach),
    ]);
    const { stations: _, ...kin } = question;
    const { answer, inputsDigest } = await this.#answer(ground, JSON.stringify(kin), task(question));
    return { answer: answer as T, ground, question, hours, scenario, inputsDigest };
  }

  /** Stations and edits as they are now, or stations as they were once. */
  async #lookUp({ jurisdiction, category, walk, moment, scenario, asOf = null }: Reach) {
    const [rows, draft] = await Promise.all([
      many(this.#pool, stations, { jurisdiction, categories: [category], moment: asOf, limit: null }),
      scenario === null ? null : scenarioNamed(this.#pool, jurisdiction, scenario),
    ]);
    const { stations: present, hours } = presentStations(rows, moment === null ? null : parseWeekMoment(moment));
    const edits = draft?.edits ?? [];
    return { question: { category, stations: present, walk, moment, gateStates: null, edits }, hours, scenario: draft };
  }

  async #answer(ground: ReachGround, kin: string, task: ReachTask) {
    const { jurisdiction, networkDigest, groundDigest, outlineDigest } = ground;
    // Where the data ends shows in what is drawn only.
    const drawn = task.kind === 'areas' ? [outlineDigest] : [];
    const inputsDigest = digestOf([jurisdiction, networkDigest, groundDigest, ...drawn, task]);
    const kept = this.#answers.get(task.kind) ?? new BoundedCache(KEPT_ANSWERS[task.kind]);
    this.#answers.set(task.kind, kept);
    const answer = await kept.getOrMake(inputsDigest, () => this.#workers.run(ground, kin, task));
    return { answer, inputsDigest };
  }
}
