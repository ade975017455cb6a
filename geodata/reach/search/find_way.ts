import type { StreetNetwork } from '../network/network.ts';
import type { ReachLabels } from './reach_search_labels.ts';
import type { LinkTable } from './reach_search_links.ts';
import type { SourceTable } from './reach_search_sources.ts';
import { arrivalMs, msBetween, UNREACHED, type WalkingCosts } from './walking_costs.ts';

/** Positions in columns, so that a great many can be read without an object for each. */
export interface StreetPlaces {
  /** Ground edge, −1 for a place on no street. */
  readonly edge: Int32Array;
  /** Multiples of 2⁻²⁰. */
  readonly fraction: Float64Array;
}

/** How a shortest way begins: over the edge's first node, its last, straight to a source, or from an end of a link on. */
export const OVER = { from: 0, to: 1, source: 2, link: 3 } as const;

/**
 * Finds for places on streets how the way to their nearest source begins, from the labels of the nodes around. Numbers that
 * are not small whole ones go from step to step in columns: handed over by a call each would be allocated.
 */
export class WayFinder {
  /** What was found: milliseconds, UNREACHED for no way, source, one of OVER, and the node, −1 for none. */
  readonly found = new Float64Array(4);
  readonly #fraction = new Float64Array(1);
  readonly #offeredMs = new Float64Array(1);
  readonly #network: StreetNetwork;
  readonly #costs: WalkingCosts;
  readonly #limitMs: number;
  readonly #labels: ReachLabels;
  readonly #sources: SourceTable;
  readonly #links: LinkTable;

  constructor(
    network: StreetNetwork,
    costs: WalkingCosts,
    limitMs: number,
    known: { readonly labels: ReachLabels; readonly sources: SourceTable; readonly links: LinkTable },
  ) {
    this.#network = network;
    this.#costs = costs;
    this.#limitMs = limitMs;
    this.#labels = known.labels;
    this.#sources = known.sources;
    this.#links = known.links;
  }

  /**
   * Finds the shortest way from a place on a ground edge, its way off the street included.
   * @param offMs milliseconds of that.
   */
  find(places: StreetPlaces, index: number, offMs: number): void {
    const edge = places.edge[index]!;
    this.#fraction[0] = places.fraction[index]!;
    const fraction = this.#fraction[0];
    const { edgeFrom, edgeTo } = this.#network.columns;
    this.found[0] = UNREACHED;
    this.found[1] = -1;
    const from = edgeFrom[edge]!;
    const to = edgeTo[edge]!;
    if (fraction === 0) this.#offerNode(from, 0, OVER.from);
    else if (fraction === 1) this.#offerNode(to, 0, OVER.to);
    else {
      // As msBetween has it, without a call that would allocate the fraction.
      const back = this.#costs.backMs[edge]!;
      if (back !== UNREACHED)
        this.#offerNode(from, Math.floor(fraction * back) + arrivalMs(this.#network, this.#costs, from), OVER.from);
      const ahead = this.#costs.aheadMs[edge]!;
      if (ahead !== UNREACHED)
        this.#offerNode(to, ahead - Math.floor(fraction * ahead) + arrivalMs(this.#network, this.#costs, to), OVER.to);
      this.#findOnEdge(edge);
    }
    const { found } = this;
    if (found[0]! + offMs <= this.#limitMs) {
      found[0]! += offMs;
      return;
    }
    found[0] = UNREACHED;
    found[1] = -1;
  }

  /** Finds ways that leave a position inside its edge for a source or an end of a link on the same edge. */
  #findOnEdge(edge: number): void {
    const fraction = this.#fraction[0]!;
    const sources = this.#sources;
    const links = this.#links;
    for (let slot = sources.edgeHead[edge]!; slot !== 0; slot = sources.edgeNext[slot - 1]!) {
      this.#offeredMs[0] = sources.msFrom(slot - 1, edge, fraction);
      this.#offerWay(slot - 1, OVER.source, -1);
    }
    if (links.edgeHead.length === 0) return;
    for (let end = links.edgeHead[edge]!; end !== 0; end = links.endNext[end - 1]!) {
      const along = msBetween(this.#costs, edge, fraction, links.endFraction[end - 1]!);
      if (along !== UNREACHED) this.#offerNode(this.#network.nodeCount + end - 1, along, OVER.link);
    }
  }

  /** Offers the way over a node that is so many milliseconds off. */
  #offerNode(node: number, ms: number, over: number): void {
    const { nodeMs, nodeSource } = this.#labels;
    if (nodeMs[node] === UNREACHED) return;
    this.#offeredMs[0] = nodeMs[node]! + ms;
    this.#offerWay(nodeSource[node]!, over, node);
  }

  #offerWay(source: number, over: number, node: number): void {
    const { found } = this;
    const ms = this.#offeredMs[0]!;
    if (ms >= UNREACHED || ms > found[0]! || (ms === found[0] && source >= found[1]!)) return;
    found[0] = ms;
    found[1] = source;
    found[2] = over;
    found[3] = node;
  }
}
