import { type EdgePosition, exactFraction } from '../network/edge_position.ts';
import { EDGE, NODE, type StreetNetwork } from '../network/network.ts';
import type { PlannedLink } from '../search/reach_search.ts';
import type { WalkRules } from '../search/walking_costs.ts';

/** What a search is asked: empty slots of sources and links are null. */
export interface BruteForceQuestion {
  readonly walk: WalkRules;
  readonly limitMs: number;
  /** 0 closed, 1 private, 2 open. */
  readonly gates: Uint8Array;
  readonly sources: readonly (EdgePosition | null)[];
  readonly links: readonly (PlannedLink | null)[];
}

type Answer = readonly [ms: number, source: number] | null;

/**
 * The same question as ReachSearch answers, asked slowly of another graph: every source, every end of a link and every
 * place asked about cuts its edge (and a source or an end the enter copy of it) and becomes a node, and Bellman and Ford's
 * method runs until nothing changes, for one source after the other.
 * @returns for each network node, each end of a link (ground and enter copy), each place: milliseconds and source, or null.
 */
export function bruteForceTimes(
  network: StreetNetwork,
  question: BruteForceQuestion,
  places: readonly EdgePosition[],
): Answer[] {
  const graph = new CutGraph(network, question);
  const ends = question.links.flatMap((link) => (link ? graph.addLink(link) : [null, null, null, null]));
  const homes = places.map((place) => graph.addHome(place));
  const goals = question.sources.map((source) => source && graph.addGoal(source));
  graph.cutEdges();
  const times = goals.map((goal) => (goal === null ? null : bellmanFord(graph.arcs, graph.nodes, goal)));
  const nearest = (node: number | null): Answer => {
    let best: Answer = null;
    times.forEach((time, source) => {
      const ms = time && node !== null ? time[node]! : Infinity;
      if (ms <= question.limitMs && (best === null || ms < best[0])) best = [ms, source];
    });
    return best;
  };
  return [...Array.from({ length: network.nodeCount }, (_, node) => node), ...ends, ...homes].map(nearest);
}

/** From, to, milliseconds, as people walk. */
type Arc = readonly [from: number, to: number, ms: number];

interface Stop {
  readonly fraction: number;
  readonly node: number;
}

class CutGraph {
  readonly arcs: Arc[] = [];
  nodes: number;
  readonly #network: StreetNetwork;
  readonly #question: BruteForceQuestion;
  readonly #stops = new Map<number, Stop[]>();

  constructor(network: StreetNetwork, question: BruteForceQuestion) {
    this.#network = network;
    this.#question = question;
    this.nodes = network.nodeCount;
  }

  addHome(at: EdgePosition): number {
    const home = this.nodes++;
    this.arcs.push([home, this.#stand(at, at.edge), this.#ms(Math.round(1000 * at.offStreetMetres))]);
    return home;
  }

  addGoal(at: EdgePosition): number {
    const goal = this.nodes++;
    for (const copy of this.#copies(at.edge))
      this.arcs.push([this.#stand(at, copy), goal, this.#ms(Math.round(1000 * at.offStreetMetres))]);
    return goal;
  }

  /** @returns the nodes of both ends, each on the ground and on the enter copy, null where there is none. */
  addLink({ from, to, lengthMm }: PlannedLink): (number | null)[] {
    const { edgeZone } = this.#network.columns;
    const [a, aIn] = this.#copies(from.edge).map((copy) => this.#cut(from, copy)) as [number, number | undefined];
    const [b, bIn] = this.#copies(to.edge).map((copy) => this.#cut(to, copy)) as [number, number | undefined];
    const ms = this.#ms(lengthMm);
    const [zone, otherZone] = [edgeZone[from.edge]!, edgeZone[to.edge]!];
    if (zone === otherZone) {
      this.arcs.push([a, b, ms], [b, a, ms]);
      if (aIn !== undefined && bIn !== undefined) this.arcs.push([aIn, bIn, ms], [bIn, aIn, ms]);
    } else {
      // Out of a zone people come from its leave copy, into one they go to its enter copy; a public end is either.
      this.arcs.push([a, bIn ?? b, ms], [b, aIn ?? a, ms]);
    }
    return [a, aIn ?? null, b, bIn ?? null];
  }

  cutEdges(): void {
    const { edgeFrom, edgeTo, edgeLengthMm, effortMm, edgeFlags } = this.#network.columns;
    const { usesSteps } = this.#question.walk;
    for (let edge = 0; edge < this.#network.edgeCount; edge++) {
      if (this.#isShut(edge)) continue;
      const flags = edgeFlags[edge]!;
      const isClosed = !usesSteps && (flags & (EDGE.steps | EDGE.noWheelchair)) !== 0;
      const ahead = this.#ms(effortMm.length > 0 ? effortMm[2 * edge]! : edgeLengthMm[edge]!);
      const back = this.#ms(effortMm.length > 0 ? effortMm[2 * edge + 1]! : edgeLengthMm[edge]!);
      const stops = [...(this.#stops.get(edge) ?? [])].sort((a, b) => a.fraction - b.fraction);
      const all = [{ fraction: 0, node: edgeFrom[edge]! }, ...stops, { fraction: 1, node: edgeTo[edge]! }];
      for (let next = 1; next < all.length; next++) {
        const [a, b] = [all[next - 1]!, all[next]!];
        const same = a.fraction === b.fraction;
        const share = (ms: number) => Math.floor(b.fraction * ms) - Math.floor(a.fraction * ms);
        if (same || !isClosed) this.arcs.push([a.node, b.node, share(ahead) + this.#wait(b.node)]);
        if (same || (!isClosed && (flags & EDGE.oneWay) === 0))
          this.arcs.push([b.node, a.node, share(back) + this.#wait(a.node)]);
      }
    }
  }

  #isShut(edge: number): boolean {
    const { linkGate, edgeFlags } = this.#network.columns;
    const gate = edge < this.#network.linksFrom ? -1 : linkGate[edge - this.#network.linksFrom]!;
    if (gate === -1) return false;
    const state = this.#question.gates[gate];
    return state === 0 || (state === 1 && (edgeFlags[edge]! & EDGE.enter) !== 0);
  }

  /** A ground edge and its enter copy, if it has one. */
  #copies(edge: number): number[] {
    const enter = this.#network.columns.enterOf.indexOf(edge);
    return enter === -1 ? [edge] : [edge, this.#network.groundEdgeCount + enter];
  }

  /** The node that somebody stands on who is at a position of an edge: its end where it is one, else a cut. */
  #stand(at: EdgePosition, copy: number): number {
    const { edgeFrom, edgeTo } = this.#network.columns;
    if (exactFraction(at.fraction) === 0) return edgeFrom[copy]!;
    if (exactFraction(at.fraction) === 1) return edgeTo[copy]!;
    return this.#cut(at, copy);
  }

  #cut(at: EdgePosition, copy: number): number {
    const node = this.nodes++;
    const stops = this.#stops.get(copy) ?? [];
    stops.push({ fraction: exactFraction(at.fraction), node });
    this.#stops.set(copy, stops);
    return node;
  }

  #wait(node: number): number {
    const { nodeCount, columns } = this.#network;
    return node < nodeCount && (columns.nodeFlags[node]! & NODE.signal) !== 0 ? this.#question.walk.signalMs : 0;
  }

  #ms(millimetres: number): number {
    return Math.round(millimetres / this.#question.walk.metresPerSecond);
  }
}

function bellmanFord(arcs: readonly Arc[], count: number, goal: number): number[] {
  const time = new Array<number>(count).fill(Infinity);
  time[goal] = 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, to, ms] of arcs) {
      if (time[to]! + ms >= time[from]!) continue;
      time[from] = time[to]! + ms;
      changed = true;
    }
  }
  return time;
}
