import type { Position } from '../../place.ts';
import type { EdgePosition } from '../network/edge_position.ts';
import type { StreetNetwork } from '../network/network.ts';
import type { PeopleByAge } from '../plan/gains_and_losses.ts';
import type { NearestTimes } from '../search/nearest_times.ts';
import { type EdgeParts, PartCollector } from '../search/reached_parts.ts';
import { UNREACHED } from '../search/walking_costs.ts';
import { beyondIntervals, searchBeyondReach } from './beyond_reach.ts';
import { linkHomes } from './link_homes.ts';

/** People behind an entrance or in a gap. */
export type GapPeople = PeopleByAge;

export interface GapDemand extends GapPeople {
  readonly id: string;
  /** Where it meets the network; null where no street can be got to. */
  readonly at: EdgePosition | null;
  /** Where it stands, WGS 84 degrees. */
  readonly position: Position;
}

/** Homes that lie together beyond reach. */
export interface Gap {
  /** The least id of its members. */
  readonly id: string;
  /** Indexes in the demand, in rising order. */
  readonly members: readonly number[];
  readonly people: GapPeople;
  /** Households of it that no street connects to any source, and that no street could be got to from. */
  readonly unreachableHouseholds: number;
  readonly unsnappedHouseholds: number;
  /** Street beyond reach near the homes, to draw. */
  readonly parts: EdgeParts;
  /** The home nearest to the middle of the people. */
  readonly position: Position;
  /** Milliseconds from the home of the median household to its nearest source; null where nothing leads there. */
  readonly medianMs: number | null;
  /** That source. */
  readonly nearestSource: number | null;
}

export interface GapOptions {
  /** Homes are in one gap where streets beyond reach join them, home to home, by steps no longer than this. */
  readonly linkMetres: number;
  /** A home without a street, or whose way to the street is what is too long, joins homes as near as this. */
  readonly looseLinkMetres: number;
  /** So much street to both sides of a home is part of the gap; at most half of linkMetres. */
  readonly drawnMetres: number;
}

const GAP_OPTIONS: GapOptions = { linkMetres: 250, looseLinkMetres: 100, drawnMetres: 80 };

/**
 * Gaps: homes with people that are farther than the limit from every source, grouped along the streets, worst first: most
 * residents of 60 and over, then most residents, then id.
 * @param times searched well beyond the limit, or else the median and the nearest source are not known.
 */
export function findGaps(
  demand: readonly GapDemand[],
  times: NearestTimes,
  limitMs: number,
  options: GapOptions = GAP_OPTIONS,
): Gap[] {
  const { network } = times;
  const timesOf = demandTimes(demand, times);
  const beyond = demand.flatMap((home, index) =>
    timesOf.ms[index]! > limitMs && (home.households > 0 || home.residents > 0) ? index : [],
  );
  const onStreet = beyond.map((index) => streetPosition(times, limitMs, demand[index]!.at));
  const search = searchBeyondReach(times, limitMs, onStreet, Math.round(1000 * options.linkMetres));
  const positions = beyond.map((index) => demand[index]!.position);
  const groups = linkHomes(times, { onStreet, positions, search, limitMs, ...options });
  const drawn = drawnIntervals(network, onStreet, groups, search.labels, 1000 * options.drawnMetres);
  return groups
    .map((group, number) => {
      const members = group.map((home) => beyond[home]!);
      const collector = new PartCollector(network);
      for (const [edge, intervals] of [...drawn[number]!].sort((a, b) => a[0] - b[0])) {
        for (const [from, to] of beyondIntervals(times, limitMs, edge, intervals)) collector.add(edge, from, to);
      }
      const loose = group.filter((home) => onStreet[home] === null).map((home) => positions[home]!);
      return describeGap(demand, timesOf, members, collector.parts(loose));
    })
    .sort(
      (a, b) =>
        b.people.residents60 - a.people.residents60 ||
        b.people.residents - a.people.residents ||
        (a.id < b.id ? -1 : 1),
    );
}

/** Milliseconds and nearest source of each home, UNREACHED and −1 where there is none. */
interface DemandTimes {
  readonly ms: Uint32Array;
  readonly source: Int32Array;
}

function demandTimes(demand: readonly GapDemand[], times: NearestTimes): DemandTimes {
  const found = demand.map(({ at }) => (at === null ? null : times.timeAt(at)));
  return {
    ms: Uint32Array.from(found, (time) => time?.ms ?? UNREACHED),
    source: Int32Array.from(found, (time) => time?.source ?? -1),
  };
}

/** The position of a home on its street, or null where there is none or the street there is within reach. */
function streetPosition(times: NearestTimes, limitMs: number, at: EdgePosition | null): EdgePosition | null {
  if (at === null) return null;
  const beyond = beyondIntervals(times, limitMs, at.edge, [[at.fraction, at.fraction]]);
  return beyond.length === 0 ? null : at;
}

/** For each group the fractions of edges within so many millimetres of its homes. */
function drawnIntervals(
  network: StreetNetwork,
  onStreet: readonly (EdgePosition | null)[],
  groups: readonly (readonly number[])[],
  labels: ReturnType<typeof searchBeyondReach>['labels'],
  drawnMm: number,
): Map<number, [number, number][]>[] {
  const { firstHalf, halfEdge, edgeLengthMm } = network.columns;
  const groupOf = new Uint32Array(onStreet.length);
  groups.forEach((group, number) => {
    for (const home of group) groupOf[home] = number;
  });
  const drawn = groups.map(() => new Map<number, [number, number][]>());
  const add = (home: number, edge: number, interval: [number, number]) => {
    const ofEdge = drawn[groupOf[home]!]!;
    const intervals = ofEdge.get(edge);
    if (intervals) intervals.push(interval);
    else ofEdge.set(edge, [interval]);
  };
  const share = (mm: number, edge: number) => (edgeLengthMm[edge] === 0 ? 1 : Math.min(1, mm / edgeLengthMm[edge]!));
  onStreet.forEach((at, home) => {
    if (at === null) return;
    const side = share(drawnMm, at.edge);
    add(home, at.edge, [Math.max(0, at.fraction - side), Math.min(1, at.fraction + side)]);
  });
  for (let node = 0; node < network.nodeCount; node++) {
    const left = drawnMm - labels.nodeMs[node]!;
    if (left <= 0) continue;
    for (let half = firstHalf[node]!; half < firstHalf[node + 1]!; half++) {
      const edge = halfEdge[half]! >>> 1;
      if (edge >= network.groundEdgeCount) continue;
      const side = share(left, edge);
      add(labels.nodeSource[node]!, edge, (halfEdge[half]! & 1) === 0 ? [0, side] : [1 - side, 1]);
    }
  }
  return drawn;
}

function describeGap(
  demand: readonly GapDemand[],
  times: DemandTimes,
  members: readonly number[],
  parts: EdgeParts,
): Gap {
  const homes = members.map((index) => demand[index]!);
  const sum = (key: keyof GapPeople, from: readonly GapPeople[] = homes) =>
    from.reduce((total, home) => total + home[key], 0);
  const median = medianMember(demand, times, members);
  const reached = times.ms[median] !== UNREACHED;
  const unreachable = homes.filter(({ at }, place) => at !== null && times.ms[members[place]!] === UNREACHED);
  const unsnapped = homes.filter(({ at }) => at === null);
  return {
    id: homes.map((home) => home.id).sort()[0]!,
    members,
    people: {
      households: sum('households'),
      residents: sum('residents'),
      residents60: sum('residents60'),
      residents70To79: sum('residents70To79'),
      residents80: sum('residents80'),
    },
    unreachableHouseholds: sum('households', unreachable),
    unsnappedHouseholds: sum('households', unsnapped),
    parts,
    position: middleHome(homes).position,
    medianMs: reached ? times.ms[median]! : null,
    nearestSource: reached ? times.source[median]! : null,
  };
}

/** The home of the household in the middle when all are lined up by time, those that nothing leads to last. */
function medianMember(demand: readonly GapDemand[], times: DemandTimes, members: readonly number[]): number {
  const byTime = [...members].sort((a, b) => times.ms[a]! - times.ms[b]! || a - b);
  const weight = (index: number) => demand[index]!.households || 1;
  const half = byTime.reduce((sum, index) => sum + weight(index), 0) / 2;
  let households = 0;
  for (const index of byTime) {
    households += weight(index);
    if (households >= half) return index;
  }
  return byTime.at(-1)!;
}

/** The home nearest to the mean of all, each as often as it has residents. */
function middleHome(homes: readonly GapDemand[]): GapDemand {
  const weight = (home: GapDemand) => home.residents || 1;
  const total = homes.reduce((sum, home) => sum + weight(home), 0);
  const mean = (axis: 0 | 1) => homes.reduce((sum, home) => sum + weight(home) * home.position[axis], 0) / total;
  const [x, y] = [mean(0), mean(1)];
  const distance = ({ position }: GapDemand) => (position[0] - x) ** 2 + (position[1] - y) ** 2;
  return homes.reduce((nearest, home) => (distance(home) < distance(nearest) ? home : nearest));
}
