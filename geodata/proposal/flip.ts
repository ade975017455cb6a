import { householdsOutside, shapeCost } from './objective.ts';
import type { PlanState } from './plan_state.ts';

/**
 * The smallest move: one node goes over a boundary to the grid beside it. propose() works out the change without making it;
 * apply() makes it.
 */
export class Flipper {
  deltaOutside = 0;
  deltaRest = 0;
  private readonly state: PlanState;
  private readonly stamp: Int32Array;
  private readonly queue: Int32Array;
  private mark = 0;
  private node = 0;
  private to = 0;
  private stays = 0;

  constructor(state: PlanState) {
    this.state = state;
    this.stamp = new Int32Array(state.part.size);
    this.queue = new Int32Array(state.part.size);
  }

  /** @returns false where the grid would be empty or fall apart, or a locked boundary would be lost */
  propose(node: number, to: number): boolean {
    const { state } = this;
    const { part, owner, aim } = state;
    const { weights, limits, usual } = aim;
    const from = owner[node]!;
    if (from === to || state.nodes[from]! < 2 || !this.staysConnected(node, from)) return false;
    let [boundary, barrier, apart, inFrom, inTo] = [0, 0, 0, 0, 0];
    for (let e = part.start[node]!; e < part.start[node + 1]!; e++) {
      const slot = owner[part.neighbour[e]!]!;
      if (slot !== from && slot !== to) continue;
      const sign = slot === to ? 1 : -1;
      boundary -= sign * part.boundary[e]!;
      barrier += sign * part.barrier[e]!;
      apart += sign * part.apart[e]!;
      if (slot === to) inTo += part.metres[e]!;
      else inFrom += part.metres[e]!;
    }
    if (apart > 0) return false;
    let kept = 0;
    for (let i = part.labelStart[node]!; i < part.labelStart[node + 1]!; i++) {
      if (part.label[i] === state.label[from]) kept -= part.labelWeight[i]!;
      else if (part.label[i] === state.label[to]) kept += part.labelWeight[i]!;
    }
    const { households, cases, areaM2, perimeterM } = state;
    const [moved, perimeter] = [part.households[node]!, part.perimeterM[node]!];
    const [less, more] = [households[from]! - moved, households[to]! + moved];
    this.deltaOutside =
      householdsOutside(less, limits) +
      householdsOutside(more, limits) -
      householdsOutside(households[from]!, limits) -
      householdsOutside(households[to]!, limits);
    const after = (slot: number, sign: number, shared: number): number =>
      shapeCost(
        weights,
        limits.target,
        usual,
        households[slot]! + sign * moved,
        cases[slot]! + sign * part.cases[node]!,
        areaM2[slot]! + sign * part.areaM2[node]!,
        perimeterM[slot]! + sign * (perimeter - 2 * shared),
      );
    this.deltaRest =
      weights.boundary * boundary +
      weights.barrier * barrier -
      weights.moved * kept +
      after(from, -1, inFrom) +
      after(to, 1, inTo) -
      state.shape(from) -
      state.shape(to);
    this.node = node;
    this.to = to;
    return true;
  }

  apply(): void {
    this.state.moveNode(this.node, this.to, this.stays);
    this.state.outside += this.deltaOutside;
    this.state.rest += this.deltaRest;
  }

  /** Do the nodes of the grid beside this one still reach each other without it? Looks no farther than it must. */
  private staysConnected(node: number, slot: number): boolean {
    const { part, owner } = this.state;
    const { stamp, queue } = this;
    const wanted = ++this.mark;
    const found = ++this.mark;
    let missing = 0;
    for (let e = part.start[node]!; e < part.start[node + 1]!; e++) {
      const other = part.neighbour[e]!;
      if (part.passable[e] === 0 || owner[other] !== slot) continue;
      stamp[other] = wanted;
      this.stays = other;
      missing++;
    }
    if (missing === 0) return false;
    stamp[node] = found;
    stamp[this.stays] = found;
    missing--;
    queue[0] = this.stays;
    for (let at = 0, end = 1; at < end && missing > 0; at++) {
      const here = queue[at]!;
      for (let e = part.start[here]!; e < part.start[here + 1]!; e++) {
        const other = part.neighbour[e]!;
        if (part.passable[e] === 0 || owner[other] !== slot || stamp[other] === found) continue;
        if (stamp[other] === wanted) missing--;
        stamp[other] = found;
        queue[end++] = other;
      }
    }
    return missing === 0;
  }
}
