import type { ProposalLimits } from './ground.ts';
import type { Part } from './parts.ts';

/**
 * Nodes whose removal cuts the part into branches that then must give them too much or too little. All grids of a branch but
 * the one that holds the node lie wholly in the branch, so what the branch leaves for that grid is one of its households less
 * a whole number of grids. Where no choice of such remainders makes the node's grid fit, no division does.
 *
 * @returns for each such node the node itself, then the nodes of the branches that leave something in every case
 */
export function bottlenecks(part: Part, limits: ProposalLimits): number[][] {
  const found: number[][] = [];
  for (let node = 0; node < part.size; node++) {
    const branches = branchesWithout(part, node);
    if (branches.length < 2) continue;
    const least = branches.map((branch) => leastLeft(sumOf(part, branch), limits));
    const forced = part.households[node]! + least.reduce((sum, value) => sum + value, 0);
    if (forced > limits.max) found.push([node, ...branches.filter((_, i) => least[i]! > 0).flat()]);
  }
  return found;
}

/** Least households that are left over when as many as can be form whole grids by themselves. */
function leastLeft(households: number, { min, max }: ProposalLimits): number {
  const grids = Math.floor(households / min);
  return Math.max(0, households - grids * max);
}

function sumOf(part: Part, nodes: readonly number[]): number {
  return nodes.reduce((sum, node) => sum + part.households[node]!, 0);
}

function branchesWithout(part: Part, removed: number): number[][] {
  const seen = new Uint8Array(part.size);
  seen[removed] = 1;
  const branches: number[][] = [];
  for (let e = part.start[removed]!; e < part.start[removed + 1]!; e++) {
    const first = part.neighbour[e]!;
    if (part.passable[e] === 0 || seen[first]) continue;
    const branch = [first];
    seen[first] = 1;
    for (const node of branch) {
      for (let i = part.start[node]!; i < part.start[node + 1]!; i++) {
        const other = part.neighbour[i]!;
        if (part.passable[i] === 0 || seen[other]) continue;
        seen[other] = 1;
        branch.push(other);
      }
    }
    branches.push(branch);
  }
  return branches;
}
