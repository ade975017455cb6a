import type { StreetNetwork } from '../../../geodata/reach/network/network.ts';
import { type Watch, Watchers } from '../gl/watchers.ts';
import { pieceSegments, type StreetSegments, streetSegments } from './street_segments.ts';
import { FAR_MS, makeTexels, msTexel, TEXELS_PER_ROW, type Texels } from './texels.ts';

/** Milliseconds to walk a whole ground edge: from its first node to its last, and back. `UNREACHED` where one may not. */
export interface EdgeCosts {
  readonly aheadMs: Uint32Array;
  readonly backMs: Uint32Array;
}

/** Milliseconds from both ends of an edge, or of a piece of one, to the nearest station. `UNREACHED` (2³² − 1) for none. */
export interface EndTimes {
  readonly fromMs: Uint32Array;
  readonly toMs: Uint32Array;
}

/**
 * Edges that hold stations or ends of planned links, cut there. Each piece has the times at its own two ends; between
 * them nothing starts or joins, so that it follows the same rule as a whole edge. An edge of which one piece is named is
 * drawn by its pieces alone: name them all, those that nobody reaches too.
 */
export interface StreetPieces {
  readonly edges: Uint32Array;
  /** Fractions of the edge's length at which each piece begins and ends, `from` < `to`. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly draft: EndTimes;
  readonly present: EndTimes;
}

export interface StreetTimesChange {
  /** Ground edges whose times follow; null for all of them, in order. */
  readonly edges: Uint32Array | null;
  /** Times at the nodes of `edges`, in the order of `edges`. Left out: those from before stay. */
  readonly draft?: EndTimes | undefined;
  readonly present?: EndTimes | undefined;
  /** All pieces there are now. Left out: those from before stay. */
  readonly pieces?: StreetPieces | undefined;
}

/** What a graphics card has not been told yet. */
export interface StaleStreets {
  /** A mark for each row of `ends`. */
  readonly endRows: Uint8Array;
  /** A mark for each row of `costs`. */
  readonly costRows: Uint8Array;
  /** Whether pieces lie elsewhere than before. */
  pieces: boolean;
}

/** Rows for pieces behind those of the edges. */
const PIECE_ROWS = 16;
/** Width of inner ways of compounds against that of streets. */
const INNER_WIDTH = 0.68;
const MOST_PIECES = PIECE_ROWS * TEXELS_PER_ROW;

/**
 * Walking times on all streets of a network, as the map draws them: at a fraction x of an edge
 *
 *   time(x) = min(fromMs + x · backMs, toMs + (1 − x) · aheadMs)
 *
 * One store may feed several stages. Only what changes goes to their graphics cards, with the next picture.
 * Memory: 48 bytes for each ground edge and, once for a network, 24 for each straight segment; as much again on each
 * graphics card.
 */
export class StreetTimes {
  readonly network: StreetNetwork;
  /** Straight segments of all ground edges, made once for each network. */
  readonly segments: StreetSegments;
  /** Four numbers per texel: draft from, draft to, present from, present to. Draft from below 0: its pieces stand for it. */
  readonly ends: Texels;
  /** Four numbers per texel: ahead, back, length in Mercator units, share of the usual width. */
  readonly costs: Texels;
  /** The first four numbers of every edge as they are, also of those that stand back behind their pieces. */
  readonly #truth: Float32Array;
  readonly #watchers = new Watchers<StaleStreets>();
  #cutEdges: ReadonlySet<number> = new Set();
  #pieces: StreetPieces | null = null;
  #pieceSegments: StreetSegments | null = null;

  constructor(network: StreetNetwork, costs: EdgeCosts) {
    this.network = network;
    this.ends = makeTexels(network.groundEdgeCount, PIECE_ROWS);
    this.costs = makeTexels(network.groundEdgeCount, PIECE_ROWS);
    this.ends.values.fill(FAR_MS);
    this.#truth = this.ends.values.slice(0, 4 * network.groundEdgeCount);
    this.segments = streetSegments(network);
    this.segments.lengths.forEach((length, edge) => {
      this.costs.values[4 * edge + 2] = length;
      this.costs.values[4 * edge + 3] = network.columns.edgeZone[edge]! < 0 ? 1 : INNER_WIDTH;
    });
    this.setCosts(costs);
  }

  /** Somebody else walks, faster or slower. New times must follow. */
  setCosts({ aheadMs, backMs }: EdgeCosts): void {
    const edges = this.network.groundEdgeCount;
    if (aheadMs.length < edges) throw new RangeError(`Costs of ${aheadMs.length} edges for ${edges} ground edges.`);
    const { values } = this.costs;
    for (let edge = 0; edge < edges; edge++) {
      values[4 * edge] = msTexel(aheadMs[edge]!);
      values[4 * edge + 1] = msTexel(backMs[edge]!);
    }
    if (this.#pieces !== null) this.#writePieces(this.#pieces);
    for (const { costRows } of this.#watchers.marks()) costRows.fill(1);
    this.#watchers.redraw();
  }

  /** Takes new times over and has every stage that shows them draw again, within the same frame where it is not over. */
  update({ edges, draft, present, pieces }: StreetTimesChange): void {
    if (draft !== undefined) this.#write(edges, draft, 0);
    if (present !== undefined) this.#write(edges, present, 2);
    if (pieces !== undefined) this.#setPieces(pieces);
    this.#watchers.redraw();
  }

  /** Straight segments of the pieces there are now. */
  get pieceSegments(): StreetSegments {
    this.#pieceSegments ??= pieceSegments(this.network, this.#pieceList());
    return this.#pieceSegments;
  }

  /** What a new stage has not drawn yet, which is everything; it is marked from then on. Returns how to stop, too. */
  watch(redraw: () => void): Watch<StaleStreets> {
    const all = () => new Uint8Array(this.ends.rows).fill(1);
    return this.#watchers.add({ endRows: all(), costRows: all(), pieces: true }, redraw);
  }

  #write(edges: Uint32Array | null, { fromMs, toMs }: EndTimes, at: 0 | 2): void {
    const count = edges?.length ?? this.network.groundEdgeCount;
    if (fromMs.length < count || toMs.length < count) {
      throw new RangeError(`Times of ${Math.min(fromMs.length, toMs.length)} edges where ${count} changed.`);
    }
    for (let i = 0; i < count; i++) {
      const edge = edges === null ? i : edges[i]!;
      this.#truth[4 * edge + at] = msTexel(fromMs[i]!);
      this.#truth[4 * edge + at + 1] = msTexel(toMs[i]!);
      this.#show(edge);
    }
  }

  /** Has an edge drawn as it is, or hidden behind its pieces. */
  #show(edge: number): void {
    const { values } = this.ends;
    for (let n = 4 * edge; n < 4 * edge + 4; n++) values[n] = this.#truth[n]!;
    if (this.#cutEdges.has(edge)) values[4 * edge] = -1;
    const row = rowOf(edge);
    for (const { endRows } of this.#watchers.marks()) endRows[row] = 1;
  }

  #setPieces(pieces: StreetPieces): void {
    const count = pieces.edges.length;
    if (count > MOST_PIECES) throw new RangeError(`${count} pieces of streets are more than ${MOST_PIECES}.`);
    const former = this.#cutEdges;
    this.#cutEdges = new Set(pieces.edges);
    for (const edge of former) if (!this.#cutEdges.has(edge)) this.#show(edge);
    for (const edge of this.#cutEdges) if (!former.has(edge)) this.#show(edge);
    const stay = this.#pieces !== null && lieAlike(pieces, this.#pieces);
    this.#pieces = pieces;
    this.#writePieces(pieces);
    const last = rowOf(this.ends.firstSpare + count - 1);
    for (const stale of this.#watchers.marks()) {
      stale.endRows.fill(1, rowOf(this.ends.firstSpare), last + 1);
      if (stay) continue;
      stale.costRows.fill(1, rowOf(this.ends.firstSpare), last + 1);
      stale.pieces = true;
    }
    if (!stay) this.#pieceSegments = null;
  }

  #writePieces({ edges, from, to, draft, present }: StreetPieces): void {
    const { values: ends, firstSpare } = this.ends;
    const { values: costs } = this.costs;
    for (let i = 0; i < edges.length; i++) {
      const at = 4 * (firstSpare + i);
      ends[at] = msTexel(draft.fromMs[i]!);
      ends[at + 1] = msTexel(draft.toMs[i]!);
      ends[at + 2] = msTexel(present.fromMs[i]!);
      ends[at + 3] = msTexel(present.toMs[i]!);
      const share = to[i]! - from[i]!;
      const edge = 4 * edges[i]!;
      for (let n = 0; n < 3; n++) costs[at + n] = (costs[edge + n]! === FAR_MS ? 1 : share) * costs[edge + n]!;
      costs[at + 3] = costs[edge + 3]!;
    }
  }

  #pieceList() {
    const { firstSpare } = this.ends;
    if (this.#pieces === null) return [];
    const { edges, from, to } = this.#pieces;
    return Array.from(edges, (edge, i) => ({ edge, from: from[i]!, to: to[i]!, texel: firstSpare + i }));
  }
}

function rowOf(texel: number): number {
  return Math.floor(texel / TEXELS_PER_ROW);
}

/** Do pieces lie on the same stretches of the same edges, in the same order? */
function lieAlike(one: StreetPieces, other: StreetPieces): boolean {
  return (
    one.edges.length === other.edges.length &&
    one.edges.every((edge, i) => edge === other.edges[i] && one.from[i] === other.from[i] && one.to[i] === other.to[i])
  );
}
