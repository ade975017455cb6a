import type { MultiPolygon } from 'geojson';
import type { Barrier, Position } from '../../geodata/place.ts';
import { drawArea } from '../../geodata/reach/area/draw_area.ts';
import { gateStates } from '../../geodata/reach/network/gate_states.ts';
import { StreetNetwork } from '../../geodata/reach/network/network.ts';
import { PlanBase } from '../../geodata/reach/plan/plan_base.ts';
import { barriersOf, decodePlanGround } from '../../geodata/reach/plan/plan_ground.ts';
import { resolveEdits } from '../../geodata/reach/plan/resolve_edits.ts';
import { type EdgeParts, reachedParts } from '../../geodata/reach/search/reached_parts.ts';
import { answerGaps } from './answer_gaps.ts';
import { answerReport } from './answer_report.ts';
import { answerWalk } from './answer_walk.ts';
import { countCoverage } from './count_coverage.ts';
import type { AreaAnswer, CoverageAnswer, GapAnswer, ReportAnswer, StaleAnswer, WalkAnswer } from './reach_answers.ts';
import type { ReachQuestion, ScenarioQuestion } from './reach_question.ts';
import { changeState, type ReachState, reachState, stationSearch } from './reach_state.ts';

/** How wide an area is drawn around its streets, and how finely. */
const DRAWING = { bufferMetres: 40, toleranceMetres: 10 };
/** States kept, with the times of every node and home: one for each category and walker that screens show. */
const KEPT_STATES = 6;

/** The bytes of a ground, in memory of one's own or shared. */
interface GroundBytes {
  readonly network: ArrayBuffer | SharedArrayBuffer;
  readonly ground: ArrayBuffer | SharedArrayBuffer;
  /** Where the data ends; null where nothing is drawn. */
  readonly outline: MultiPolygon | null;
}

/** Reach on one ground. Homes are put on streets once, when it is made; the states of the last questions are kept. */
export class ReachModel {
  readonly #base: PlanBase;
  /** The same list each time: what is drawn knows it again. */
  readonly #barriers: readonly Barrier[];
  readonly #outline: MultiPolygon | null;
  readonly #states = new Map<string, { readonly asked: string; readonly state: ReachState }>();

  /** @throws Problem BAD_STREET_NETWORK, BAD_PLAN_GROUND */
  constructor({ network, ground, outline }: GroundBytes) {
    const decoded = decodePlanGround(ground);
    this.#base = new PlanBase(StreetNetwork.from(network), decoded);
    this.#barriers = barriersOf(decoded);
    this.#outline = outline;
  }

  /** @param station code of one station of the category in place of all: nothing is reached where it is not open. */
  serviceAreas(question: ReachQuestion, minutes: readonly number[], station: string | null): AreaAnswer[] {
    const { network } = this.#base;
    const state = this.#stateOf(question);
    const longest = Math.max(...minutes) * 60_000;
    const times = station === null ? state.side.search : stationSearch(network, state, station, longest);
    return minutes.map((limit) => {
      const parts = reachedParts(times, limit * 60_000);
      return { minutes: limit, ...this.#draw(parts), reachedMetres: parts.lengthMetres };
    });
  }

  coverage(question: ReachQuestion, minutes: number): CoverageAnswer {
    return countCoverage(this.#base.ground, this.#stateOf(question), minutes);
  }

  /** Worst first. */
  gaps(question: ReachQuestion, minutes: number): GapAnswer[] {
    const { side } = this.#stateOf(question);
    return answerGaps(this.#base, side, minutes, (parts) => this.#draw(parts).outline);
  }

  walk(question: ReachQuestion, from: Position): WalkAnswer | null {
    return answerWalk(this.#base, this.#stateOf(question).side, from);
  }

  staleEdits({ stations, edits }: ScenarioQuestion): StaleAnswer {
    const { network } = this.#base;
    const present = {
      // Stations of every category are among those that are known, so none of them is another's.
      category: '',
      stations,
      otherStationCodes: new Set<string>(),
      gates: network.gates,
      gateStates: gateStates(network, null),
      snap: (position: Position) => this.#base.snap(position),
    };
    return resolveEdits(present, edits).stale;
  }

  report(): ReportAnswer {
    return answerReport(this.#base);
  }

  #draw(parts: EdgeParts) {
    return drawArea(this.#base.network, parts, {
      ...DRAWING,
      barriers: this.#barriers,
      dataOutline: this.#outline ?? undefined,
    });
  }

  /** The state of a question; where only stations differ from a kept one, that is repaired in place. */
  #stateOf(question: ReachQuestion): ReachState {
    const { stations, ...others } = question;
    const kin = JSON.stringify(others);
    const asked = JSON.stringify(stations);
    const known = this.#states.get(kin);
    if (known?.asked === asked) {
      this.#states.delete(kin);
      this.#states.set(kin, known);
      return known.state;
    }
    // Gone until it is whole again, lest one that failed half-way is taken for the state of anything.
    this.#states.delete(kin);
    const state = known ? changeState(this.#base, known.state, question) : reachState(this.#base, question);
    this.#states.set(kin, { asked, state });
    if (this.#states.size > KEPT_STATES) this.#states.delete(this.#states.keys().next().value!);
    return state;
  }
}
