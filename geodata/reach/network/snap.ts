import Flatbush from 'flatbush';
import type { Barrier, Position } from '../../place.ts';
import { BarrierIndex } from './barrier_index.ts';
import { type Components, componentsOf, leadsSomewhere } from './components.ts';
import { alongLine, edgeLine } from './edge_line.ts';
import { type EdgePosition, exactFraction } from './edge_position.ts';
import { toUnits, unitMetres } from './metres.ts';
import { EDGE, type StreetNetwork } from './network.ts';

export type { EdgePosition } from './edge_position.ts';

/** Streets are looked for in circles that double from here. */
const FIRST_CIRCLE_METRES = 25;
/** A foot of the perpendicular at an end of an edge is moved so far into it before barriers are tried. */
const INTO_EDGE_UNITS = 20;

export interface SnappedPosition extends EdgePosition {
  /** It lies on a component that leads nowhere, because none that does came into question. */
  readonly onSmallComponent: boolean;
  /** The nearest street that one gets to leads nowhere, whether or not one farther off was found that does. */
  readonly nearestOnSmallComponent: boolean;
  /** Nearer streets were refused: they lie behind a wall, river or railway. */
  readonly passedBarrier: boolean;
}

/**
 * Puts homes and stations on streets: the nearest position on a walkable edge that a person gets to in a straight line
 * without crossing a barrier. Streets that lead somewhere come before a small component, open ground before bridges,
 * and nothing is put in a tunnel.
 */
export class Snapper {
  readonly #network: StreetNetwork;
  readonly #components: Components;
  readonly #barriers: BarrierIndex;
  readonly #segments: SegmentColumns;
  readonly #index: Flatbush | null;

  /** Indexes all segments: about 40 bytes each, and 0.3 s for a million. */
  constructor(network: StreetNetwork, barriers: readonly Barrier[] = []) {
    this.#network = network;
    this.#components = componentsOf(network);
    this.#barriers = new BarrierIndex(barriers);
    this.#segments = segmentColumns(network);
    this.#index = indexSegments(this.#segments);
  }

  /**
   * Where a position meets the network, or null where no street within maxMetres can be got to.
   * @param position WGS 84 degrees.
   */
  snap(position: Position, maxMetres = 200): SnappedPosition | null {
    const x = toUnits(position[0]);
    const y = toUnits(position[1]);
    const refused = new Set<number>();
    let nearest: Candidate | null = null;
    let fallback: Candidate | null = null;
    for (let circle = Math.min(FIRST_CIRCLE_METRES, maxMetres); ; circle = Math.min(2 * circle, maxMetres)) {
      for (const candidate of this.#within(x, y, circle)) {
        if (refused.has(candidate.segment)) continue;
        if (this.#isBehindBarrier(x, y, candidate)) {
          refused.add(candidate.segment);
          continue;
        }
        nearest ??= candidate;
        const rank = this.#rank(candidate.edge);
        if (rank === 0) return this.#answer(candidate, nearest, refused.size > 0);
        if (fallback === null || rank < this.#rank(fallback.edge)) fallback = candidate;
      }
      if (circle >= maxMetres) return fallback && nearest && this.#answer(fallback, nearest, refused.size > 0);
    }
  }

  /** Feet of the perpendiculars on all segments within a circle, nearest first. */
  #within(x: number, y: number, metres: number): Candidate[] {
    if (this.#index === null) return [];
    const unit = unitMetres(y);
    const dx = Math.ceil(metres / unit.x);
    const dy = Math.ceil(metres / unit.y);
    const found: Candidate[] = [];
    for (const segment of this.#index.search(x - dx, y - dy, x + dx, y + dy)) {
      const edge = this.#segments.edge[segment]!;
      if ((this.#network.columns.edgeFlags[edge]! & EDGE.tunnel) !== 0) continue;
      const candidate = nearestOnSegment(this.#segments, segment, x, y, unit);
      if (candidate.metres <= metres) found.push(candidate);
    }
    return found.sort((a, b) => a.metres - b.metres || a.segment - b.segment);
  }

  /** 0 for the open ground of a component that leads somewhere, 1 for a bridge of one, 2 and 3 for a small one. */
  #rank(edge: number): number {
    const component = this.#components.ofNode[this.#network.columns.edgeFrom[edge]!]!;
    const small = !leadsSomewhere(this.#components, component);
    const bridge = (this.#network.columns.edgeFlags[edge]! & EDGE.bridge) !== 0;
    return (small ? 2 : 0) + (bridge ? 1 : 0);
  }

  /**
   * Where the foot is an end of its segment, the way is tried to a point 2 dm further in: otherwise one could get to the
   * piece of street beyond a closed gate by touching the gate.
   */
  #isBehindBarrier(x: number, y: number, candidate: Candidate): boolean {
    const { x0, y0, x1, y1 } = this.#segments;
    const s = candidate.segment;
    const dx = x1[s]! - x0[s]!;
    const dy = y1[s]! - y0[s]!;
    const inwards = INTO_EDGE_UNITS / Math.max(Math.abs(dx), Math.abs(dy), INTO_EDGE_UNITS);
    const t = Math.min(1 - inwards / 2, Math.max(inwards / 2, candidate.t));
    return this.#barriers.blocks(x, y, Math.round(x0[s]! + t * dx), Math.round(y0[s]! + t * dy));
  }

  #answer({ edge, segment, t, metres }: Candidate, nearest: Candidate, passedBarrier: boolean): SnappedPosition {
    const along = alongLine(edgeLine(this.#network, edge));
    const at = segment - this.#segments.firstOfEdge[edge]!;
    const total = along[along.length - 1]!;
    const here = along[at]! + t * (along[at + 1]! - along[at]!);
    return {
      edge,
      fraction: total === 0 ? 0 : exactFraction(here / total),
      offStreetMetres: Math.round(metres * 1000) / 1000,
      onSmallComponent: this.#rank(edge) >= 2,
      nearestOnSmallComponent: this.#rank(nearest.edge) >= 2,
      passedBarrier,
    };
  }
}

interface Candidate {
  readonly segment: number;
  readonly edge: number;
  /** Share of the segment before the foot of the perpendicular. */
  readonly t: number;
  readonly metres: number;
}

interface SegmentColumns {
  readonly x0: Int32Array;
  readonly y0: Int32Array;
  readonly x1: Int32Array;
  readonly y1: Int32Array;
  readonly edge: Uint32Array;
  readonly firstOfEdge: Uint32Array;
}

function nearestOnSegment(
  s: SegmentColumns,
  segment: number,
  x: number,
  y: number,
  unit: { x: number; y: number },
): Candidate {
  const dx = (s.x1[segment]! - s.x0[segment]!) * unit.x;
  const dy = (s.y1[segment]! - s.y0[segment]!) * unit.y;
  const px = (x - s.x0[segment]!) * unit.x;
  const py = (y - s.y0[segment]!) * unit.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
  const offX = px - t * dx;
  const offY = py - t * dy;
  return { segment, edge: s.edge[segment]!, t, metres: Math.sqrt(offX * offX + offY * offY) };
}

function segmentColumns(network: StreetNetwork): SegmentColumns {
  const { edgeFirstPoint } = network.columns;
  const count = network.groundEdgeCount + edgeFirstPoint[network.groundEdgeCount]!;
  const columns = {
    x0: new Int32Array(count),
    y0: new Int32Array(count),
    x1: new Int32Array(count),
    y1: new Int32Array(count),
    edge: new Uint32Array(count),
    firstOfEdge: new Uint32Array(network.groundEdgeCount),
  };
  let next = 0;
  for (let edge = 0; edge < network.groundEdgeCount; edge++) {
    const line = edgeLine(network, edge);
    columns.firstOfEdge[edge] = next;
    for (let at = 2; at < line.length; at += 2, next++) {
      columns.x0[next] = line[at - 2]!;
      columns.y0[next] = line[at - 1]!;
      columns.x1[next] = line[at]!;
      columns.y1[next] = line[at + 1]!;
      columns.edge[next] = edge;
    }
  }
  return columns;
}

function indexSegments({ x0, y0, x1, y1 }: SegmentColumns): Flatbush | null {
  if (x0.length === 0) return null;
  const index = new Flatbush(x0.length, 16, Int32Array);
  for (let s = 0; s < x0.length; s++) {
    index.add(Math.min(x0[s]!, x1[s]!), Math.min(y0[s]!, y1[s]!), Math.max(x0[s]!, x1[s]!), Math.max(y0[s]!, y1[s]!));
  }
  index.finish();
  return index;
}
