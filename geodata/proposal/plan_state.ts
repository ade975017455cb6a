import type { ProposalLimits } from './ground.ts';
import { keepIdentity } from './keep_identity.ts';
import { householdsOutside, type ObjectiveWeights, shapeCost } from './objective.ts';
import type { Part } from './parts.ts';

/** What grids are held against while a part is drawn. */
export interface Aim {
  readonly limits: ProposalLimits;
  readonly weights: ObjectiveWeights;
  /** `usualCases` of the whole ground. */
  readonly usual: number;
}

/**
 * The grids of one part as they stand, with the sums that the objective needs, kept up to date move by move. Grids live in
 * slots; a slot bears a label: the one of today's grids that it carries on. Memory: slots × labels numbers.
 */
export class PlanState {
  readonly part: Part;
  readonly aim: Aim;
  readonly capacity: number;
  readonly owner: Int32Array;
  /** For each entry of the part's rows the node whose row it stands in. */
  readonly entryNode: Int32Array;

  readonly nodes: Int32Array;
  readonly anyNode: Int32Array;
  readonly households: Float64Array;
  readonly cases: Float64Array;
  readonly areaM2: Float64Array;
  readonly perimeterM: Float64Array;
  readonly label: Int32Array;
  readonly slotOfLabel: Int32Array;
  /** What slot s has in common with label l: entry s × labels + l. */
  readonly overlap: Float64Array;
  readonly labels: number;
  /** The objective: households outside the limits, and all other terms. */
  outside = 0;
  rest = 0;
  private readonly freeSlots: Int32Array;
  private freeCount = 0;
  private readonly movable: number;

  /** @param spareSlots how many more grids there may be than the part needs at least */
  constructor(part: Part, aim: Aim, slots: number) {
    this.part = part;
    this.aim = aim;
    this.capacity = slots;
    this.owner = new Int32Array(part.size);
    this.entryNode = new Int32Array(part.neighbour.length);
    for (let node = 0; node < part.size; node++) this.entryNode.fill(node, part.start[node], part.start[node + 1]);
    this.labels = part.labels.length;
    this.nodes = new Int32Array(slots);
    this.anyNode = new Int32Array(slots);
    this.households = new Float64Array(slots);
    this.cases = new Float64Array(slots);
    this.areaM2 = new Float64Array(slots);
    this.perimeterM = new Float64Array(slots);
    this.label = new Int32Array(slots);
    this.slotOfLabel = new Int32Array(this.labels);
    this.overlap = new Float64Array(slots * this.labels);
    this.freeSlots = new Int32Array(slots);
    this.movable = part.labelWeight.reduce((sum, weight) => sum + weight, 0);
  }

  get count(): number {
    return this.capacity - this.freeCount;
  }

  /** Limits first: the number that a search makes small. */
  get cost(): number {
    return this.aim.weights.outside * this.outside + this.rest;
  }

  /** Takes over a plan: for each node a slot below the capacity; works everything out anew. */
  load(owner: ArrayLike<number>): void {
    const { part } = this;
    for (let slot = 0; slot < this.capacity; slot++) this.clearSlot(slot);
    for (let node = 0; node < part.size; node++) this.addNode(node, owner[node]!);
    this.freeCount = 0;
    for (let slot = this.capacity - 1; slot >= 0; slot--) {
      if (this.nodes[slot] === 0) this.freeSlots[this.freeCount++] = slot;
    }
    for (let entry = 0; entry < part.neighbour.length; entry++) {
      const slot = this.owner[this.entryNode[entry]!]!;
      if (slot === this.owner[part.neighbour[entry]!]) this.perimeterM[slot]! -= part.metres[entry]!;
    }
    this.relabel();
  }

  /** Gives every slot the label by which most people keep their grid, and sums the objective anew. */
  relabel(): void {
    this.label.fill(-1);
    this.slotOfLabel.fill(-1);
    keepIdentity(this.overlap, this.capacity, this.labels).forEach((label, slot) => {
      this.label[slot] = label;
      if (label >= 0) this.slotOfLabel[label] = slot;
    });
    const { part, aim, owner } = this;
    let [boundary, barrier] = [0, 0];
    for (let entry = 0; entry < part.neighbour.length; entry++) {
      if (owner[this.entryNode[entry]!] === owner[part.neighbour[entry]!]) barrier += part.barrier[entry]! / 2;
      else boundary += part.boundary[entry]! / 2;
    }
    this.outside = 0;
    this.rest = aim.weights.boundary * boundary + aim.weights.barrier * barrier + aim.weights.moved * this.movable;
    for (let slot = 0; slot < this.capacity; slot++) {
      if (this.nodes[slot] === 0) continue;
      this.outside += householdsOutside(this.households[slot]!, aim.limits);
      this.rest += this.shape(slot) - aim.weights.moved * this.kept(slot);
    }
  }

  /** The terms of one grid but for limits and disturbance. */
  shape(slot: number): number {
    const { aim } = this;
    return shapeCost(
      aim.weights,
      aim.limits.target,
      aim.usual,
      this.households[slot]!,
      this.cases[slot]!,
      this.areaM2[slot]!,
      this.perimeterM[slot]!,
    );
  }

  /** What of a slot keeps its grid. */
  kept(slot: number): number {
    return this.label[slot]! < 0 ? 0 : this.overlap[slot * this.labels + this.label[slot]!]!;
  }

  takeSlot(): number {
    return this.freeSlots[--this.freeCount]!;
  }

  freeSlot(slot: number): void {
    this.freeSlots[this.freeCount++] = slot;
  }

  /** Empties a slot; its nodes must be added elsewhere. */
  clearSlot(slot: number): void {
    if (this.label[slot]! >= 0) this.slotOfLabel[this.label[slot]!] = -1;
    this.label[slot] = -1;
    this.nodes[slot] = 0;
    this.households[slot] = 0;
    this.cases[slot] = 0;
    this.areaM2[slot] = 0;
    this.perimeterM[slot] = 0;
    this.overlap.fill(0, slot * this.labels, (slot + 1) * this.labels);
  }

  /** Adds a node to a slot; shared boundaries are the caller's to take off the perimeter. */
  addNode(node: number, slot: number): void {
    const { part } = this;
    this.owner[node] = slot;
    this.anyNode[slot] = node;
    this.nodes[slot]!++;
    this.households[slot]! += part.households[node]!;
    this.cases[slot]! += part.cases[node]!;
    this.areaM2[slot]! += part.areaM2[node]!;
    this.perimeterM[slot]! += part.perimeterM[node]!;
    for (let i = part.labelStart[node]!; i < part.labelStart[node + 1]!; i++)
      this.overlap[slot * this.labels + part.label[i]!]! += part.labelWeight[i]!;
  }

  /** Takes a node from its slot to another. @param stays another node of its old slot */
  moveNode(node: number, to: number, stays: number): void {
    const { part } = this;
    const from = this.owner[node]!;
    this.nodes[from]!--;
    this.anyNode[from] = stays;
    this.households[from]! -= part.households[node]!;
    this.cases[from]! -= part.cases[node]!;
    this.areaM2[from]! -= part.areaM2[node]!;
    this.perimeterM[from]! -= part.perimeterM[node]!;
    for (let i = part.start[node]!; i < part.start[node + 1]!; i++) {
      const slot = this.owner[part.neighbour[i]!]!;
      if (slot === from) this.perimeterM[from]! += 2 * part.metres[i]!;
      else if (slot === to) this.perimeterM[to]! -= 2 * part.metres[i]!;
    }
    for (let i = part.labelStart[node]!; i < part.labelStart[node + 1]!; i++)
      this.overlap[from * this.labels + part.label[i]!]! -= part.labelWeight[i]!;
    this.addNode(node, to);
  }
}
