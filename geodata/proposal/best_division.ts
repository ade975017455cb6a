import { shapeCost } from './objective.ts';
import type { Part } from './parts.ts';
import type { Aim } from './plan_state.ts';

/** Nodes, and labels beside them, that fit the bits of one key. */
const MOST_NODES = 30;
const MOST_LABELS = 20;

/**
 * The division of a small part within the limits that costs least, exactly: dynamic programming over the nodes that are left
 * and the labels that are taken (as Held and Karp 1962 do for tours), where the first node that is left gets every connected
 * grid within the limits in turn.
 *
 * @param effort connected sets, and pairs of what is left and a set, that may be looked at; of the latter a hundred times as many
 * @returns for each node its grid; null where no division is within the limits, or the effort does not do
 */
export function bestDivision(part: Part, aim: Aim, effort: number): Int32Array | null {
  if (part.size > MOST_NODES || part.labels.length > MOST_LABELS) return null;
  const grids = new GridFinder(part, aim, effort).find();
  return grids === null ? null : new Divider(grids, part, 100 * effort).divide();
}

/** A connected set of nodes within the limits. */
interface Grid {
  readonly nodes: number;
  /** Where everybody in it changes grid. */
  readonly cost: number;
  /** By how much less it costs where it carries on a label. */
  readonly gains: readonly (readonly [label: number, gain: number])[];
}

class GridFinder {
  private readonly part: Part;
  private readonly aim: Aim;
  private left: number;
  private found: Grid[] = [];
  private readonly beside: Int32Array;
  private readonly apart: Int32Array;

  constructor(part: Part, aim: Aim, effort: number) {
    this.part = part;
    this.aim = aim;
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

  /** @returns all of them by their lowest node; null where there are too many */
  find(): Grid[][] | null {
    const grids: Grid[][] = [];
    for (let node = 0; node < this.part.size; node++) {
      this.found = [];
      const higher = ~((1 << node) | ((1 << node) - 1));
      const sum = this.part.households[node]!;
      this.extend(1 << node, sum, this.beside[node]! & higher, this.apart[node]!, higher);
      grids.push(this.found);
    }
    return this.left < 0 ? null : grids;
  }

  /** Every connected set once (ESU: Wernicke 2006). @param open nodes not ruled out further up */
  private extend(nodes: number, sum: number, border: number, apart: number, open: number): void {
    if (sum > this.aim.limits.max || this.left < 0) return;
    if (--this.left < 0) return;
    if (sum >= this.aim.limits.min) this.found.push(this.gridOf(nodes));
    let still = open;
    for (let rest = border; rest !== 0; rest &= rest - 1) {
      const node = lowest(rest);
      still &= ~(1 << node);
      if ((apart & (1 << node)) !== 0) continue;
      const wider = (border | this.beside[node]!) & still;
      this.extend(nodes | (1 << node), sum + this.part.households[node]!, wider, apart | this.apart[node]!, still);
    }
  }

  private gridOf(nodes: number): Grid {
    const { part } = this;
    const { weights, limits, usual } = this.aim;
    let [cost, households, cases, areaM2, perimeterM] = [0, 0, 0, 0, 0];
    const gains = new Map<number, number>();
    for (let rest = nodes; rest !== 0; rest &= rest - 1) {
      const node = lowest(rest);
      households += part.households[node]!;
      cases += part.cases[node]!;
      areaM2 += part.areaM2[node]!;
      perimeterM += part.perimeterM[node]!;
      for (let i = part.labelStart[node]!; i < part.labelStart[node + 1]!; i++) {
        const gain = weights.moved * part.labelWeight[i]!;
        cost += gain;
        gains.set(part.label[i]!, (gains.get(part.label[i]!) ?? 0) + gain);
      }
      for (let e = part.start[node]!; e < part.start[node + 1]!; e++) {
        // Both ends of an edge come by here, so each counts a half.
        if ((nodes & (1 << part.neighbour[e]!)) === 0) cost += (weights.boundary * part.boundary[e]!) / 2;
        else {
          cost += (weights.barrier * part.barrier[e]!) / 2;
          perimeterM -= part.metres[e]!;
        }
      }
    }
    cost += shapeCost(weights, limits.target, usual, households, cases, areaM2, perimeterM);
    return { nodes, cost, gains: [...gains].filter(([, gain]) => gain > 0) };
  }
}

class Divider {
  private readonly grids: readonly (readonly Grid[])[];
  private readonly size: number;
  /** For each node the bits of the labels that its people bear. */
  private readonly labelsOf: Int32Array;
  private left: number;
  private readonly least = new Map<number, number>();

  constructor(grids: readonly (readonly Grid[])[], part: Part, effort: number) {
    this.grids = grids;
    this.size = part.size;
    this.left = effort;
    this.labelsOf = new Int32Array(part.size);
    for (let node = 0; node < part.size; node++) {
      for (let i = part.labelStart[node]!; i < part.labelStart[node + 1]!; i++)
        this.labelsOf[node]! |= 1 << part.label[i]!;
    }
  }

  divide(): Int32Array | null {
    let [free, taken, number] = [2 ** this.size - 1, 0, 0];
    if (!(this.solve(free, taken) < Infinity) || this.left < 0) return null;
    const owner = new Int32Array(this.size);
    while (free !== 0) {
      const choice = this.chooseAgain(free, taken);
      for (let rest = choice.nodes; rest !== 0; rest &= rest - 1) owner[lowest(rest)] = number;
      number++;
      free &= ~choice.nodes;
      taken = (taken | choice.label) & this.labelsIn(free);
    }
    return owner;
  }

  private solve(free: number, taken: number): number {
    if (free === 0) return 0;
    const key = free + taken * 2 ** MOST_NODES;
    const known = this.least.get(key);
    if (known !== undefined) return known;
    let best = Infinity;
    this.forChoices(free, taken, (cost) => {
      best = Math.min(best, cost);
    });
    this.least.set(key, best);
    return best;
  }

  /** Visits every grid that the lowest free node may get, as a new one and as each that it may carry on. */
  private forChoices(free: number, taken: number, visit: (cost: number, nodes: number, label: number) => void): void {
    for (const { nodes, cost, gains } of this.grids[lowest(free)]!) {
      if (this.left < 0) return;
      this.left--;
      if ((nodes & free) !== nodes) continue;
      const rest = free & ~nodes;
      const labels = this.labelsIn(rest);
      const without = this.solve(rest, taken & labels);
      if (without === Infinity) continue;
      visit(cost + without, nodes, 0);
      for (const [label, gain] of gains) {
        const bit = 1 << label;
        if ((taken & bit) === 0) visit(cost - gain + this.solve(rest, (taken | bit) & labels), nodes, bit);
      }
    }
  }

  private chooseAgain(free: number, taken: number): { readonly nodes: number; readonly label: number } {
    let best = { cost: Infinity, nodes: 0, label: 0 };
    this.forChoices(free, taken, (cost, nodes, label) => {
      if (cost < best.cost) best = { cost, nodes, label };
    });
    return best;
  }

  /** Only labels that somebody who is left bears can still be fought over. */
  private labelsIn(nodes: number): number {
    let labels = 0;
    for (let rest = nodes; rest !== 0; rest &= rest - 1) labels |= this.labelsOf[lowest(rest)]!;
    return labels;
  }
}

/** Number of the lowest bit that is set. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
