import type { ProposalLimits } from './ground.ts';
import type { Part } from './parts.ts';

/** Nodes that fit the bits of one whole number. */
const MOST_NODES = 30;

/**
 * Searches a small part exhaustively for a division into connected grids within the limits: the first node that is left
 * gets each connected grid that could hold it in turn (enumerated by extension: Wernicke 2006, ESU), and what cannot be divided
 * is remembered by its set of nodes.
 *
 * @param effort sets that may be looked at before the search gives up
 * @returns for each node its grid; 'impossible' where there is proof that none exists; 'unknown' beyond 30 nodes or the effort
 */
export function divideExactly(
  part: Part,
  limits: ProposalLimits,
  effort: number,
): Int32Array | 'impossible' | 'unknown' {
  if (part.size > MOST_NODES) return 'unknown';
  const search = new Division(part, limits, effort);
  const found = search.divide((2 ** part.size - 1) | 0);
  if (search.exhausted) return 'unknown';
  return found ? search.owner : 'impossible';
}

class Division {
  readonly owner: Int32Array;
  exhausted = false;
  private grids = 0;
  private left: number;
  private readonly households: Float64Array;
  private readonly beside: Int32Array;
  private readonly apart: Int32Array;
  private readonly limits: ProposalLimits;
  private readonly hopeless = new Set<number>();

  constructor(part: Part, limits: ProposalLimits, effort: number) {
    this.owner = new Int32Array(part.size);
    this.households = part.households;
    this.limits = limits;
    this.left = effort;
    this.beside = new Int32Array(part.size);
    this.apart = new Int32Array(part.size);
    for (let node = 0; node < part.size; node++) {
      for (let e = part.start[node]!; e < part.start[node + 1]!; e++) {
        const bit = 1 << part.neighbour[e]!;
        if (part.passable[e] === 1) this.beside[node]! |= bit;
        if (part.apart[e] === 1) this.apart[node]! |= bit;
      }
    }
  }

  /** @param free nodes that have no grid yet */
  divide(free: number): boolean {
    if (free === 0) return true;
    if (this.hopeless.has(free)) return false;
    if (!this.piecesFit(free)) {
      this.hopeless.add(free);
      return false;
    }
    const seed = 31 - Math.clz32(free);
    const found = this.extend(
      free,
      1 << seed,
      this.households[seed]!,
      this.beside[seed]! & free,
      this.apart[seed]!,
      free,
    );
    if (!found && !this.exhausted) this.hopeless.add(free);
    return found;
  }

  /** @param open nodes that may still join the grid: free, and not ruled out further up */
  private extend(free: number, grid: number, sum: number, border: number, apart: number, open: number): boolean {
    if (this.exhausted || sum > this.limits.max) return false;
    if (--this.left < 0) {
      this.exhausted = true;
      return false;
    }
    if (sum >= this.limits.min && this.divide(free & ~grid)) {
      for (let rest = grid; rest !== 0; rest &= rest - 1) this.owner[lowest(rest)] = this.grids;
      this.grids++;
      return true;
    }
    let still = open & ~grid;
    for (let rest = border & still; rest !== 0; rest &= rest - 1) {
      const node = lowest(rest);
      const bit = 1 << node;
      still &= ~bit;
      if ((apart & bit) !== 0) continue;
      const next = grid | bit;
      const wider = (border | this.beside[node]!) & still;
      if (this.extend(free, next, sum + this.households[node]!, wider, apart | this.apart[node]!, still)) return true;
    }
    return false;
  }

  /** Can every connected piece be written as a whole number of grids? */
  private piecesFit(free: number): boolean {
    for (let rest = free; rest !== 0; ) {
      let piece = rest & -rest;
      for (let ahead = piece; ahead !== 0; ) {
        const node = lowest(ahead);
        ahead &= ahead - 1;
        const fresh = this.beside[node]! & free & ~piece;
        piece |= fresh;
        ahead |= fresh;
      }
      let sum = 0;
      for (let nodes = piece; nodes !== 0; nodes &= nodes - 1) sum += this.households[lowest(nodes)]!;
      if (Math.ceil(sum / this.limits.max) * this.limits.min > sum || sum < this.limits.min) return false;
      rest &= ~piece;
    }
    return true;
  }
}

/** Number of the lowest bit that is set. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
