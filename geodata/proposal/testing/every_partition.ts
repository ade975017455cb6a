import type { ProposalGround } from '../ground.ts';
import { connectedSets } from './connected_sets.ts';

/** Every division of the ground into contiguous grids: for each unit its grid. Up to about 12 units. */
export function* everyPartition(ground: ProposalGround, mostHouseholds = Infinity): Generator<Int32Array> {
  const sets = connectedSets(ground, mostHouseholds);
  const byLowest = Map.groupBy(sets, (set) => set & -set);
  const owner = new Int32Array(ground.units);
  function* divide(free: number, grid: number): Generator<Int32Array> {
    if (free === 0) yield owner;
    for (const set of byLowest.get(free & -free) ?? []) {
      if ((set & free) !== set) continue;
      for (let unit = 0; unit < ground.units; unit++) if ((set & (1 << unit)) !== 0) owner[unit] = grid;
      yield* divide(free & ~set, grid + 1);
    }
  }
  yield* divide(2 ** ground.units - 1, 0);
}
