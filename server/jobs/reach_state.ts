import { parseWeekMoment } from '../../geodata/hours/week_moment.ts';
import { gateStates } from '../../geodata/reach/network/gate_states.ts';
import type { StreetNetwork } from '../../geodata/reach/network/network.ts';
import { Circle } from '../../geodata/reach/plan/circle.ts';
import type { PlanBase } from '../../geodata/reach/plan/plan_base.ts';
import { PlanSide } from '../../geodata/reach/plan/plan_side.ts';
import { type ResolvedEdits, resolveEdits } from '../../geodata/reach/plan/resolve_edits.ts';
import { ReachSearch } from '../../geodata/reach/search/reach_search.ts';
import type { ReachQuestion } from './reach_question.ts';

/** Far enough that what is not found within it is connected by no street: a day on foot. */
const SEARCH_MS = 24 * 3_600_000;

/** Stations, gates and links of a question, and the times that follow from them. */
export interface ReachState {
  readonly side: PlanSide;
  /** What straight circles around its open stations claim; made when first asked for. */
  readonly circle: () => Circle;
  /** The state of each gate of the network in digits. */
  readonly gateStates: string;
}

/** The state of a question, computed from nothing. */
export function reachState(base: PlanBase, question: ReachQuestion): ReachState {
  const resolved = resolveQuestion(base, question);
  const side = new PlanSide(base, resolved, { walk: question.walk, limitMs: SEARCH_MS });
  let circle: Circle | undefined;
  const claim = () => {
    circle ??= new Circle(base.ground, question.walk.metresPerSecond);
    circle.setStations(side.stations);
    return circle;
  };
  return { side, circle: claim, gateStates: resolved.gates.join('') };
}

/** The same from the state of another question about the same walkers: only what differs is computed. */
export function changeState(base: PlanBase, { side, circle }: ReachState, question: ReachQuestion): ReachState {
  const resolved = resolveQuestion(base, question);
  side.apply(resolved);
  return { side, circle, gateStates: resolved.gates.join('') };
}

/** Reach of one station alone, past the same gates and over the same links; of none where it is not open. */
export function stationSearch(network: StreetNetwork, { side, gateStates }: ReachState, code: string, limitMs: number) {
  const search = new ReachSearch(network, { walk: side.search.costs.rules, limitMs, gates: digits(gateStates) });
  const station = side.stations.find((one) => one.code === code);
  search.setSource(0, station?.open ? station.at : null);
  side.links.forEach((link, slot) => {
    search.setLink(slot, link);
  });
  search.settle();
  return search;
}

function resolveQuestion(base: PlanBase, question: ReachQuestion): ResolvedEdits {
  const { category, stations, moment, gateStates: given, edits } = question;
  const { gates } = base.network;
  const states =
    given === null ? gateStates(base.network, moment === null ? null : parseWeekMoment(moment)) : digits(given);
  // Edits about stations of other categories change nothing here, so that those need not be known.
  const present = { category, stations, otherStationCodes: NO_CODES, gates, gateStates: states };
  return resolveEdits({ ...present, snap: (position) => base.snap(position) }, edits);
}

const NO_CODES: ReadonlySet<string> = new Set();

function digits(text: string): Uint8Array {
  return Uint8Array.from(text, Number);
}
