import type { ProposalGround } from '../ground.ts';

/**
 * All connected sets of units with at most so many households, as bit masks (up to 30 units), each once: written for being
 * right, not for being fast.
 */
export function connectedSets(ground: ProposalGround, mostHouseholds: number): number[] {
  const beside = besideMasks(ground);
  const found = new Set<number>();
  let frontier: number[] = [];
  for (let unit = 0; unit < ground.units; unit++) {
    if (ground.households[unit]! <= mostHouseholds) frontier.push(1 << unit);
  }
  while (frontier.length > 0) {
    const next: number[] = [];
    for (const set of frontier) {
      if (found.has(set)) continue;
      found.add(set);
      for (let unit = 0; unit < ground.units; unit++) {
        if ((set & (1 << unit)) !== 0 || (beside[unit]! & set) === 0) continue;
        const more = set | (1 << unit);
        if (!found.has(more) && householdsIn(ground, more) <= mostHouseholds) next.push(more);
      }
    }
    frontier = next;
  }
  return [...found];
}

export function householdsIn(ground: ProposalGround, set: number): number {
  let sum = 0;
  for (let unit = 0; unit < ground.units; unit++) if ((set & (1 << unit)) !== 0) sum += ground.households[unit]!;
  return sum;
}

/** For each unit those it is held together with. */
export function besideMasks(ground: ProposalGround): number[] {
  const beside = new Array<number>(ground.units).fill(0);
  for (let edge = 0; edge < ground.edgeA.length; edge++) {
    if (ground.barrier[edge] === Infinity || ground.apart[edge] === 1) continue;
    beside[ground.edgeA[edge]!]! |= 1 << ground.edgeB[edge]!;
    beside[ground.edgeB[edge]!]! |= 1 << ground.edgeA[edge]!;
  }
  return beside;
}
