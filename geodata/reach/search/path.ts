import type { Position } from '../../place.ts';
import { edgeLine, linePart, positionOnEdge } from '../network/edge_line.ts';
import { type EdgePosition, exactFraction } from '../network/edge_position.ts';
import { toDegrees } from '../network/metres.ts';
import type { StreetNetwork } from '../network/network.ts';
import { OVER } from './find_way.ts';
import type { PlannedLink, ReachSearch } from './reach_search.ts';
import { LINK_NODES } from './reach_search_links.ts';
import { SEEDS } from './reach_search_sources.ts';
import { halfTwins } from './reach_search_twins.ts';

export type PathStep =
  /** A stretch of one ground edge, in the direction in which it is walked: backwards where from > to. */
  | { readonly kind: 'street'; readonly edge: number; readonly from: number; readonly to: number }
  | { readonly kind: 'gate'; readonly gate: number }
  /** A planned link, from its first end to its last or back. */
  | { readonly kind: 'link'; readonly slot: number; readonly back: boolean };

export interface Path {
  readonly ms: number;
  readonly source: number;
  /** From the position to the source. */
  readonly steps: readonly PathStep[];
}

/** A shortest way from a position to its nearest source, always the same one of several; null where timeAt is. */
export function pathAt(times: ReachSearch, at: EdgePosition): Path | null {
  const way = times.wayAt(at);
  if (way === null) return null;
  const { ms, source } = way;
  const here = exactFraction(at.fraction);
  const first = (to: number): PathStep => ({ kind: 'street', edge: at.edge, from: here, to });
  const { sources, links } = times.placed;
  if (way.over === OVER.source) return { ms, source, steps: [first(sources.fraction[source]!)] };
  const to =
    way.over === OVER.link ? links.endFraction[way.node - times.network.nodeCount]! : way.over === OVER.from ? 0 : 1;
  return { ms, source, steps: [first(to), ...stepsFrom(times, way.node)] };
}

/** The ground that a path runs over, WGS 84 degrees, street by street; off the street and over a link it goes straight. */
export function pathLine({ network, placed }: ReachSearch, path: Path): Position[] {
  const line = path.steps.flatMap((step) => {
    if (step.kind === 'gate') return [];
    if (step.kind === 'link') return linkLine(network, placed.links.links[step.slot]!, step.back);
    return stretch(network, step.edge, step.from, step.to);
  });
  return line.filter((position, i) => i === 0 || position.join() !== line[i - 1]!.join());
}

function linkLine(network: StreetNetwork, { from, to }: PlannedLink, back: boolean): Position[] {
  const line = [from, to].map(({ edge, fraction }) => positionOnEdge(network, edge, fraction));
  return back ? line.reverse() : line;
}

function stretch(network: StreetNetwork, edge: number, from: number, to: number): Position[] {
  const part = linePart(edgeLine(network, edge), Math.min(from, to), Math.max(from, to));
  const positions: Position[] = [];
  for (let i = 0; i < part.length; i += 2) {
    positions.push([toDegrees(Math.round(part[i]!)), toDegrees(Math.round(part[i + 1]!))]);
  }
  return from > to ? positions.reverse() : positions;
}

/** A step on, and the node that it leads to. */
interface Onward {
  readonly node: number;
  /** Null for one that is no way on the ground and nobody's gate. */
  readonly step: PathStep | null;
}

/**
 * Steps from a labelled node to its source: on along arcs whose milliseconds are just the difference of the labels of
 * their ends. Arcs of no length make rings of equal labels, so the walk keeps to nodes that it has not seen and turns back.
 */
function stepsFrom(times: ReachSearch, start: number): PathStep[] {
  const source = times.nodeSource[start]!;
  const arrivals = new Map<number, { readonly before: number; readonly step: PathStep | null } | null>([[start, null]]);
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const last = lastStep(times, node, source);
    if (last !== null) {
      const steps = [last];
      for (let at = arrivals.get(node); at; at = arrivals.get(at.before)) if (at.step) steps.push(at.step);
      return steps.reverse();
    }
    for (const { node: next, step } of [...streetsOn(times, node), ...linksOn(times, node)]) {
      if (arrivals.has(next)) continue;
      arrivals.set(next, { before: node, step });
      open.push(next);
    }
  }
  throw new Error(`Node ${start} is labelled ${times.nodeMs[start]} ms, but no way leads to source ${source}.`);
}

/** The step from a node straight to the source, if its label comes from there. */
function lastStep({ network, placed, nodeMs }: ReachSearch, node: number, source: number): PathStep | null {
  const { sources, links } = placed;
  const edge = sources.edge[source]!;
  const to = sources.fraction[source]!;
  const ms = nodeMs[node]!;
  if (node >= network.nodeCount) {
    const end = node - network.nodeCount;
    const copy = links.endEdge[end]!;
    const from = links.endFraction[end]!;
    if (groundOf(network, copy) !== edge || sources.msFrom(source, copy, from) !== ms) return null;
    return { kind: 'street', edge, from, to };
  }
  for (let index = 0; index < SEEDS; index++) {
    const seed = SEEDS * source + index;
    if (sources.seedNode[seed] !== node || sources.seedMs[seed] !== ms) continue;
    return { kind: 'street', edge, from: index % 2, to };
  }
  return null;
}

function* streetsOn(times: ReachSearch, node: number): Generator<Onward> {
  const { network } = times;
  if (node >= network.nodeCount) return;
  const { firstHalf, halfTarget, halfEdge, linkGate } = network.columns;
  const twins = halfTwins(network);
  for (let half = firstHalf[node]!; half < firstHalf[node + 1]!; half++) {
    const next = halfTarget[half]!;
    if (!leadsOn(times, node, next, times.arcs[2 * twins[half]! + 1]!)) continue;
    const edge = halfEdge[half]! >>> 1;
    const against = halfEdge[half]! & 1;
    if (edge < network.linksFrom) {
      yield { node: next, step: { kind: 'street', edge: groundOf(network, edge), from: against, to: 1 - against } };
      continue;
    }
    const gate = linkGate[edge - network.linksFrom]!;
    yield { node: next, step: gate === -1 ? null : { kind: 'gate', gate } };
  }
}

function* linksOn(times: ReachSearch, node: number): Generator<Onward> {
  const { nodeCount } = times.network;
  const { links } = times.placed;
  if (links.nodeHead.length === 0) return;
  for (let record = links.nodeHead[node]!; record !== 0; record = links.next[record - 1]!) {
    const next = links.other[record - 1]!;
    if (!leadsOn(times, node, next, links.toOtherMs[record - 1]!)) continue;
    const end = (node >= nodeCount ? node : next) - nodeCount;
    const from = links.ownFraction[record - 1]!;
    const to = links.otherFraction[record - 1]!;
    const slot = Math.floor(end / LINK_NODES);
    if (from === -1) yield { node: next, step: { kind: 'link', slot, back: end % LINK_NODES >= 2 } };
    else yield { node: next, step: { kind: 'street', edge: groundOf(times.network, links.endEdge[end]!), from, to } };
  }
}

function leadsOn({ nodeMs, nodeSource }: ReachSearch, node: number, next: number, ms: number): boolean {
  return nodeSource[next] === nodeSource[node] && nodeMs[next]! + ms === nodeMs[node];
}

/** The ground edge that an edge repeats, or the edge itself. */
function groundOf({ groundEdgeCount, columns }: StreetNetwork, edge: number): number {
  return edge < groundEdgeCount ? edge : columns.enterOf[edge - groundEdgeCount]!;
}
