import Flatbush from 'flatbush';
import { add, cross, distance, type Point, scale, subtract } from '../plane/point.ts';
import { signedArea } from '../plane/ring.ts';
import { type EdgeFacts, Mesh } from './mesh.ts';

/** A line of the plan before it meets the others. */
export interface PlanLine {
  readonly points: readonly Point[];
  readonly facts: EdgeFacts;
}

/** Crossings and points of lines nearer than this become one node. */
const MERGE_METRES = 12;

interface Segment {
  readonly line: number;
  readonly a: Point;
  readonly b: Point;
  readonly cuts: { readonly fraction: number; readonly node: number }[];
}

/**
 * Cuts lines where they cross into a planar mesh. `keep` says what becomes of an edge: its facts (changed or not), or
 * null to leave it out. Loose ends are pruned, then faces are found.
 */
export function arrange(lines: readonly PlanLine[], keep: (middle: Point, line: PlanLine) => EdgeFacts | null): Mesh {
  const mesh = new Mesh();
  const segments = lines.flatMap(({ points }, line): Segment[] =>
    points.slice(1).map((b, i) => ({ line, a: points[i]!, b, cuts: [] })),
  );
  const nodeAt = makeNodeFinder(mesh);
  cutAtCrossings(segments, nodeAt);
  lines.forEach((line, index) => {
    const chain = chainOf(
      segments.filter((segment) => segment.line === index),
      mesh,
      nodeAt,
    );
    for (let i = 0; i + 1 < chain.length; i++) {
      const [a, b] = [mesh.points[chain[i]!]!, mesh.points[chain[i + 1]!]!];
      const facts = keep([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], line);
      if (facts !== null) mesh.addEdge(chain[i]!, chain[i + 1]!, facts);
    }
  });
  pruneLooseEnds(mesh);
  findFaces(mesh);
  return mesh;
}

function makeNodeFinder(mesh: Mesh): (at: Point) => number {
  const cells = new Map<string, number[]>();
  return (at) => {
    const x = Math.floor(at[0] / MERGE_METRES);
    const y = Math.floor(at[1] / MERGE_METRES);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const node of cells.get(`${x + dx},${y + dy}`) ?? []) {
          if (distance(mesh.points[node]!, at) < MERGE_METRES) return node;
        }
      }
    }
    const node = mesh.addNode(at);
    const cell = cells.get(`${x},${y}`);
    if (cell) cell.push(node);
    else cells.set(`${x},${y}`, [node]);
    return node;
  };
}

function cutAtCrossings(segments: readonly Segment[], nodeAt: (at: Point) => number): void {
  const index = new Flatbush(segments.length);
  const box = ({ a, b }: Segment) =>
    [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])] as const;
  for (const segment of segments) index.add(...box(segment));
  index.finish();
  segments.forEach((one, i) => {
    for (const j of index.search(...box(one)).sort((p, q) => p - q)) {
      const other = segments[j]!;
      if (j <= i || other.line === one.line) continue;
      const along = subtract(one.b, one.a);
      const across = subtract(other.b, other.a);
      const area = cross(along, across);
      if (area === 0) continue;
      const fraction = cross(subtract(other.a, one.a), across) / area;
      const there = cross(subtract(other.a, one.a), along) / area;
      if (fraction < 0 || fraction > 1 || there < 0 || there > 1) continue;
      const node = nodeAt(add(one.a, scale(along, fraction)));
      one.cuts.push({ fraction, node });
      other.cuts.push({ fraction: there, node });
    }
  });
}

/** Nodes along one line: its crossings, and its own points that are not too near one of them. */
function chainOf(segments: readonly Segment[], mesh: Mesh, nodeAt: (at: Point) => number): number[] {
  const chain: number[] = [];
  const push = (node: number) => {
    if (chain.at(-1) !== node) chain.push(node);
  };
  const crossings = segments.flatMap((segment) => segment.cuts.map((cut) => mesh.points[cut.node]!));
  const ownPoint = (p: Point) => {
    if (crossings.every((crossing) => distance(crossing, p) > 1.5 * MERGE_METRES)) push(nodeAt(p));
  };
  for (const segment of segments) {
    ownPoint(segment.a);
    for (const cut of segment.cuts.toSorted((p, q) => p.fraction - q.fraction)) push(cut.node);
  }
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined) return chain;
  const closed = distance(first.a, last.b) < 0.01;
  if (closed) push(chain[0]!);
  else ownPoint(last.b);
  return chain;
}

function pruneLooseEnds(mesh: Mesh): void {
  const ends = mesh.neighbours.flatMap((around, node) => (around.length === 1 ? [node] : []));
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    const next = mesh.neighbours[end]![0];
    if (next === undefined || mesh.neighbours[end]!.length > 1) continue;
    mesh.removeEdge(end, next);
    if (mesh.neighbours[next]!.length === 1) ends.push(next);
  }
}

/** Walks every half-edge, always turning into the next one clockwise; rings with positive area are faces. */
function findFaces(mesh: Mesh): void {
  const around = mesh.neighbours.map((list, node) => {
    const from = mesh.points[node]!;
    const slope = (n: number): number => pseudoAngle(subtract(mesh.points[n]!, from));
    return list.toSorted((p, q) => slope(p) - slope(q));
  });
  const seen = new Set<string>();
  around.forEach((list, start) => {
    for (const first of list) {
      if (seen.has(`${start},${first}`)) continue;
      const ring: number[] = [];
      let [from, to] = [start, first];
      while (!seen.has(`${from},${to}`)) {
        seen.add(`${from},${to}`);
        ring.push(from);
        const options = around[to]!;
        const back = options.indexOf(from);
        [from, to] = [to, options[(back + options.length - 1) % options.length]!];
      }
      if (signedArea(ring.map((node) => mesh.points[node]!)) > 0) mesh.addFace(ring);
    }
  });
}

/** Grows with the angle of a vector, without trigonometry. */
function pseudoAngle([x, y]: Point): number {
  const p = x / (Math.abs(x) + Math.abs(y));
  return y < 0 ? 3 + p : 1 - p;
}
