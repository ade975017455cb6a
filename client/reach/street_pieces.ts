import { exactFraction } from '../../geodata/reach/network/edge_position.ts';
import { fromEndMs, toEndMs } from '../../geodata/reach/plan/edge_end_times.ts';
import type { PlanSide } from '../../geodata/reach/plan/plan_side.ts';
import type { ReachSearch } from '../../geodata/reach/search/reach_search.ts';
import { UNREACHED } from '../../geodata/reach/search/walking_costs.ts';
import type { EndTimes, PieceTimes } from './plan_messages.ts';

/** An edge and the fractions at which it is cut, its ends included, with the times at both ends of every piece. */
interface CutEdge {
  readonly stops: readonly number[];
  readonly draft: EndTimes;
  readonly present: EndTimes;
}

/**
 * Every street edge on which a station or an end of a planned link stands, in the present or in the draft, cut there: along
 * each piece times run evenly from its ends, so that it is drawn as a whole edge is. Edges that stay as they were are not
 * computed again.
 */
export class StreetPieces {
  readonly #present: PlanSide;
  readonly #draft: PlanSide;
  #edges: ReadonlyMap<number, CutEdge> = new Map();

  constructor({ present, draft }: { readonly present: PlanSide; readonly draft: PlanSide }) {
    this.#present = present;
    this.#draft = draft;
  }

  /** All pieces, when nothing is known of what changed. */
  whole(): PieceTimes {
    this.#edges = new Map();
    return this.after([], 0)!;
  }

  /**
   * All pieces, or null where none is another than before.
   *
   * @param changed ground edges on which times may have changed since: the first `count`
   */
  after(changed: ArrayLike<number>, count: number): PieceTimes | null {
    const former = this.#edges;
    const stale = new Set<number>();
    for (let at = 0; at < count; at++) if (former.has(changed[at]!)) stale.add(changed[at]!);
    const edges = new Map<number, CutEdge>();
    let isSame = former.size > 0 && stale.size === 0;
    for (const [edge, cuts] of cutsOf([this.#present, this.#draft])) {
      const stops = [0, ...cuts.sort((a, b) => a - b), 1];
      const known = stale.has(edge) ? undefined : former.get(edge);
      const isKnown = known !== undefined && isSameList(known.stops, stops);
      if (!isKnown) isSame = false;
      edges.set(edge, isKnown ? known : this.#cut(edge, stops));
    }
    this.#edges = edges;
    return isSame && edges.size === former.size ? null : joined(edges);
  }

  #cut(edge: number, stops: readonly number[]): CutEdge {
    return {
      stops,
      draft: endTimes(this.#draft.search, edge, stops),
      present: endTimes(this.#present.search, edge, stops),
    };
  }
}

/** By edge, in the order in which stations and links name them. */
function cutsOf(sides: readonly PlanSide[]): Map<number, number[]> {
  const cuts = new Map<number, number[]>();
  for (const side of sides) {
    for (const { open, at } of side.stations) if (open && at !== null) addCut(cuts, at.edge, at.fraction);
    for (const { from, to } of side.links) {
      addCut(cuts, from.edge, from.fraction);
      addCut(cuts, to.edge, to.fraction);
    }
  }
  return cuts;
}

/** An edge of which an end is named is not cut there, but its times are told by its pieces all the same. */
function addCut(cuts: Map<number, number[]>, edge: number, fraction: number): void {
  const known = cuts.get(edge) ?? [];
  cuts.set(edge, known);
  const cut = exactFraction(fraction);
  if (cut > 0 && cut < 1 && !known.includes(cut)) known.push(cut);
}

function endTimes(search: ReachSearch, edge: number, stops: readonly number[]): EndTimes {
  const count = stops.length - 1;
  const inner = stops.map((stop) => (stop === 0 || stop === 1 ? UNREACHED : msAt(search, edge, stop)));
  const fromMs = Uint32Array.from(inner.slice(0, count));
  const toMs = Uint32Array.from(inner.slice(1));
  fromMs[0] = fromEndMs(search, edge);
  toMs[count - 1] = toEndMs(search, edge);
  return { fromMs, toMs };
}

function msAt(search: ReachSearch, edge: number, fraction: number): number {
  return search.timeAt({ edge, fraction, offStreetMetres: 0 })?.ms ?? UNREACHED;
}

function joined(edges: ReadonlyMap<number, CutEdge>): PieceTimes {
  let count = 0;
  for (const { stops } of edges.values()) count += stops.length - 1;
  const noTimes = () => ({ fromMs: new Uint32Array(count), toMs: new Uint32Array(count) });
  const pieces = {
    edges: new Uint32Array(count),
    from: new Float64Array(count),
    to: new Float64Array(count),
    draft: noTimes(),
    present: noTimes(),
  };
  let piece = 0;
  for (const [edge, { stops, draft, present }] of edges) {
    for (const [times, all] of [
      [draft, pieces.draft],
      [present, pieces.present],
    ] as const) {
      all.fromMs.set(times.fromMs, piece);
      all.toMs.set(times.toMs, piece);
    }
    for (let at = 0; at + 1 < stops.length; at++, piece++) {
      pieces.edges[piece] = edge;
      pieces.from[piece] = stops[at]!;
      pieces.to[piece] = stops[at + 1]!;
    }
  }
  return pieces;
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
