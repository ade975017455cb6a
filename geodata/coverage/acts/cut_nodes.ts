import { latticeKey } from '../../districting/lattice.ts';
import { crossingsOf, type Ends, snapChains } from '../../districting/node_lines.ts';
import { boundingEdges } from '../../districting/trace_walks.ts';
import { locate } from '../questions/locate.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { endOfSegment, lastSegmentOf, startOfSegment } from '../state/segments.ts';
import { forEachArc } from './assign_faces.ts';
import { cutProblem } from './cut_problems.ts';
import { endsOf, type Piece } from './cut_route.ts';

/** A cut noded with what it meets. Points are numbered by their place. */
export interface NodedCut {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Edges of the cut inside faces, in the order of the line, each once. */
  readonly edges: readonly CutEdge[];
  /** For each segment of the coverage that the cut bends or meets between its ends: the points on it, ends included. */
  readonly chains: ReadonlyMap<number, readonly number[]>;
  /** The vertex that stands at a point already. */
  readonly vertexAt: ReadonlyMap<number, number>;
}

export interface CutEdge {
  readonly from: number;
  readonly to: number;
  readonly face: number;
}

const MAX_ROUNDS = 12;
/** Steps around the line within which segments of the coverage take part; snap rounding moves nothing by more than one. */
const MARGIN = 3;

/**
 * Snap rounding (Hobby 1999) of the cut with the segments near it: the same as for whole maps, but for a few.
 * @throws Problem `cut_too_close` where it does not come to rest
 */
export function nodeCut(state: CoverageState, pieces: readonly Piece[]): NodedCut {
  const segments = segmentsNear(state, pieces);
  // Rows of points, one for each segment of the coverage, then one for each piece.
  let ends: Ends = { ax: [], ay: [], bx: [], by: [] };
  for (const segment of segments) push(ends, endsOf(state, segment));
  for (const [from, to] of pieces) push(ends, [...from, ...to]);
  let source = ends.ax.map((_, i) => i);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { points, touches } = crossingsOf(ends);
    if (round > 0 && points.length === 0 && touches === 0) return collect(state, segments, ends, source);
    const { x, y, chains } = snapChains(ends, points);
    const next: Ends = { ax: [], ay: [], bx: [], by: [] };
    const nextSource: number[] = [];
    chains.forEach((chain, i) => {
      for (let k = 1; k < chain.length; k++) {
        push(next, [x[chain[k - 1]!]!, y[chain[k - 1]!]!, x[chain[k]!]!, y[chain[k]!]!]);
        nextSource.push(source[i]!);
      }
    });
    ends = next;
    source = nextSource;
  }
  throw cutProblem(state, 'cut_too_close', ...pieces[0]![0]);
}

function push({ ax, ay, bx, by }: Ends, [a, b, c, d]: readonly [number, number, number, number]): void {
  ax.push(a);
  ay.push(b);
  bx.push(c);
  by.push(d);
}

function segmentsNear(state: CoverageState, pieces: readonly Piece[]): number[] {
  const near = new Set<number>();
  for (const [[ax, ay], [bx, by]] of pieces) {
    state.index.visitAlong(ax, ay, bx, by, MARGIN, (segment) => near.add(segment));
  }
  return [...near].sort((a, b) => a - b);
}

function collect(state: CoverageState, segments: readonly number[], ends: Ends, source: readonly number[]): NodedCut {
  const [x, y]: [number[], number[]] = [[], []];
  const pointAt = new Map<number, number>();
  const pointOf = (px: number, py: number): number => {
    const key = latticeKey(px, py);
    const known = pointAt.get(key);
    if (known !== undefined) return known;
    pointAt.set(key, x.length);
    x.push(px);
    y.push(py);
    return x.length - 1;
  };
  const vertexAt = new Map<number, number>();
  for (const segment of segments) {
    for (const vertex of [startOfSegment(state, segment), endOfSegment(state, segment)]) {
      vertexAt.set(pointOf(state.vertexX.data[vertex]!, state.vertexY.data[vertex]!), vertex);
    }
  }
  const taken = new Set<number>();
  const chains = new Map<number, number[]>();
  const edges: CutEdge[] = [];
  // Those of the coverage come first, so that a piece that runs along one is known to.
  source.forEach((row, i) => {
    const [from, to] = [pointOf(ends.ax[i]!, ends.ay[i]!), pointOf(ends.bx[i]!, ends.by[i]!)];
    const key = latticeKey(Math.min(from, to), Math.max(from, to));
    if (row < segments.length) {
      taken.add(key);
      const segment = segments[row]!;
      if (!chains.has(segment)) chains.set(segment, [from]);
      chains.get(segment)!.push(to);
      return;
    }
    if (taken.has(key)) return;
    taken.add(key);
    const face = locate(state, (x[from]! + x[to]!) / 2, (y[from]! + y[to]!) / 2);
    if (face >= 0) edges.push({ from, to, face });
  });
  for (const [segment, chain] of chains) if (chain.length === 2) chains.delete(segment);
  return { x, y, edges, chains, vertexAt };
}

/** Without the edges that divide nothing: dead ends, and single links between an island and what is around it. */
export function dividingEdges(state: CoverageState, cut: NodedCut, edges: readonly CutEdge[]): CutEdge[] {
  const graph = { x: [...cut.x], y: [...cut.y], from: [] as number[], to: [] as number[] };
  const pointAt = new Map(cut.x.map((x, i) => [latticeKey(x, cut.y[i]!), i]));
  const pointOf = (vertex: number): number => {
    const [x, y] = [state.vertexX.data[vertex]!, state.vertexY.data[vertex]!];
    const key = latticeKey(x, y);
    const known = pointAt.get(key);
    if (known !== undefined) return known;
    pointAt.set(key, graph.x.length);
    graph.x.push(x);
    graph.y.push(y);
    return graph.x.length - 1;
  };
  for (const { from, to } of edges) {
    graph.from.push(from);
    graph.to.push(to);
  }
  for (const segment of segmentsAround(state, new Set(edges.map(({ face }) => face)))) {
    const chain = cut.chains.get(segment) ?? [
      pointOf(startOfSegment(state, segment)),
      pointOf(endOfSegment(state, segment)),
    ];
    for (let k = 1; k < chain.length; k++) {
      graph.from.push(chain[k - 1]!);
      graph.to.push(chain[k]!);
    }
  }
  return boundingEdges(graph).flatMap((edge) => (edge < edges.length ? [edges[edge]!] : []));
}

function segmentsAround(state: CoverageState, faces: ReadonlySet<number>): Set<number> {
  const segments = new Set<number>();
  for (const face of faces) {
    forEachArc(state, face, (arc) => {
      segments.add(~arc);
      for (let v = state.arcFirst.data[arc]!; v !== -1; v = state.vertexNext.data[v]!) segments.add(v);
      segments.add(lastSegmentOf(state, arc));
    });
  }
  return segments;
}
