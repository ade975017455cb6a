import type { ProposalGround } from './ground.ts';
import { barrierUnits, boundaryUnits, disturbanceOf, type ObjectiveWeights } from './objective.ts';

/**
 * A piece of one community that is connected without hard barriers and holds no locked grid: every grid of a proposal lies in
 * one part, so parts are drawn one by one. Its nodes are units, or several that a bond holds together.
 */
export interface Part {
  readonly community: number;
  readonly size: number;
  /** Units of node n: unitOf[unitStart[n]] to unitOf[unitStart[n + 1] − 1]. */
  readonly unitStart: Int32Array;
  readonly unitOf: Int32Array;
  readonly households: Float64Array;
  readonly cases: Float64Array;
  readonly areaM2: Float64Array;
  readonly perimeterM: Float64Array;

  /** Neighbours of node n: entries start[n] to start[n + 1] − 1 of the next columns; every edge stands in both rows. */
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  readonly metres: Float64Array;
  /** `boundaryUnits` and `barrierUnits` of the edge. */
  readonly boundary: Float64Array;
  readonly barrier: Float64Array;
  /** 1: holds a grid together; 0: a hard barrier or a locked boundary. */
  readonly passable: Uint8Array;
  readonly apart: Uint8Array;

  /** Today's grids that have most of their people in this part; a grid of the part may carry on one of them. */
  readonly labels: Int32Array;
  /** What node n has in common with them: entries labelStart[n] to labelStart[n + 1] − 1. */
  readonly labelStart: Int32Array;
  readonly label: Int32Array;
  readonly labelWeight: Float64Array;
  /** Today's grid of each node as an index of all of today's grids (that of its first unit), −1: none. */
  readonly today: Int32Array;
}

/** Pieces of a bond that is not connected: its units cannot all be in one grid by themselves. */
export interface GroundParts {
  readonly parts: readonly Part[];
  /** For each unit its part; −1 in a locked grid. */
  readonly partOfUnit: Int32Array;
}

/** @param weights only what makes one unit count more than another matters here: `elderly`, `cases` and `land` */
export function partsOf(ground: ProposalGround, weights: ObjectiveWeights): GroundParts {
  const nodes = new Groups(ground.units);
  const pieces = new Groups(ground.units);
  const free = (unit: number): boolean => ground.today[unit]! < 0 || ground.lockedGrids[ground.today[unit]!] === 0;
  forInnerEdges(ground, free, (edge, a, b) => {
    if (!isPassable(ground, edge)) return;
    pieces.join(a, b);
    if (ground.bond[a]! >= 0 && ground.bond[a] === ground.bond[b]) nodes.join(a, b);
  });
  const partOfUnit = new Int32Array(ground.units).fill(-1);
  const members: number[][] = [];
  const numberOf = new Map<number, number>();
  for (let unit = 0; unit < ground.units; unit++) {
    if (!free(unit)) continue;
    const root = pieces.root(unit);
    if (!numberOf.has(root)) {
      numberOf.set(root, members.length);
      members.push([]);
    }
    partOfUnit[unit] = numberOf.get(root)!;
    members[partOfUnit[unit]!]!.push(unit);
  }
  const edges: number[][] = members.map(() => []);
  forInnerEdges(ground, free, (edge, a, b) => {
    if (partOfUnit[a] === partOfUnit[b]) edges[partOfUnit[a]!]!.push(edge);
  });
  const home = homeParts(ground, partOfUnit, members.length, weights);
  return {
    parts: members.map((units, part) => makePart(ground, units, edges[part]!, nodes, home, part, weights)),
    partOfUnit,
  };
}

/** False for what holds no grid together. */
export function isPassable(ground: ProposalGround, edge: number): boolean {
  return ground.barrier[edge] !== Infinity && ground.apart[edge] === 0;
}

function forInnerEdges(
  ground: ProposalGround,
  free: (unit: number) => boolean,
  visit: (edge: number, a: number, b: number) => void,
): void {
  for (let edge = 0; edge < ground.edgeA.length; edge++) {
    const [a, b] = [ground.edgeA[edge]!, ground.edgeB[edge]!];
    if (ground.community[a] === ground.community[b] && free(a) && free(b)) visit(edge, a, b);
  }
}

/** For each of today's grids the part that has most of it; −1: none. */
function homeParts(
  ground: ProposalGround,
  partOfUnit: Int32Array,
  parts: number,
  weights: ObjectiveWeights,
): Int32Array {
  const sums = new Map<number, number>();
  for (let unit = 0; unit < ground.units; unit++) {
    if (ground.today[unit]! < 0 || partOfUnit[unit]! < 0) continue;
    const key = ground.today[unit]! * parts + partOfUnit[unit]!;
    sums.set(key, (sums.get(key) ?? 0) + disturbanceOf(ground, unit, weights));
  }
  const home = new Int32Array(ground.gridNames.length).fill(-1);
  const most = new Float64Array(ground.gridNames.length).fill(-1);
  for (const [key, sum] of sums) {
    const today = Math.floor(key / parts);
    if (sum <= most[today]!) continue;
    most[today] = sum;
    home[today] = key % parts;
  }
  return home;
}

function makePart(
  ground: ProposalGround,
  units: readonly number[],
  edges: readonly number[],
  nodes: Groups,
  home: Int32Array,
  part: number,
  weights: ObjectiveWeights,
): Part {
  const grouped = [...Map.groupBy(units, (unit) => nodes.root(unit)).values()];
  const nodeOf = new Map(grouped.flatMap((group, node) => group.map((unit) => [unit, node] as const)));
  const sum = (column: Float64Array) =>
    Float64Array.from(grouped, (group) => group.reduce((total, unit) => total + column[unit]!, 0));
  const perimeterM = sum(ground.perimeterM);
  const rows = grouped.map(() => new Map<number, EdgeSum>());
  for (const edge of edges) {
    const [a, b] = [nodeOf.get(ground.edgeA[edge]!)!, nodeOf.get(ground.edgeB[edge]!)!];
    if (a === b) perimeterM[a]! -= 2 * ground.sharedMetres[edge]!;
    else
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const)
        addEdge(rows[from]!, to, ground, edge);
  }
  const entries = rows.flatMap((row) => [...row].sort(([a], [b]) => a - b));
  const labels = Int32Array.from([...new Set(units.map((unit) => ground.today[unit]!))].sort((a, b) => a - b)).filter(
    (today) => today >= 0 && home[today] === part,
  );
  const common = grouped.map((group) => {
    const shares = new Map<number, number>();
    for (const unit of group) {
      const label = labels.indexOf(ground.today[unit]!);
      if (label >= 0) shares.set(label, (shares.get(label) ?? 0) + disturbanceOf(ground, unit, weights));
    }
    return [...shares];
  });
  return {
    community: ground.community[units[0]!]!,
    size: grouped.length,
    unitStart: startsOf(grouped),
    unitOf: Int32Array.from(grouped.flat()),
    households: sum(ground.households),
    cases: sum(ground.casesPerMonth),
    areaM2: sum(ground.areaM2),
    perimeterM,
    start: startsOf(rows.map(({ size }) => ({ length: size }))),
    neighbour: Int32Array.from(entries, ([node]) => node),
    metres: Float64Array.from(entries, ([, edge]) => edge.metres),
    boundary: Float64Array.from(entries, ([, edge]) => edge.boundary),
    barrier: Float64Array.from(entries, ([, edge]) => edge.barrier),
    passable: Uint8Array.from(entries, ([, edge]) => (edge.passable && !edge.apart ? 1 : 0)),
    apart: Uint8Array.from(entries, ([, edge]) => (edge.apart ? 1 : 0)),
    labels,
    labelStart: startsOf(common),
    label: Int32Array.from(common.flat(), ([label]) => label),
    labelWeight: Float64Array.from(common.flat(), ([, weight]) => weight),
    today: Int32Array.from(grouped, ([unit]) => ground.today[unit!]!),
  };
}

/** All edges between two nodes: several where bonds hold units together. */
interface EdgeSum {
  metres: number;
  boundary: number;
  barrier: number;
  passable: boolean;
  apart: boolean;
}

function addEdge(row: Map<number, EdgeSum>, to: number, ground: ProposalGround, edge: number): void {
  const sum = row.get(to) ?? { metres: 0, boundary: 0, barrier: 0, passable: false, apart: false };
  const metres = ground.sharedMetres[edge]!;
  sum.metres += metres;
  sum.boundary += boundaryUnits(metres, ground.strength[edge]!);
  sum.barrier += barrierUnits(metres, ground.barrier[edge]!);
  sum.passable ||= isPassable(ground, edge);
  sum.apart ||= ground.apart[edge] === 1;
  row.set(to, sum);
}

function startsOf(rows: readonly { readonly length: number }[]): Int32Array {
  const start = new Int32Array(rows.length + 1);
  rows.forEach(({ length }, row) => {
    start[row + 1] = start[row]! + length;
  });
  return start;
}

/** Disjoint sets of units (union-find with path halving). */
class Groups {
  private readonly above: Int32Array;

  constructor(size: number) {
    this.above = Int32Array.from({ length: size }, (_, i) => i);
  }

  root(unit: number): number {
    let at = unit;
    while (this.above[at] !== at) at = this.above[at] = this.above[this.above[at]!]!;
    return at;
  }

  /** The smaller number becomes the root. */
  join(a: number, b: number): void {
    const [one, other] = [this.root(a), this.root(b)];
    this.above[Math.max(one, other)] = Math.min(one, other);
  }
}
