import type { Position } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import { StreetNetwork } from '../../geodata/reach/network/network.ts';
import type { PlanEdit } from '../../geodata/reach/plan/plan_edit.ts';
import { decodePlanGround, PEOPLE_COLUMNS, type PlanGround } from '../../geodata/reach/plan/plan_ground.ts';
import type { StaleEdit } from '../../geodata/reach/plan/reach_plan.ts';
import { walkingCosts } from '../../geodata/reach/search/walking_costs.ts';
import { HomeMarks } from '../map/homes/home_marks.ts';
import { StreetTimes } from '../map/street_times/street_times.ts';
import { DragClock } from './drag_clock.ts';
import { NewestOnly } from './newest_only.ts';
import type { PlanFigures } from './plan_figures.ts';
import { PlanLine, type WorkerLike } from './plan_line.ts';
import type {
  Answer,
  Ask,
  Comparison,
  HomeWalks,
  PlanPicture,
  PlanQuestion,
  PlanStationFacts,
  Trial,
} from './plan_messages.ts';

/** What the map draws, changed outside React as pictures come in. */
export interface PlanStores {
  readonly network: StreetNetwork;
  readonly ground: PlanGround;
  readonly streets: StreetTimes;
  readonly homes: HomeMarks;
}

export interface GateStates {
  readonly present: Uint8Array;
  readonly draft: Uint8Array;
}

export interface PlanSnapshot {
  /** Null until the ground is here. */
  readonly stores: PlanStores | null;
  /** Null until the first picture. */
  readonly figures: PlanFigures | null;
  readonly gates: GateStates | null;
  readonly stale: readonly StaleEdit[];
  /** The number of the picture that the figures are of. */
  readonly picture: number;
  readonly problem: Problem | null;
}

const NOTHING_YET: PlanSnapshot = { stores: null, figures: null, gates: null, stale: [], picture: 0, problem: null };

/**
 * A plan as a screen works with it: asks the worker, hands what changed to the map's stores at once and outside React, and
 * figures to whoever listens, at most once in a frame. A store for `useSyncExternalStore`.
 */
export class PlanEngine {
  readonly #line: PlanLine;
  readonly #listeners = new Set<() => void>();
  readonly #drags: NewestOnly<Ask<'drag'>>;
  readonly #clock = new DragClock();
  #snapshot = NOTHING_YET;
  #shown = NOTHING_YET;
  #frame: number | null = null;
  #question: PlanQuestion | null = null;
  /** Pictures before this were answers to another question. */
  #asked = 0;

  constructor(worker: WorkerLike) {
    this.#line = new PlanLine(worker, (problem) => this.#set({ problem }));
    this.#drags = new NewestOnly(async (drag) => {
      this.#clock.sent();
      await this.#take(this.#line.ask('drag', drag), true);
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): PlanSnapshot => this.#shown;

  /** Fetches streets and people, from which everything else is computed. */
  async load(networkUrl: string, groundUrl: string): Promise<void> {
    try {
      const { network: networkBytes, ground: groundBytes } = await this.#line.ask('load', { networkUrl, groundUrl });
      const network = StreetNetwork.from(networkBytes);
      const ground = decodePlanGround(groundBytes);
      const streets = new StreetTimes(network, walkingCosts(network, STROLL));
      this.#set({ stores: { network, ground, streets, homes: homeMarks(ground) } });
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Another question, or another present: everything is computed anew. */
  ask(question: PlanQuestion, stations: readonly PlanStationFacts[], edits: readonly PlanEdit[]): void {
    const { stores } = this.#snapshot;
    if (!stores) return;
    this.#drags.clear();
    const isOtherWalk = JSON.stringify(question.walk) !== JSON.stringify(this.#question?.walk);
    this.#question = question;
    this.#asked += 1;
    if (isOtherWalk) stores.streets.setCosts(walkingCosts(stores.network, question.walk));
    void this.#take(this.#line.ask('question', { question, stations, edits }));
  }

  setEdits(edits: readonly PlanEdit[]): void {
    if (!this.#question) return;
    this.#drags.clear();
    void this.#take(this.#line.ask('edits', { edits }));
  }

  /** A station in the hand: only the newest position that waits is computed. */
  drag(code: string, position: Position): void {
    if (!this.#question) return;
    this.#clock.moved();
    this.#drags.push({ code, position });
  }

  homeWalks(home: number, categories: readonly string[]): Promise<HomeWalks> {
    return this.#line.ask('homeWalks', { home, categories });
  }

  trial(edits: readonly PlanEdit[]): Promise<Trial> {
    return this.#line.ask('trial', { edits });
  }

  compare(scenarios: Ask<'compare'>['scenarios']): Promise<Comparison> {
    return this.#line.ask('compare', { scenarios });
  }

  /** Listens to where the pointer is, so that a step is measured from the hand and not from the map's word of it. */
  watchPointer(): () => void {
    return this.#clock.watch();
  }

  close(): void {
    this.#line.close();
    this.#listeners.clear();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
  }

  async #take(asked: Promise<Answer<'edits'>>, isDrag = false): Promise<void> {
    const question = this.#asked;
    try {
      const picture = await asked;
      if (isDrag) this.#clock.answered();
      if (question !== this.#asked) return;
      this.#show(picture);
      if (isDrag) this.#clock.handedOver(picture.tookMs);
    } catch (error) {
      this.#failed(error);
    }
  }

  #show(picture: PlanPicture): void {
    const { stores, gates } = this.#snapshot;
    if (!stores) return;
    const { edges, draft, present, pieces, homes, homeStates } = picture;
    stores.streets.update({ edges, draft, present: present ?? undefined, pieces: pieces ?? undefined });
    stores.homes.update({ homes, states: homeStates });
    this.#snapshot = {
      ...this.#snapshot,
      figures: picture.figures,
      gates: picture.gates ?? gates,
      stale: picture.stale,
      picture: picture.number,
    };
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#tell();
    });
  }

  #failed(error: unknown): void {
    if (!(error instanceof Problem)) throw error;
    if (error.code !== 'PLAN_WORKER_CLOSED') this.#set({ problem: error });
  }

  #set(part: Partial<PlanSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    this.#tell();
  }

  #tell(): void {
    this.#shown = this.#snapshot;
    for (const listener of this.#listeners) listener();
  }
}

/** Until the first question says who walks. */
const STROLL = { metresPerSecond: 1.2, usesSteps: true, signalMs: 0 };

function homeMarks({ homeCount, columns }: PlanGround): HomeMarks {
  const positions = new Float64Array(2 * homeCount);
  const households = new Uint32Array(homeCount);
  for (let home = 0; home < homeCount; home++) {
    positions[2 * home] = columns.homeX[home]! / 1e7;
    positions[2 * home + 1] = columns.homeY[home]! / 1e7;
    households[home] = columns.people[PEOPLE_COLUMNS * home]!;
  }
  return new HomeMarks(positions, households);
}
