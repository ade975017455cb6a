import { orientation } from '../../districting/lattice.ts';
import type { CutFaces } from '../coverage_edit.ts';
import { notOnLattice } from '../problems.ts';
import type { CoverageState } from '../state/coverage_state.ts';
import { arcOfSegment, isNode, segmentsAt } from '../state/segments.ts';
import { type CutEdge, dividingEdges, type NodedCut, nodeCut } from './cut_nodes.ts';
import { cutProblem } from './cut_problems.ts';
import { mustNotBend, routeCut } from './cut_route.ts';
import { divideFace, halvesOf } from './divide_face.ts';
import { requireFree, slotOf } from './guards.ts';
import { linkAfter } from './insert_vertex.ts';
import { type Namer, newArc, newVertex } from './new_objects.ts';
import { attach, detach, facesBeside, measureFace, touchBeside } from './reshape.ts';
import { insertHalf, splitArc } from './split_arc.ts';
import { validateShape } from './validate_shape.ts';

/**
 * Cuts faces along a line: nodes it with the segments near it on the lattice, keeps the edges that divide a face, and makes
 * faces of the pieces. Arcs that it crosses are bent by at most a step; borders of communities and locked ones not at all.
 * @throws Problem `not_on_lattice`, `cut_too_short`, `cut_too_close`, `cut_divides_nothing`, `face_locked`,
 *   `compound_locked`, `owner_locked`, `no_such_owner`, `arcs_would_meet`, `face_would_turn`
 */
export function cutFaces(state: CoverageState, act: CutFaces, namer: Namer): void {
  for (const [x, y] of act.line) requireNear(state, x, y);
  const cut = nodeCut(state, routeCut(state, act));
  const owners = act.owners?.map((key) => slotOf(state, 'owner', key));
  const wanted = cut.edges.filter(({ face }) => owners?.includes(state.faceOwner.data[face]!) ?? true);
  const edges = dividingEdges(state, cut, wanted);
  if (edges.length === 0) throw cutProblem(state, 'cut_divides_nothing', act.line[0]![0], act.line[0]![1]);
  const faces = [...new Set(edges.map(({ face }) => face))];
  for (const face of faces) requireFree(state, face);

  const vertexOf = placeVertices(state, cut, edges, namer);
  for (const vertex of vertexOf.values()) if (state.vertexArc.data[vertex]! >= 0) splitArc(state, vertex, namer);
  const halves = new Map(faces.map((face) => [face, halvesOf(state, face)]));
  for (const { arc, face } of layArcs(state, edges, vertexOf, namer)) {
    halves.get(face)!.push(2 * arc, 2 * arc + 1);
    insertHalf(state, 2 * arc);
    insertHalf(state, 2 * arc + 1);
  }
  const pieces = faces.flatMap((face) => {
    state.wrote('face', face);
    return divideFace(state, face, halves.get(face)!, namer);
  });

  const segments = new Set([...vertexOf.values()].flatMap((vertex) => segmentsAt(state, vertex)));
  const beside = facesBeside(state, segments);
  validateShape(state, [...segments], [...new Set([...beside, ...pieces])]);
  for (const face of beside) measureFace(state, face);
  touchBeside(state, segments, new Set([...beside, ...pieces]));
}

/** A line may begin and end outside, but not out of this world. */
function requireNear({ lattice }: CoverageState, x: unknown, y: unknown): void {
  const isNear = (value: unknown, size: number): boolean =>
    Number.isInteger(value) && Math.abs((value as number) - size / 2) <= 1.5 * size + 1e5;
  if (!isNear(x, lattice.width) || !isNear(y, lattice.height)) throw notOnLattice(x, y);
}

/** Puts a vertex on each point of the edges, in the order of the line, and those on arcs into their arcs. */
function placeVertices(
  state: CoverageState,
  { x, y, vertexAt, chains }: NodedCut,
  edges: readonly CutEdge[],
  namer: Namer,
): Map<number, number> {
  const vertexOf = new Map<number, number>();
  for (const { from, to } of edges) {
    for (const point of [from, to]) {
      if (vertexOf.has(point)) continue;
      vertexOf.set(point, vertexAt.get(point) ?? newVertex(state, namer, x[point]!, y[point]!));
    }
  }
  const placed = new Set<number>();
  for (const [segment, chain] of chains) {
    const inner = chain.slice(1, -1).filter((point) => vertexOf.has(point));
    if (inner.length === 0) continue;
    const arc = arcOfSegment(state, segment);
    for (const point of inner) {
      // Two arcs bent into one point would touch there.
      if (vertexAt.has(point) || placed.has(point)) throw cutProblem(state, 'cut_too_close', x[point]!, y[point]!);
      placed.add(point);
      const [a, b] = [chain[0]!, chain.at(-1)!];
      if (mustNotBend(state, arc) && orientation(x[a]!, y[a]!, x[b]!, y[b]!, x[point]!, y[point]!) !== 0) {
        throw cutProblem(state, 'cut_too_close', x[point]!, y[point]!);
      }
    }
    detach(state, [segment]);
    let last = segment;
    for (const point of inner) {
      const vertex = vertexOf.get(point)!;
      linkAfter(state, arc, last, vertex);
      last = vertex;
    }
    attach(state, [segment, ...inner.map((point) => vertexOf.get(point)!)]);
  }
  return vertexOf;
}

/** Joins the edges to arcs from node to node; a loop without any begins where the line does. */
function layArcs(
  state: CoverageState,
  edges: readonly CutEdge[],
  vertexOf: ReadonlyMap<number, number>,
  namer: Namer,
): { arc: number; face: number }[] {
  const at = new Map<number, number[]>();
  edges.forEach(({ from, to }, edge) => {
    for (const point of [from, to]) {
      const others = at.get(point);
      if (others === undefined) at.set(point, [edge]);
      else others.push(edge);
    }
  });
  const isEnd = (point: number): boolean => at.get(point)!.length !== 2 || isNode(state, vertexOf.get(point)!);
  const ends = new Map([...at.keys()].map((point) => [point, isEnd(point)]));
  const used = new Uint8Array(edges.length);
  const laid: { arc: number; face: number }[] = [];
  const lay = (origin: number, first: number): void => {
    const points = [origin];
    let edge = first;
    for (;;) {
      used[edge] = 1;
      const { from, to } = edges[edge]!;
      const point = points.at(-1) === from ? to : from;
      points.push(point);
      if (ends.get(point) || point === origin) break;
      edge = at.get(point)!.find((other) => other !== edge)!;
    }
    const { face } = edges[first]!;
    const vertices = points.map((point) => vertexOf.get(point)!);
    laid.push({ arc: layArc(state, vertices, face, namer), face });
  };
  edges.forEach(({ from, to }, edge) => {
    for (const point of [from, to]) if (!used[edge] && ends.get(point)) lay(point, edge);
  });
  edges.forEach(({ from }, edge) => {
    if (!used[edge]) lay(from, edge);
  });
  return laid;
}

function layArc(state: CoverageState, vertices: readonly number[], face: number, namer: Namer): number {
  const arc = newArc(state, namer, { from: vertices[0]!, to: vertices.at(-1)!, left: face, right: face });
  let last = ~arc;
  for (const vertex of vertices.slice(1, -1)) {
    linkAfter(state, arc, last, vertex);
    last = vertex;
  }
  attach(state, [~arc, ...vertices.slice(1, -1)]);
  return arc;
}
