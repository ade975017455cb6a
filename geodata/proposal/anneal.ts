import { exponential } from './chance.ts';
import { Flipper } from './flip.ts';
import type { ObjectiveWeights } from './objective.ts';
import type { PlanState } from './plan_state.ts';
import { MOST_MERGED, Recombiner } from './recombine.ts';

/** How hot a search begins and ends, in household equivalents. */
export interface Heat {
  readonly from: number;
  readonly to: number;
}

/** Hot enough to forget the plan it began with: what a grid a fifth off its target costs, or a small block that moves. */
export function fullHeat(weights: ObjectiveWeights): Heat {
  return { from: Math.max(40, 0.04 * weights.balance), to: 0.05 };
}

/** For a plan that is good already: moves it a little. */
export const LOW_HEAT: Heat = { from: 8, to: 0.05 };

/** Of all steps so many move one node only; they cost a tenth of a recombination. */
const FLIP_SHARE = 0.75;
/** What a household outside the limits counts at the beginning and at the end of a search. */
const OUTSIDE = { from: 2, to: 200 } as const;
/** Shares of merged → pieces among the steps that recombine; the rest is two to two, ReCom as published. */
const SPLIT = 0.06;
const MERGE = 0.12;
const TWO_TO_THREE = 0.2;
const THREE_TO_TWO = 0.28;
const THREE_TO_FOUR = 0.32;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) of a part's plan by recombinations and flips. Begins at the plan
 * that the state holds and keeps the best that it met; every plan on the way is contiguous. step() is one move, accepted
 * or rejected; finish() leaves the best plan in the state.
 */
export class Annealer {
  readonly best: Int32Array;
  bestCost: number;
  accepted = 0;
  private readonly state: PlanState;
  private readonly random: () => number;
  private readonly recombiner: Recombiner;
  private readonly flipper: Flipper;
  private readonly slots = new Int32Array(MOST_MERGED);
  private readonly relabelEvery: number;
  private steps = 0;

  constructor(state: PlanState, random: () => number) {
    this.state = state;
    this.random = random;
    this.recombiner = new Recombiner(state, random);
    this.flipper = new Flipper(state);
    this.best = state.owner.slice();
    this.bestCost = state.cost;
    // Labels are found anew so seldom that it costs no more than the moves do.
    this.relabelEvery = Math.max(128, state.capacity * state.capacity);
  }

  /** Takes another plan as the one to begin from and forgets the best. */
  begin(owner: ArrayLike<number>): void {
    this.state.load(owner);
    this.best.set(this.state.owner);
    this.bestCost = this.state.cost;
  }

  /** One step of a search that is `share` of its way along, 0 to 1. */
  step(share: number, heat: Heat): void {
    const cold = (1 - share) * (1 - share) * (1 - share);
    const temperature = heat.to + (heat.from - heat.to) * cold;
    const outside = OUTSIDE.from + (OUTSIDE.to - OUTSIDE.from) * share * share;
    if (this.random() < FLIP_SHARE) this.flip(temperature, outside);
    else this.recombine(temperature, outside);
    if (++this.steps % this.relabelEvery === 0) this.state.relabel();
    this.remember();
  }

  /** Goes down from the best plan by flips until none helps, and leaves it in the state. */
  finish(): void {
    this.state.load(this.best);
    this.descend();
    this.state.relabel();
    this.remember();
    this.state.load(this.best);
    this.bestCost = this.state.cost;
  }

  private remember(): void {
    const { cost } = this.state;
    if (cost >= this.bestCost - 1e-7) return;
    this.bestCost = cost;
    this.best.set(this.state.owner);
  }

  private descend(): void {
    const { entryNode, owner, part, aim } = this.state;
    for (let pass = 0, helped = true; helped && pass < 20; pass++) {
      helped = false;
      for (let entry = 0; entry < entryNode.length; entry++) {
        const [node, to] = [entryNode[entry]!, owner[part.neighbour[entry]!]!];
        if (part.passable[entry] === 0 || owner[node] === to || !this.flipper.propose(node, to)) continue;
        if (this.flipper.deltaOutside * aim.weights.outside + this.flipper.deltaRest > -1e-7) continue;
        this.flipper.apply();
        helped = true;
      }
    }
  }

  private flip(temperature: number, outside: number): void {
    const entry = this.cutEntry();
    if (entry < 0) return;
    const { part, owner, entryNode } = this.state;
    const { flipper } = this;
    if (!flipper.propose(entryNode[entry]!, owner[part.neighbour[entry]!]!)) return;
    if (!this.accepts(outside * flipper.deltaOutside + flipper.deltaRest, temperature)) return;
    flipper.apply();
    this.accepted++;
  }

  private recombine(temperature: number, outside: number): void {
    const kind = this.random();
    const { slots, state } = this;
    const entry = this.cutEntry();
    if (kind < SPLIT || entry < 0) {
      slots[0] = state.owner[Math.floor(this.random() * state.owner.length)]!;
      this.tryPieces(1, 2, temperature, outside);
      return;
    }
    slots[0] = state.owner[state.entryNode[entry]!]!;
    slots[1] = state.owner[state.part.neighbour[entry]!]!;
    if (kind < MERGE) this.tryPieces(2, 1, temperature, outside);
    else if (kind < TWO_TO_THREE) this.tryPieces(2, 3, temperature, outside);
    else if (kind >= THREE_TO_FOUR || !this.chooseThird()) this.tryPieces(2, 2, temperature, outside);
    else this.tryPieces(3, kind < THREE_TO_TWO ? 2 : 4, temperature, outside);
  }

  /** One step of ReCom as published: two grids beside each other become two others. */
  recombinePair(temperature: number, outside: number): void {
    const entry = this.cutEntry();
    if (entry < 0) return;
    this.slots[0] = this.state.owner[this.state.entryNode[entry]!]!;
    this.slots[1] = this.state.owner[this.state.part.neighbour[entry]!]!;
    this.tryPieces(2, 2, temperature, outside);
  }

  private tryPieces(merged: number, pieces: number, temperature: number, outside: number): void {
    const { recombiner } = this;
    if (!recombiner.propose(this.slots, merged, pieces, temperature, outside)) return;
    if (!this.accepts(outside * recombiner.deltaOutside + recombiner.deltaRest, temperature)) return;
    recombiner.apply();
    this.accepted++;
  }

  private accepts(change: number, temperature: number): boolean {
    return change <= 0 || change < temperature * exponential(this.random);
  }

  /** A random passable edge between two grids, as an entry of the part's rows; −1 where none was met. */
  private cutEntry(): number {
    const { entryNode, owner, part } = this.state;
    const entries = entryNode.length;
    for (let tries = 0; tries < 64 && entries > 0; tries++) {
      const entry = Math.floor(this.random() * entries);
      if (part.passable[entry] === 1 && owner[entryNode[entry]!] !== owner[part.neighbour[entry]!]) return entry;
    }
    return -1;
  }

  /** Finds a third grid beside one of the two in `slots`. */
  private chooseThird(): boolean {
    const { slots, state } = this;
    for (let tries = 0; tries < 16; tries++) {
      const entry = this.cutEntry();
      if (entry < 0) return false;
      const one = state.owner[state.entryNode[entry]!]!;
      const other = state.owner[state.part.neighbour[entry]!]!;
      if ((one !== slots[0] && one !== slots[1]) || other === slots[0] || other === slots[1]) continue;
      slots[2] = other;
      return true;
    }
    return false;
  }
}
