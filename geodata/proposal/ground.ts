import type { LocalName } from '../place.ts';

/**
 * What a proposal is drawn from: the smallest units that a grid can be made of (atoms of the coverage: lots, compounds,
 * blocks) as a plain graph. Columns have one entry for each unit, or one for each edge.
 */
export interface ProposalGround {
  readonly units: number;
  readonly households: Float64Array;
  /** Residents aged 60 and over. */
  readonly residents60: Float64Array;
  readonly casesPerMonth: Float64Array;
  readonly areaM2: Float64Array;
  /** Whole outline, holes counted, in metres. */
  readonly perimeterM: Float64Array;
  /** Today's grid as an index of `gridNames`; −1 where there is none. */
  readonly today: Int32Array;
  /** Community as an index of `communityNames`: no grid lies in two. */
  readonly community: Int32Array;
  /** Units with the same number ≥ 0 stay in one grid (a locked compound); −1: free. */
  readonly bond: Int32Array;
  /** For each of today's grids 1 where it must stay exactly as it is. */
  readonly lockedGrids: Uint8Array;

  /** The two units of each edge, each pair at most once, never a unit with itself. */
  readonly edgeA: Int32Array;
  readonly edgeB: Int32Array;
  /** Length of the boundary that the two share, in metres; 0 for a mere link (a ferry, a footbridge). */
  readonly sharedMetres: Float64Array;
  /**
   * 0: nothing lies between the two. Infinity: a hard barrier (river, railway, motorway without a way across): a grid is never
   * held together by it. In between: a barrier that is bridged; a grid that lies on both sides pays so much for each 100 m.
   */
  readonly barrier: Float64Array;
  /**
   * How good a boundary of grids the shared stretch is: 1 a river or trunk road, 0 a line that nobody sees; below 0 where it
   * runs through a compound that should stay whole (−4: five times as dear as through open ground).
   */
  readonly strength: Float64Array;
  /** 1: a locked boundary; the two units stay in different grids. */
  readonly apart: Uint8Array;

  readonly communityNames: readonly LocalName[];
  readonly gridNames: readonly LocalName[];
}

/** Households that a grid should have. */
export interface ProposalLimits {
  readonly min: number;
  readonly max: number;
  /** What balance is measured against, between min and max. */
  readonly target: number;
}

/**
 * @throws RangeError naming the first column, place and value that cannot be: wrong length, negative or infinite measure,
 *   unknown unit, grid or community, an edge from a unit to itself, limits that are not 0 < min ≤ target ≤ max
 */
export function requireSensibleGround(ground: ProposalGround, limits: ProposalLimits): void {
  if (!(limits.min > 0 && limits.min <= limits.target && limits.target <= limits.max && limits.max < Infinity))
    throw new RangeError(`Limits ${limits.min} to ${limits.max} with target ${limits.target} are no limits.`);
  const { units } = ground;
  for (const name of ['households', 'residents60', 'casesPerMonth', 'areaM2', 'perimeterM'] as const) {
    requireLength(name, ground[name], units);
    requireEach(name, ground[name], (value) => value >= 0 && value < Infinity);
  }
  requireIndex('today', ground.today, units, -1, ground.gridNames.length);
  requireIndex('community', ground.community, units, 0, ground.communityNames.length);
  requireIndex('bond', ground.bond, units, -1, Infinity);
  requireLength('lockedGrids', ground.lockedGrids, ground.gridNames.length);
  const edges = ground.edgeA.length;
  requireIndex('edgeA', ground.edgeA, edges, 0, units);
  requireIndex('edgeB', ground.edgeB, edges, 0, units);
  for (const name of ['sharedMetres', 'barrier', 'strength', 'apart'] as const)
    requireLength(name, ground[name], edges);
  requireEach('sharedMetres', ground.sharedMetres, (value) => value >= 0 && value < Infinity);
  requireEach('barrier', ground.barrier, (value) => value >= 0);
  requireEach('strength', ground.strength, (value) => value <= 1 && value > -Infinity);
  for (let edge = 0; edge < edges; edge++) {
    if (ground.edgeA[edge] === ground.edgeB[edge])
      throw new RangeError(`Edge ${edge} links unit ${ground.edgeA[edge]} with itself.`);
  }
}

function requireIndex(name: string, column: Int32Array, length: number, from: number, below: number): void {
  requireLength(name, column, length);
  requireEach(name, column, (value) => value >= from && value < below);
}

function requireLength(name: string, column: ArrayLike<number>, length: number): void {
  if (column.length !== length)
    throw new RangeError(`Column ${name} has ${column.length} entries instead of ${length}.`);
}

function requireEach(name: string, column: ArrayLike<number>, holds: (value: number) => boolean): void {
  for (let i = 0; i < column.length; i++) {
    if (!holds(column[i]!)) throw new RangeError(`Entry ${i} of column ${name} is ${column[i]}.`);
  }
}
