import type {
  CaseFieldsFragment,
  ChangesSubscription,
  HotspotRunFieldsFragment,
  StationFieldsFragment,
} from '../generated/operations.ts';
import type { SeenEvents } from './seen_events.ts';

export type LiveCase = CaseFieldsFragment;
export type LiveStation = StationFieldsFragment;
export type LiveHotspotRun = HotspotRunFieldsFragment;
export type LiveChange = ChangesSubscription['changes']['changes'][number];

/** A case that has just been reported: the map rings there once. */
export interface Arrival {
  readonly id: string;
  readonly position: readonly [longitude: number, latitude: number];
  /** When this browser heard of it, milliseconds since the epoch. */
  readonly arrivedAt: number;
}

/** What is known of a place's cases and stations right now. Each list stays the same array while nothing in it changes. */
export interface LiveState {
  /** Newest report first. */
  readonly cases: readonly LiveCase[];
  readonly arrivals: readonly Arrival[];
  readonly stations: readonly LiveStation[];
  /** Runs that look for hotspots, as far as they were told of; newest first. */
  readonly hotspotRuns: readonly LiveHotspotRun[];
  /** Grows with every step that any case takes: what counts cases is out of date. */
  readonly caseRevision: number;
  /** Grows when a station opens, closes, moves or goes: what rests on reach is out of date. */
  readonly stationRevision: number;
  /** Grows when anybody saves or deletes a scenario: a list of them is out of date. */
  readonly scenarioRevision: number;
  /** Grows when the ground was loaded anew: everything is out of date. */
  readonly groundRevision: number;
}

export const NOTHING_YET: LiveState = {
  cases: [],
  arrivals: [],
  stations: [],
  hotspotRuns: [],
  caseRevision: 0,
  stationRevision: 0,
  scenarioRevision: 0,
  groundRevision: 0,
};

const CASES_KEPT = 1000;
const RUNS_KEPT = 20;
const ARRIVALS_KEPT = 50;
/** A report older than this is being caught up on after a break and is not shown as if it came in now. */
const ARRIVAL_FRESH_MS = 60_000;

/** The state after a snapshot from the server, which knows nothing that a change told earlier did not. */
export function withSnapshot(
  state: LiveState,
  snapshot: { readonly cases?: readonly LiveCase[]; readonly stations?: readonly LiveStation[] },
): LiveState {
  return {
    ...state,
    cases: snapshot.cases ? newestFirst(merge(snapshot.cases, state.cases)) : state.cases,
    stations: snapshot.stations ?? state.stations,
  };
}

/**
 * The state after the changes. The same state object where all of them were known already.
 *
 * @param seen remembers what was told; it is written to
 * @param now milliseconds since the epoch
 */
export function withChanges(
  state: LiveState,
  changes: readonly LiveChange[],
  seen: SeenEvents,
  now: number,
): LiveState {
  const cases: LiveCase[] = [];
  const arrivals: Arrival[] = [];
  let { hotspotRuns } = state;
  let { stations, stationRevision, scenarioRevision, groundRevision } = state;
  for (const change of changes) {
    if (change.__typename === 'CaseChange') {
      if (!seen.isNew(change.case.id, change.event.sequence)) continue;
      cases.push(change.case);
      const { position } = change.case;
      const isFresh = now - Date.parse(change.event.happenedAt) < ARRIVAL_FRESH_MS;
      if (change.event.step === 'reported' && position && isFresh) {
        arrivals.push({ id: change.case.id, position: [position.longitude, position.latitude], arrivedAt: now });
      }
    } else if (change.__typename === 'StationChange') {
      stations = stations.filter((station) => station.code !== change.code);
      if (change.station) stations = [...stations, change.station];
      stationRevision += 1;
    } else if (change.__typename === 'ScenarioChange') {
      scenarioRevision += 1;
    } else if (change.__typename === 'HotspotChange') {
      hotspotRuns = withRun(hotspotRuns, change.run);
    } else if (change.__typename === 'PlaceChange') {
      groundRevision += 1;
    }
  }
  const isUnchanged =
    cases.length === 0 &&
    hotspotRuns === state.hotspotRuns &&
    stationRevision === state.stationRevision &&
    scenarioRevision === state.scenarioRevision &&
    groundRevision === state.groundRevision;
  if (isUnchanged) return state;
  return {
    cases: cases.length === 0 ? state.cases : newestFirst(merge(state.cases, cases)),
    arrivals: arrivals.length === 0 ? state.arrivals : [...state.arrivals, ...arrivals].slice(-ARRIVALS_KEPT),
    stations,
    hotspotRuns,
    caseRevision: state.caseRevision + (cases.length > 0 ? 1 : 0),
    stationRevision,
    scenarioRevision,
    groundRevision,
  };
}

/** The runs with one of them as it was told last; what has ended is never taken back by what was told late. */
export function withRun(runs: readonly LiveHotspotRun[], told: LiveHotspotRun): readonly LiveHotspotRun[] {
  const known = runs.find(({ id }) => id === told.id);
  if (known && (hasEnded(known) || known.progress > told.progress) && !hasEnded(told)) return runs;
  return [told, ...runs.filter(({ id }) => id !== told.id)]
    .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt) || (a.id < b.id ? 1 : -1))
    .slice(0, RUNS_KEPT);
}

export function hasEnded({ state }: Pick<LiveHotspotRun, 'state'>): boolean {
  return state !== 'queued' && state !== 'running';
}

/** Both lists, a case of the later list in place of the same case of the earlier one. */
function merge(earlier: readonly LiveCase[], later: readonly LiveCase[]): LiveCase[] {
  const byId = new Map(earlier.map((known) => [known.id, known]));
  for (const told of later) byId.set(told.id, told);
  return [...byId.values()];
}

function newestFirst(cases: LiveCase[]): LiveCase[] {
  const reportedAt = new Map(cases.map((known) => [known.id, Date.parse(known.reportedAt)]));
  return cases
    .sort((a, b) => reportedAt.get(b.id)! - reportedAt.get(a.id)! || (a.id < b.id ? 1 : -1))
    .slice(0, CASES_KEPT);
}
