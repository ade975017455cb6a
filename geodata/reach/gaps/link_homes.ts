import Flatbush from 'flatbush';
import type { Position } from '../../place.ts';
import type { EdgePosition } from '../network/edge_position.ts';
import { segmentMetres, toUnits, unitMetres } from '../network/metres.ts';
import type { StreetNetwork } from '../network/network.ts';
import { UnionFind } from '../network/union_find.ts';
import type { NearestTimes } from '../search/nearest_times.ts';
import { UNREACHED } from '../search/walking_costs.ts';
import { type BeyondReach, homeSeeds, isBeyond } from './beyond_reach.ts';

interface Homes {
  /** Where each home lies on a street beyond reach; null for a loose one. */
  readonly onStreet: readonly (EdgePosition | null)[];
  readonly positions: readonly Position[];
  readonly search: BeyondReach;
  readonly limitMs: number;
  readonly linkMetres: number;
  readonly looseLinkMetres: number;
}

/**
 * Groups homes by single linkage: two are together where a chain of homes leads from one to the other, each no farther from
 * the next than linkMetres along streets beyond reach (or looseLinkMetres straight, from and to loose homes).
 *
 * The closest links all run between homes whose labels meet on an edge (Mehlhorn 1988), so no distance between two
 * homes is ever searched for.
 * @returns the homes of each group in rising order, groups in the order of their first home.
 */
export function linkHomes(times: NearestTimes, homes: Homes): number[][] {
  const groups = new UnionFind(homes.onStreet.length);
  const limitMm = Math.round(1000 * homes.linkMetres);
  linkWhereLabelsMeet(times.network, homes.search, limitMm, groups);
  homes.onStreet.forEach((at, home) => {
    if (at === null) return;
    for (const seed of homeSeeds(times, homes.limitMs, at, home)) {
      const { nodeMs, nodeSource } = homes.search.labels;
      if (nodeMs[seed.node] !== UNREACHED && nodeMs[seed.node]! + seed.ms <= limitMm)
        groups.join(home, nodeSource[seed.node]!);
    }
  });
  linkAlongEdges(times, homes, groups);
  linkLoose(homes, groups);
  return groups.sets();
}

function linkWhereLabelsMeet(
  network: StreetNetwork,
  { labels, halfMm }: BeyondReach,
  limitMm: number,
  groups: UnionFind,
): void {
  const { firstHalf, halfTarget } = network.columns;
  const { nodeMs, nodeSource } = labels;
  for (let node = 0; node < network.nodeCount; node++) {
    if (nodeSource[node] === -1) continue;
    for (let half = firstHalf[node]!; half < firstHalf[node + 1]!; half++) {
      const target = halfTarget[half]!;
      if (nodeSource[target] === -1 || nodeSource[target] === nodeSource[node]) continue;
      if (nodeMs[node]! + halfMm[half]! + nodeMs[target]! <= limitMm)
        groups.join(nodeSource[node]!, nodeSource[target]!);
    }
  }
}

/** Links neighbours on one edge where no place between them is within reach. */
function linkAlongEdges(times: NearestTimes, homes: Homes, groups: UnionFind): void {
  const byEdge = new Map<number, { home: number; fraction: number }[]>();
  homes.onStreet.forEach((at, home) => {
    if (at === null) return;
    const others = byEdge.get(at.edge);
    if (others) others.push({ home, fraction: at.fraction });
    else byEdge.set(at.edge, [{ home, fraction: at.fraction }]);
  });
  for (const [edge, places] of byEdge) {
    const longest = (1000 * homes.linkMetres) / times.network.columns.edgeLengthMm[edge]!;
    places.sort((a, b) => a.fraction - b.fraction || a.home - b.home);
    for (let next = 1; next < places.length; next++) {
      const a = places[next - 1]!;
      const b = places[next]!;
      if (b.fraction - a.fraction > longest) continue;
      if (isBeyond(times, homes.limitMs, edge, a.fraction, b.fraction)) groups.join(a.home, b.home);
    }
  }
}

function linkLoose({ onStreet, positions, looseLinkMetres }: Homes, groups: UnionFind): void {
  if (!onStreet.includes(null)) return;
  const x = positions.map((position) => toUnits(position[0]));
  const y = positions.map((position) => toUnits(position[1]));
  const index = new Flatbush(positions.length, 16, Int32Array);
  for (let home = 0; home < positions.length; home++) index.add(x[home]!, y[home]!);
  index.finish();
  onStreet.forEach((at, home) => {
    if (at !== null) return;
    const unit = unitMetres(y[home]!);
    const dx = Math.ceil(looseLinkMetres / unit.x);
    const dy = Math.ceil(looseLinkMetres / unit.y);
    for (const other of index.search(x[home]! - dx, y[home]! - dy, x[home]! + dx, y[home]! + dy)) {
      if (segmentMetres(x[home]!, y[home]!, x[other]!, y[other]!) <= looseLinkMetres) groups.join(home, other);
    }
  });
}
