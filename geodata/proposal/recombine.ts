import { CutSearch } from './cut_search.ts';
import { householdsOutside, shapeCost } from './objective.ts';
import type { PlanState } from './plan_state.ts';
import { TreeSampler } from './spanning_tree.ts';

export const MOST_PIECES = 4;
export const MOST_MERGED = 3;

/**
 * The move of ReCom (DeFord, Duchin and Solomon 2021), for any number of neighbouring grids: they are merged, a uniform
 * spanning tree of the whole is drawn, and edges of it are cut. One grid becomes two, two become one, two, or three, three
 * become two or four. Pieces are peeled off one by one, as GerryChain's recursive_tree_part does, each from a tree of
 * its own; each cut is searched in O(nodes) by sums over subtrees.
 *
 * propose() works out a change without making it; apply() makes it. Nothing is allocated between constructor and end.
 */
export class Recombiner {
  deltaOutside = 0;
  deltaRest = 0;
  private readonly state: PlanState;
  private readonly random: () => number;
  private readonly tree: TreeSampler;
  private readonly search: CutSearch;
  private readonly wish = { pieces: 0, temperature: 0, outside: 0 };
  private merged = 0;
  private pieces = 0;
  private readonly slots = new Int32Array(MOST_MERGED);
  private readonly labelOf = new Int32Array(MOST_MERGED);
  /** Nodes of the merged grids; each one's place in this list is its local number. */
  private readonly members: Int32Array;
  private count = 0;
  private readonly place: Int32Array;
  private readonly stamp: Int32Array;
  /** Slot → which of the merged grids it is; −1: none. */
  private readonly slotPlace: Int32Array;
  private mark = 0;
  private readonly start: Int32Array;
  private readonly neighbour: Int32Array;
  /** Local number → piece; 0 until it is peeled off. */
  private readonly piece: Int32Array;
  private readonly rest: Int32Array;
  private readonly below: Uint8Array;
  /** Sums of each piece. */
  private readonly households = new Float64Array(MOST_PIECES);
  private readonly cases = new Float64Array(MOST_PIECES);
  private readonly areaM2 = new Float64Array(MOST_PIECES);
  private readonly perimeterM = new Float64Array(MOST_PIECES);
  private readonly kept = new Float64Array(MOST_PIECES * MOST_MERGED);
  private readonly pieceOfLabel = new Int32Array(MOST_MERGED);
  private readonly bestPieceOfLabel = new Int32Array(MOST_MERGED);
  private bestKept = 0;
  private readonly slotOfPiece = new Int32Array(MOST_PIECES);

  constructor(state: PlanState, random: () => number) {
    const { size, neighbour } = state.part;
    this.state = state;
    this.random = random;
    this.tree = new TreeSampler(size);
    this.search = new CutSearch(state, MOST_MERGED, random);
    this.members = new Int32Array(size);
    this.place = new Int32Array(size);
    this.stamp = new Int32Array(size);
    this.slotPlace = new Int32Array(state.capacity).fill(-1);
    this.start = new Int32Array(size + 1);
    this.neighbour = new Int32Array(neighbour.length);
    this.piece = new Int32Array(size);
    this.rest = new Int32Array(size);
    this.below = new Uint8Array(size);
  }

  /**
   * @param slots first `merged` entries: grids that hang together through passable edges
   * @param pieces how many grids they shall become, 1 to MOST_PIECES
   * @param temperature, outside see CutWish
   * @returns false where they cannot: too few nodes, no slot free, a locked boundary in the way
   */
  propose(slots: Int32Array, merged: number, pieces: number, temperature: number, outside: number): boolean {
    if (this.state.count + pieces - merged > this.state.capacity) return false;
    this.gather(slots, merged);
    this.pieces = pieces;
    this.wish.temperature = temperature;
    this.wish.outside = outside;
    if (this.count < pieces) return false;
    this.piece.fill(0, 0, this.count);
    for (let i = 0; i < this.count; i++) this.rest[i] = i;
    let left = this.count;
    for (let k = pieces; k >= 2; k--) {
      const { tree } = this;
      tree.sample(this.start, this.neighbour, this.piece, 0, this.rest, left, this.random);
      this.wish.pieces = k;
      const cut = this.search.choose(tree, left, this.members, this.slotPlace, merged, this.wish);
      if (cut === 0) return false;
      this.peel(left, Math.abs(cut) - 1, cut > 0, pieces - k + 1);
      let kept = 0;
      for (let i = 0; i < left; i++) if (this.piece[this.rest[i]!] === 0) this.rest[kept++] = this.rest[i]!;
      left = kept;
    }
    return this.evaluate();
  }

  /** Makes the change that propose() worked out last. */
  apply(): void {
    const { state, slots, merged, pieces, slotOfPiece } = this;
    for (let i = 0; i < merged; i++) state.clearSlot(slots[i]!);
    for (let p = 0; p < pieces; p++) slotOfPiece[p] = p < merged ? slots[p]! : state.takeSlot();
    for (let i = pieces; i < merged; i++) state.freeSlot(slots[i]!);
    for (let i = 0; i < this.count; i++) state.addNode(this.members[i]!, slotOfPiece[this.piece[i]!]!);
    for (let p = 0; p < pieces; p++) state.perimeterM[slotOfPiece[p]!] = this.perimeterM[p]!;
    for (let i = 0; i < merged; i++) {
      const label = this.labelOf[i]!;
      if (label < 0 || this.bestPieceOfLabel[i]! < 0) continue;
      const slot = slotOfPiece[this.bestPieceOfLabel[i]!]!;
      state.label[slot] = label;
      state.slotOfLabel[label] = slot;
    }
    state.outside += this.deltaOutside;
    state.rest += this.deltaRest;
  }

  private gather(slots: Int32Array, merged: number): void {
    const { state, members, place, stamp, slotPlace } = this;
    const { part, owner } = state;
    const mark = ++this.mark;
    for (let i = 0; i < this.merged; i++) slotPlace[this.slots[i]!] = -1;
    this.merged = merged;
    for (let i = 0; i < merged; i++) {
      const slot = slots[i]!;
      this.slots[i] = slot;
      this.labelOf[i] = state.label[slot]!;
      slotPlace[slot] = i;
    }
    const first = state.anyNode[slots[0]!]!;
    members[0] = first;
    place[first] = 0;
    stamp[first] = mark;
    let count = 1;
    for (let i = 0; i < count; i++) {
      const node = members[i]!;
      for (let e = part.start[node]!; e < part.start[node + 1]!; e++) {
        const other = part.neighbour[e]!;
        if (stamp[other] === mark || part.passable[e] === 0 || slotPlace[owner[other]!]! < 0) continue;
        stamp[other] = mark;
        place[other] = count;
        members[count++] = other;
      }
    }
    this.count = count;
    let filled = 0;
    for (let i = 0; i < count; i++) {
      const node = members[i]!;
      this.start[i] = filled;
      for (let e = part.start[node]!; e < part.start[node + 1]!; e++) {
        const other = part.neighbour[e]!;
        if (part.passable[e] === 1 && stamp[other] === mark) this.neighbour[filled++] = place[other]!;
      }
    }
    this.start[count] = filled;
  }

  private peel(left: number, local: number, subtree: boolean, number: number): void {
    const { below, piece } = this;
    const { order, parent } = this.tree;
    for (let i = 0; i < left; i++) {
      const at = order[i]!;
      below[at] = at === local || (parent[at]! >= 0 && below[parent[at]!] === 1) ? 1 : 0;
    }
    const wanted = subtree ? 1 : 0;
    for (let i = 0; i < left; i++) if (below[order[i]!] === wanted) piece[order[i]!] = number;
  }

  /** Sums the pieces and works out the change of the objective; false where a locked boundary would be lost. */
  private evaluate(): boolean {
    const { state, members, count, piece, pieces, merged, stamp, mark, place, kept } = this;
    const { part, owner, aim, slotOfLabel } = state;
    const { weights, limits } = aim;
    this.households.fill(0);
    this.cases.fill(0);
    this.areaM2.fill(0);
    this.perimeterM.fill(0);
    kept.fill(0);
    let [boundary, barrier, apart] = [0, 0, 0];
    for (let i = 0; i < count; i++) {
      const node = members[i]!;
      const p = piece[i]!;
      this.households[p]! += part.households[node]!;
      this.cases[p]! += part.cases[node]!;
      this.areaM2[p]! += part.areaM2[node]!;
      this.perimeterM[p]! += part.perimeterM[node]!;
      for (let e = part.labelStart[node]!; e < part.labelStart[node + 1]!; e++) {
        const slot = slotOfLabel[part.label[e]!]!;
        if (slot >= 0 && this.slotPlace[slot]! >= 0)
          kept[p * MOST_MERGED + this.slotPlace[slot]!]! += part.labelWeight[e]!;
      }
      for (let e = part.start[node]!; e < part.start[node + 1]!; e++) {
        const other = part.neighbour[e]!;
        if (other < node || stamp[other] !== mark) continue;
        const wasInside = owner[node] === owner[other];
        const isInside = p === piece[place[other]!];
        if (isInside) this.perimeterM[p]! -= 2 * part.metres[e]!;
        if (isInside === wasInside) continue;
        const sign = isInside ? 1 : -1;
        boundary -= sign * part.boundary[e]!;
        barrier += sign * part.barrier[e]!;
        apart += sign * part.apart[e]!;
      }
    }
    if (apart > 0) return false;
    let [outside, rest] = [0, weights.boundary * boundary + weights.barrier * barrier];
    for (let i = 0; i < merged; i++) {
      const slot = this.slots[i]!;
      outside -= householdsOutside(state.households[slot]!, limits);
      rest -= state.shape(slot) - weights.moved * state.kept(slot);
    }
    for (let p = 0; p < pieces; p++) {
      const households = this.households[p]!;
      outside += householdsOutside(households, limits);
      rest += shapeCost(
        weights,
        limits.target,
        aim.usual,
        households,
        this.cases[p]!,
        this.areaM2[p]!,
        this.perimeterM[p]!,
      );
    }
    this.bestKept = -1;
    this.assignLabels(0, 0, 0);
    this.deltaOutside = outside;
    this.deltaRest = rest - weights.moved * this.bestKept;
    return true;
  }

  /** Tries every way to hand the labels of the merged grids to pieces; at most 5³. */
  private assignLabels(i: number, taken: number, sum: number): void {
    if (i === this.merged) {
      if (sum <= this.bestKept) return;
      this.bestKept = sum;
      this.bestPieceOfLabel.set(this.pieceOfLabel);
      return;
    }
    for (let p = 0; p < this.pieces; p++) {
      if ((taken & (1 << p)) !== 0 || this.labelOf[i]! < 0) continue;
      this.pieceOfLabel[i] = p;
      this.assignLabels(i + 1, taken | (1 << p), sum + this.kept[p * MOST_MERGED + i]!);
    }
    this.pieceOfLabel[i] = -1;
    this.assignLabels(i + 1, taken, sum);
  }
}
