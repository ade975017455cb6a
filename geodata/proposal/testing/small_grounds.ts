import { seededRandom } from '../../districting/random.ts';
import type { ProposalGround } from '../ground.ts';

export type Shape = 'grid' | 'holes' | 'path' | 'star' | 'barbell' | 'tree';
export const SHAPES: readonly Shape[] = ['grid', 'holes', 'path', 'star', 'barbell', 'tree'];

type Pair = readonly [number, number];

/** A small ground with one community: squares of 100 m with a few dozen households each, some empty, some heavy. */
export function smallGround(shape: Shape, units: number, seed: number, todayGrids = 3): ProposalGround {
  const random = seededRandom(seed);
  const pairs = pairsOf(shape, units, random);
  const households = Array.from({ length: units }, () =>
    random() < 0.1 ? 0 : random() < 0.08 ? 150 + Math.floor(random() * 100) : 20 + Math.floor(random() * 80),
  );
  return bareGround(households, pairs, {
    today: spreadToday(units, pairs, todayGrids, random),
    residents60: households.map((each) => Math.floor(each * random())),
    casesPerMonth: households.map((each) => Math.floor((each * random()) / 5)),
    strength: pairs.map(() => Math.floor(random() * 5) / 4),
    barrier: pairs.map(() => (random() < 0.1 ? 1 : 0)),
  });
}

/** A ground that is known by its numbers and neighbours; what is not given is plain. */
export function bareGround(
  households: readonly number[],
  pairs: readonly Pair[],
  given: {
    readonly today?: readonly number[];
    readonly residents60?: readonly number[];
    readonly casesPerMonth?: readonly number[];
    readonly community?: readonly number[];
    readonly bond?: readonly number[];
    readonly locked?: readonly number[];
    readonly strength?: readonly number[];
    readonly barrier?: readonly number[];
    readonly apart?: readonly number[];
  } = {},
): ProposalGround {
  const none = households.map(() => -1);
  const zero = households.map(() => 0);
  const today = given.today ?? none;
  const grids = Math.max(-1, ...today) + 1;
  const community = given.community ?? zero;
  return {
    units: households.length,
    households: Float64Array.from(households),
    residents60: Float64Array.from(given.residents60 ?? zero),
    casesPerMonth: Float64Array.from(given.casesPerMonth ?? zero),
    areaM2: Float64Array.from(households, () => 10_000),
    perimeterM: Float64Array.from(households, () => 400),
    today: Int32Array.from(today),
    community: Int32Array.from(community),
    bond: Int32Array.from(given.bond ?? none),
    lockedGrids: Uint8Array.from({ length: grids }, (_, grid) => (given.locked?.includes(grid) ? 1 : 0)),
    edgeA: Int32Array.from(pairs, ([a]) => a),
    edgeB: Int32Array.from(pairs, ([, b]) => b),
    sharedMetres: Float64Array.from(pairs, () => 100),
    barrier: Float64Array.from(given.barrier ?? pairs.map(() => 0)),
    strength: Float64Array.from(given.strength ?? pairs.map(() => 0)),
    apart: Uint8Array.from(given.apart ?? pairs.map(() => 0)),
    communityNames: Array.from({ length: Math.max(...community) + 1 }, (_, i) => ({
      zh: `示例社区 ${i + 1}`,
      en: `Example Community ${i + 1}`,
    })),
    gridNames: Array.from({ length: grids }, (_, i) => ({ zh: `第 ${i + 1} 网格`, en: `Grid ${i + 1}` })),
  };
}

/** Squares in rows. */
export function gridPairs(columns: number, units: number, missing: ReadonlySet<number> = new Set()): Pair[] {
  const pairs: Pair[] = [];
  for (let unit = 0; unit < units; unit++) {
    if (missing.has(unit)) continue;
    if ((unit + 1) % columns !== 0 && unit + 1 < units && !missing.has(unit + 1)) pairs.push([unit, unit + 1]);
    if (unit + columns < units && !missing.has(unit + columns)) pairs.push([unit, unit + columns]);
  }
  return pairs;
}

function pairsOf(shape: Shape, units: number, random: () => number): Pair[] {
  const all = [...Array(units).keys()];
  const columns = Math.max(2, Math.round(Math.sqrt(units)));
  switch (shape) {
    case 'grid':
      return gridPairs(columns, units);
    case 'path':
      return all.slice(1).map((unit) => [unit - 1, unit]);
    case 'star':
      return all.slice(1).map((unit) => [0, unit]);
    case 'tree':
      return all.slice(1).map((unit) => [Math.floor(random() * unit), unit]);
    case 'barbell': {
      // Two lumps in which each unit touches the next three, held together by one edge.
      const half = units >> 1;
      const lump = (from: number, to: number): Pair[] =>
        all.slice(from, to).flatMap((a) => [1, 2, 3].filter((d) => a + d < to).map((d): Pair => [a, a + d]));
      return [...lump(0, half), ...lump(half, units), [half - 1, half]];
    }
    case 'holes': {
      // Cells are left out of a grid as long as the rest hangs together; the others move up.
      const cells = Math.ceil(units * 1.25);
      for (;;) {
        const missing = new Set<number>();
        while (missing.size < cells - units) missing.add(Math.floor(random() * cells));
        const kept = [...Array(cells).keys()].filter((cell) => !missing.has(cell));
        const pairs = gridPairs(columns, cells, missing).map(([a, b]): Pair => [kept.indexOf(a), kept.indexOf(b)]);
        if (isConnected(units, pairs)) return pairs;
      }
    }
  }
}

export function isConnected(units: number, pairs: readonly Pair[]): boolean {
  const reached = new Set([0]);
  for (const unit of reached) {
    for (const [a, b] of pairs) {
      if (a === unit) reached.add(b);
      if (b === unit) reached.add(a);
    }
  }
  return reached.size === units;
}

/** Today's grids: grown from random units until all have one. */
function spreadToday(units: number, pairs: readonly Pair[], grids: number, random: () => number): number[] {
  const today = new Array<number>(units).fill(-1);
  for (let grid = 0; grid < grids; grid++) today[Math.floor(random() * units)] = grid;
  const first = today.find((grid) => grid >= 0)!;
  for (let pass = 0; today.includes(-1); pass++) {
    for (const [a, b] of pairs) {
      if (random() < 0.5) continue;
      if (today[a] === -1) today[a] = today[b]!;
      else if (today[b] === -1) today[b] = today[a]!;
    }
    if (pass > 1000) return today.map((grid) => (grid === -1 ? first : grid));
  }
  return numberFromZero(today);
}

function numberFromZero(today: readonly number[]): number[] {
  const used = [...new Set(today)].sort((a, b) => a - b);
  return today.map((grid) => used.indexOf(grid));
}
