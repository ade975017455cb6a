import { Problem } from '../../problem.ts';
import { type EdgePosition, exactFraction } from '../network/edge_position.ts';
import { GATE_STATE, gateStates } from '../network/gate_states.ts';
import type { StreetNetwork } from '../network/network.ts';
import { type StreetPlaces, WayFinder } from './find_way.ts';
import { enterEdgeOf } from './reach_search_enter.ts';
import { gateLinks, linkPasses } from './reach_search_gates.ts';
import { ReachLabels } from './reach_search_labels.ts';
import { LINK_NODES, LinkTable, type PlannedLink } from './reach_search_links.ts';
import { checkPosition, SEEDS, SourceTable } from './reach_search_sources.ts';
import { offStreetMs, UNREACHED, type WalkingCosts, type WalkRules, walkingCosts, walkMs } from './walking_costs.ts';

export type { PlannedLink } from './reach_search_links.ts';

export interface ReachOptions {
  readonly walk: WalkRules;
  /** How far to search: whole milliseconds, 0 … 4294967294. */
  readonly limitMs: number;
  /** For each gate of the network one of GATE_STATE; without it as the gates' access says. */
  readonly gates?: Uint8Array;
}

export interface TimeAt {
  readonly ms: number;
  /** Its slot; the lowest of several as near. */
  readonly source: number;
}

export interface WayAt extends TimeAt {
  /** One of `OVER`. */
  readonly over: number;
  /** The node, or the end of a link, over which the way leads; −1 for one that goes straight to its source. */
  readonly node: number;
}

/** Places on streets and off them. */
export interface PlaceColumns extends StreetPlaces {
  readonly offStreetMm: Uint32Array;
}

const STATES: readonly number[] = Object.values(GATE_STATE);

/**
 * Times on foot from everywhere to the nearest of some sources, kept right while sources, gates and planned links change.
 *
 * Changes are noted, and `settle` then repairs the labels of those nodes whose nearest source or time changes, and reads
 * no more than these and their neighbours. The labels are at all times, bit for bit, those of a search from nothing with
 * the same sources, gates and links.
 *
 * Times are whole milliseconds. A position on an edge divides its time by floor(fraction × edge), so that cutting an edge
 * in two changes no sum. A position at an end of its edge is that node: nobody arrives there who already stands there.
 */
export class ReachSearch {
  readonly network: StreetNetwork;
  readonly costs: WalkingCosts;
  readonly limitMs: number;
  /** Ground edges on which the last settle may have changed a time, each once: the first `changedEdgeCount`. */
  readonly changedEdges: Uint32Array;
  changedEdgeCount = 0;
  readonly #isChanged: Uint8Array;
  readonly #sources: SourceTable;
  readonly #links: LinkTable;
  readonly #labels: ReachLabels;
  /** States of gates, as noted. */
  readonly #gates: Uint8Array;
  readonly #dirtyGates: Uint32Array;
  readonly #isDirtyGate: Uint8Array;
  #dirtyGateCount = 0;
  #isSettled = false;
  #endNodes = new Uint32Array(0);
  #endMs = new Uint32Array(0);
  readonly #ways: WayFinder;
  /** The one that `wayAt` asks about. */
  readonly #place: StreetPlaces = { edge: new Int32Array(1), fraction: new Float64Array(1) };

  /** @throws Problem BAD_WALK for a speed, wait or limit that is none; BAD_GATE for states that are none. */
  constructor(network: StreetNetwork, { walk, limitMs, gates }: ReachOptions) {
    checkLimit(limitMs);
    this.network = network;
    this.limitMs = limitMs;
    this.costs = walkingCosts(network, walk);
    this.#sources = new SourceTable(network, this.costs);
    this.#links = new LinkTable(network, this.costs);
    this.#labels = new ReachLabels(network, this.costs, limitMs, { sources: this.#sources, links: this.#links });
    const known = { labels: this.#labels, sources: this.#sources, links: this.#links };
    this.#ways = new WayFinder(network, this.costs, limitMs, known);
    this.changedEdges = new Uint32Array(network.groundEdgeCount);
    this.#isChanged = new Uint8Array(network.groundEdgeCount);
    this.#gates = new Uint8Array(network.gates.length).fill(GATE_STATE.open);
    this.#dirtyGates = new Uint32Array(network.gates.length);
    this.#isDirtyGate = new Uint8Array(network.gates.length);
    const states = gates ?? gateStates(network, null);
    for (let gate = 0; gate < network.gates.length; gate++) this.setGate(gate, states[gate]!);
  }

  /**
   * Milliseconds from each node to its nearest source, UNREACHED beyond the limit: the nodes of the network, then four for
   * each slot of planned links. Setting a link in a new slot may make a new column.
   */
  get nodeMs(): Uint32Array {
    return this.#labels.nodeMs;
  }

  /** The slot of that source, the lowest of several as near; −1 beyond the limit. */
  get nodeSource(): Int32Array {
    return this.#labels.nodeSource;
  }

  /** Nodes whose label the last settle changed: the first `changedNodeCount` are of use. */
  get changedNodes(): Uint32Array {
    return this.#labels.changed;
  }

  get changedNodeCount(): number {
    return this.#labels.changedCount;
  }

  /**
   * Notes a source in a slot, or that it goes.
   * @throws Problem BAD_EDGE_POSITION for a place on no ground edge, TOO_MANY_SOURCES for a slot beyond 2²⁰.
   */
  setSource(slot: number, at: EdgePosition | null): void {
    this.#sources.note(slot, at);
  }

  /**
   * Notes the state of a gate, one of GATE_STATE.
   * @throws Problem BAD_GATE.
   */
  setGate(gate: number, state: number): void {
    if (!(gate in this.#gates) || !STATES.includes(state)) throw badGate(gate, state);
    this.#gates[gate] = state;
    if (this.#isDirtyGate[gate] === 1) return;
    this.#isDirtyGate[gate] = 1;
    this.#dirtyGates[this.#dirtyGateCount++] = gate;
  }

  /**
   * Notes a planned link in a slot, or that it goes.
   * @throws Problem BAD_EDGE_POSITION, BAD_LINK.
   */
  setLink(slot: number, link: PlannedLink | null): void {
    this.#links.note(slot, link);
  }

  /** Sources and planned links as the labels know them: columns to read, and not to write. */
  get placed(): { readonly sources: SourceTable; readonly links: LinkTable } {
    return { sources: this.#sources, links: this.#links };
  }

  /** The milliseconds of each half-edge at 2h + 1 with the gates as they stand; otherwise as the arcs of the costs. */
  get arcs(): Uint32Array {
    return this.#labels.arcs;
  }

  /**
   * Takes over what was noted and repairs the labels, then lists what changed. Allocates nothing, unless a column must grow
   * or links changed.
   */
  settle(): void {
    const labels = this.#labels;
    this.changedEdgeCount = 0;
    labels.growNodes(this.network.nodeCount + this.#links.nodesNoted);
    this.#letGoSources();
    this.#letGoLinks();
    this.#turnGates();
    labels.clearTouched();
    if (this.#links.dirty.size > 0) this.#applyLinks();
    for (let at = 0; at < this.#sources.dirtyCount; at++) this.#sources.apply(this.#sources.dirty[at]!);
    labels.pullTouched();
    this.#offerSources();
    this.#offerGates();
    this.#sources.clean();
    labels.spread();
    labels.publish();
    this.#listChanges();
  }

  /** Touches nodes that are labelled by the former seeds of sources that change. */
  #letGoSources(): void {
    const sources = this.#sources;
    for (let at = 0; at < sources.dirtyCount; at++) {
      const slot = sources.dirty[at]!;
      if (sources.edge[slot] === -1 || !sources.differs(slot)) continue;
      this.#markEdge(sources.edge[slot]!);
      for (let seed = SEEDS * slot; seed < SEEDS * (slot + 1); seed++) {
        const node = sources.seedNode[seed]!;
        if (node !== -1) this.#labels.touchIfLabelled(node, sources.seedMs[seed]!, slot);
      }
      const ends = this.#collectEnds(slot);
      for (let end = 0; end < ends; end++) this.#labels.touchIfLabelled(this.#endNodes[end]!, this.#endMs[end]!, slot);
    }
  }

  /** Offers the seeds of sources that changed. */
  #offerSources(): void {
    const sources = this.#sources;
    for (let at = 0; at < sources.dirtyCount; at++) {
      const slot = sources.dirty[at]!;
      if (sources.edge[slot] === -1) continue;
      this.#markEdge(sources.edge[slot]!);
      for (let seed = SEEDS * slot; seed < SEEDS * (slot + 1); seed++) {
        const node = sources.seedNode[seed]!;
        if (node !== -1) this.#labels.offer(node, sources.seedMs[seed]!, slot);
      }
      const ends = this.#collectEnds(slot);
      for (let end = 0; end < ends; end++) this.#labels.offer(this.#endNodes[end]!, this.#endMs[end]!, slot);
    }
  }

  /**
   * Collects in scratch the ends of links that stand on a source's edge or on its enter copy, with the milliseconds from
   * there to the source.
   * @returns how many.
   */
  #collectEnds(slot: number): number {
    const links = this.#links;
    if (links.edgeHead.length === 0) return 0;
    if (this.#endNodes.length < links.endEdge.length) {
      this.#endNodes = new Uint32Array(links.endEdge.length);
      this.#endMs = new Uint32Array(links.endEdge.length);
    }
    const edge = this.#sources.edge[slot]!;
    const enter = enterEdgeOf(this.network, edge);
    let count = 0;
    for (let copy = edge; copy !== -1; copy = copy === edge ? enter : -1) {
      for (let end = links.edgeHead[copy]!; end !== 0; end = links.endNext[end - 1]!) {
        this.#endNodes[count] = this.network.nodeCount + end - 1;
        this.#endMs[count++] = this.#sources.msFrom(slot, copy, links.endFraction[end - 1]!);
      }
    }
    return count;
  }

  /** Touches the ends of links that change, so that labels made over them go, and new ones are labelled. */
  #letGoLinks(): void {
    if (this.#links.dirty.size === 0) return;
    const { nodeCount } = this.network;
    for (const slot of this.#links.dirty) {
      for (let end = LINK_NODES * slot; end < LINK_NODES * (slot + 1); end++) {
        this.#labels.touch(nodeCount + end);
        const edge = this.#links.endEdge[end] ?? -1;
        if (edge !== -1) this.#markEdge(edge);
      }
    }
  }

  /** Takes over the links; an end that moved to another edge changes times there even where its own label stays. */
  #applyLinks(): void {
    const slots = [...this.#links.dirty];
    this.#links.apply();
    for (const slot of slots) {
      for (let end = LINK_NODES * slot; end < LINK_NODES * (slot + 1); end++) {
        if (this.#links.endEdge[end] !== -1) this.#markEdge(this.#links.endEdge[end]!);
      }
    }
  }

  /** Turns gates: touches nodes whose labels a link made that closes, and writes what the links cost now. */
  #turnGates(): void {
    const { firstLink, edge, aheadHalf, backHalf } = gateLinks(this.network);
    for (let at = 0; at < this.#dirtyGateCount; at++) {
      const gate = this.#dirtyGates[at]!;
      const state = this.#gates[gate]!;
      for (let link = firstLink[gate]!; link < firstLink[gate + 1]!; link++) {
        const passes = linkPasses(this.network, edge[link]!, state);
        this.#turnHalf(aheadHalf[link]!, backHalf[link]!, passes);
        this.#turnHalf(backHalf[link]!, aheadHalf[link]!, passes);
      }
    }
  }

  #turnHalf(half: number, twin: number, passes: boolean): void {
    const { arcs, nodeMs, nodeSource } = this.#labels;
    const former = arcs[2 * half + 1]!;
    const node = arcs[2 * twin]!;
    const now = passes ? this.costs.arcs[2 * half + 1]! : UNREACHED;
    this.#labels.turn(half, now);
    if (now <= former || nodeMs[node] === UNREACHED) return;
    this.#labels.touchIfLabelled(arcs[2 * half]!, nodeMs[node]! + former, nodeSource[node]!);
  }

  /** Offers what links of gates that opened give. */
  #offerGates(): void {
    const { firstLink, edge, aheadHalf, backHalf } = gateLinks(this.network);
    for (let at = 0; at < this.#dirtyGateCount; at++) {
      const gate = this.#dirtyGates[at]!;
      for (let link = firstLink[gate]!; link < firstLink[gate + 1]!; link++) {
        const { edgeFrom, edgeTo } = this.network.columns;
        this.#labels.offerHalf(edgeFrom[edge[link]!]!, aheadHalf[link]!);
        this.#labels.offerHalf(edgeTo[edge[link]!]!, backHalf[link]!);
      }
      this.#isDirtyGate[gate] = 0;
    }
    this.#dirtyGateCount = 0;
  }

  /** Lists the edges at nodes whose label changed; all edges the first time. */
  #listChanges(): void {
    if (!this.#isSettled) {
      this.#isSettled = true;
      this.changedEdgeCount = this.changedEdges.length;
      for (let edge = 0; edge < this.changedEdges.length; edge++) this.changedEdges[edge] = edge;
      this.#isChanged.fill(0);
      return;
    }
    const { changed, changedCount } = this.#labels;
    const { firstHalf, halfEdge } = this.network.columns;
    const { nodeCount } = this.network;
    for (let at = 0; at < changedCount; at++) {
      const node = changed[at]!;
      if (node >= nodeCount) {
        const edge = this.#links.endEdge[node - nodeCount]!;
        if (edge !== -1) this.#markEdge(edge);
        continue;
      }
      for (let half = firstHalf[node]!; half < firstHalf[node + 1]!; half++) this.#markEdge(halfEdge[half]! >>> 1);
    }
    for (let at = 0; at < this.changedEdgeCount; at++) this.#isChanged[this.changedEdges[at]!] = 0;
  }

  #markEdge(edge: number): void {
    if (edge >= this.network.groundEdgeCount || this.#isChanged[edge] === 1) return;
    this.#isChanged[edge] = 1;
    this.changedEdges[this.changedEdgeCount++] = edge;
  }

  /**
   * Time on foot from a position to its nearest source, its way off the street included; null beyond the limit of the
   * search, or where no street leads there.
   * @throws Problem BAD_EDGE_POSITION.
   */
  timeAt(at: EdgePosition): TimeAt | null {
    const way = this.wayAt(at);
    return way && { ms: way.ms, source: way.source };
  }

  /**
   * As timeAt, and how the way begins; of ways as short to one source, over the first node before over the last before
   * straight before over a link.
   * @throws Problem BAD_EDGE_POSITION.
   */
  wayAt(at: EdgePosition): WayAt | null {
    checkPosition(this.network, at);
    const offMs = offStreetMs(at.offStreetMetres, this.costs.rules.metresPerSecond);
    this.#place.edge[0] = at.edge;
    this.#place.fraction[0] = exactFraction(at.fraction);
    this.#ways.find(this.#place, 0, offMs);
    const [ms, source, over, node] = this.#ways.found;
    return ms === UNREACHED ? null : { ms: ms!, source: source!, over: over!, node: node! };
  }

  /** Writes time and source of one of many places at its index in two columns, UNREACHED and −1 beyond the limit. */
  writeTime(places: PlaceColumns, index: number, ms: Uint32Array, source: Int32Array): void {
    const edge = places.edge[index]!;
    if (edge === -1) {
      ms[index] = UNREACHED;
      source[index] = -1;
      return;
    }
    this.#ways.find(places, index, walkMs(places.offStreetMm[index]!, this.costs.rules.metresPerSecond));
    ms[index] = this.#ways.found[0]!;
    source[index] = this.#ways.found[1]!;
  }
}

function checkLimit(limitMs: number): void {
  if (Number.isInteger(limitMs) && limitMs >= 0 && limitMs < UNREACHED) return;
  throw new Problem('BAD_WALK', {
    zh: `时间上限 ${limitMs} 毫秒无效，应为 0 到 ${UNREACHED - 1} 的整数。`,
    en: `A limit of ${limitMs} ms is not valid: it must be a whole number from 0 to ${UNREACHED - 1}.`,
  });
}

function badGate(gate: number, state: number): Problem {
  return new Problem('BAD_GATE', {
    zh: `没有这样的大门状态：第 ${gate} 号大门，状态 ${state}。`,
    en: `There is no such state of a gate: gate ${gate}, state ${state}.`,
  });
}
