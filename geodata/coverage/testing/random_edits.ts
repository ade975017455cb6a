import { Problem } from '../../problem.ts';
import type { Coverage } from '../coverage.ts';
import type { Act, Change, CoverageEdit } from '../coverage_edit.ts';

export interface EditScale {
  /** Farthest that a vertex is moved, in lattice steps. */
  readonly move: number;
  /** Farthest between two points of a cutting line. */
  readonly cut: number;
}

/** A random edit of what there is: mostly possible, often not. */
export function randomEdit(coverage: Coverage, random: () => number, id: string, scale: EditScale): CoverageEdit {
  const below = (count: number): number => Math.floor(random() * count);
  const about = (range: number): number => Math.round((random() - 0.5) * 2 * range);
  const vertex = below(coverage.vertexCount);
  const [x, y] = [coverage.vertexX[vertex]!, coverage.vertexY[vertex]!];
  const face = below(coverage.faceCount);
  const beside = coverage.faceNeighbours(face);
  const neighbour = beside[below(beside.length)]?.face ?? face;
  const paint: Act = {
    kind: 'assign',
    faces: [coverage.faceKey(face)],
    owner: coverage.ownerKey(coverage.faceOwner[neighbour]!),
  };
  const cut = (): Act => ({
    kind: 'cut',
    line: Array.from({ length: 2 + below(4) }, () => [x + about(scale.cut), y + about(scale.cut)] as const),
    tolerance: below(3) * 100,
  });
  const kind = random();
  if (kind < 0.08)
    return { id, acts: [moveStretch(coverage, below(coverage.arcCount), about(scale.move), about(scale.move))] };
  if (kind < 0.35) {
    const key = coverage.vertexKey(vertex);
    return { id, acts: [{ kind: 'move', vertices: [key], x: [x + about(scale.move)], y: [y + about(scale.move)] }] };
  }
  if (kind < 0.45) {
    const arc = below(coverage.arcCount);
    const vertices = coverage.arcVertices(arc);
    const at = below(vertices.length - 1);
    const middle = (column: Int32Array): number =>
      Math.round((column[vertices[at]!]! + column[vertices[at + 1]!]!) / 2);
    return {
      id,
      acts: [
        {
          kind: 'insert',
          arc: coverage.arcKey(arc),
          after: coverage.vertexKey(vertices[at]!),
          x: middle(coverage.vertexX) + about(scale.move / 10),
          y: middle(coverage.vertexY) + about(scale.move / 10),
        },
      ],
    };
  }
  if (kind < 0.55) return { id, acts: [{ kind: 'remove', vertex: coverage.vertexKey(vertex) }] };
  if (kind < 0.8) return { id, acts: [paint] };
  if (kind < 0.95) return { id, acts: [cut()] };
  if (kind < 0.965) return { id, acts: [lockSomething(coverage, face, below(5), random() < 0.3)] };
  if (kind < 0.97) return { id, acts: [joinOwners(coverage, face, neighbour), dropOwnerOf(coverage, face)] };
  if (kind < 0.98) {
    const parent = coverage.parents[coverage.faceParent[face]!]!;
    const owner = `${id}.grid`;
    return {
      id,
      acts: [
        { kind: 'add_owner', owner, parent, code: null, name: `网格 ${id}` },
        { kind: 'assign', faces: [coverage.faceKey(face)], owner },
      ],
    };
  }
  return { id, acts: [cut(), paint] };
}

/** Mostly unlocks, so that not all comes to a standstill. */
function lockSomething(coverage: Coverage, face: number, what: number, on: boolean): Act {
  const arc = coverage.faceArcs(face)[0]!;
  const targets = [
    ['face', coverage.faceKey(face)],
    ['arc', coverage.arcKey(arc)],
    ['vertex', coverage.vertexKey(coverage.arcVertices(arc)[0]!)],
    ['grid', coverage.ownerKey(coverage.faceOwner[face]!)],
    ['compound', coverage.faceCompound(face) ?? ''],
  ] as const;
  return { kind: 'lock', what: targets[what]![0], key: targets[what]![1], on };
}

/** The owner of a face goes up in that of another one. */
function joinOwners(coverage: Coverage, face: number, neighbour: number): Act {
  return {
    kind: 'assign',
    faces: coverage.facesOf(coverage.faceOwner[face]!).map((each) => coverage.faceKey(each)),
    owner: coverage.ownerKey(coverage.faceOwner[neighbour]!),
  };
}

function dropOwnerOf(coverage: Coverage, face: number): Act {
  return { kind: 'drop_owner', owner: coverage.ownerKey(coverage.faceOwner[face]!) };
}

/** All vertices between the ends of an arc, moved by the same steps. */
function moveStretch(coverage: Coverage, arc: number, dx: number, dy: number): Act {
  const inner = coverage.arcVertices(arc).slice(1, -1);
  return {
    kind: 'move',
    vertices: inner.map((vertex) => coverage.vertexKey(vertex)),
    x: inner.map((vertex) => coverage.vertexX[vertex]! + dx),
    y: inner.map((vertex) => coverage.vertexY[vertex]! + dy),
  };
}

/** Applies an edit; null where it is refused with a Problem. Anything else that goes wrong is thrown on. */
export function attempt(coverage: Coverage, edit: CoverageEdit): Change | null {
  try {
    return coverage.apply(edit);
  } catch (cause) {
    if (cause instanceof Problem) return null;
    throw cause;
  }
}

/** Twice the area of all faces in square lattice steps: exact. */
export function totalArea2(coverage: Coverage): bigint {
  let total = 0n;
  for (let face = 0; face < coverage.faceCount; face++) total += BigInt(coverage.faceArea2(face));
  return total;
}
