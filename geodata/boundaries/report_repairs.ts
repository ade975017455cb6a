import type { Lattice } from '../districting/lattice.ts';
import { originOf } from '../districting/trace_walks.ts';
import { describeRepair, type RepairWords } from './describe_repair.ts';
import { insideFace, type NodedFaces } from './noded_faces.ts';
import type { AreaChange, BoundaryPolygon, Repair, RepairPlace } from './repair_types.ts';

/** Collects repairs and the area that each polygon gained or lost by them. */
export class RepairReport {
  readonly repairs: Repair[] = [];
  /** Sum of all changes so far, m². */
  readonly changeM2: Float64Array;
  readonly #polygons: readonly BoundaryPolygon[];
  readonly #lattice: Lattice;

  constructor(polygons: readonly BoundaryPolygon[], lattice: Lattice) {
    this.#polygons = polygons;
    this.#lattice = lattice;
    this.changeM2 = new Float64Array(polygons.length);
  }

  name(polygon: number): string {
    return this.#polygons[polygon]!.name;
  }

  add(
    kind: Repair['kind'],
    changes: readonly (readonly [polygon: number, areaM2: number])[],
    areaM2: number,
    place: RepairPlace,
    words: Partial<RepairWords> & { readonly question?: string | null } = {},
  ): void {
    for (const [polygon, change] of changes) this.changeM2[polygon]! += change;
    const lost = changes.filter(([, change]) => change < 0).map(([polygon]) => this.name(polygon));
    const won = changes.find(([, change]) => change > 0);
    const from = words.from ?? lost;
    const to = words.to !== undefined ? words.to : won === undefined ? null : this.name(won[0]);
    const said: RepairWords = { ...words, kind, from, to, areaM2 };
    this.repairs.push({
      kind,
      changes: changes.map(([polygon, change]): AreaChange => {
        const { id, name } = this.#polygons[polygon]!;
        return { id, name, areaM2: change };
      }),
      areaM2,
      question: words.question ?? null,
      ...place,
      ...describeRepair(said),
    });
  }

  placeOf(x: readonly number[], y: readonly number[]): RepairPlace {
    const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
    const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
    const [west, south] = this.#lattice.position(least(x), least(y));
    const [east, north] = this.#lattice.position(most(x), most(y));
    return { at: this.#lattice.position(x[0]!, y[0]!), bounds: [west, south, east, north] };
  }
}

/** A point in the face and its box. */
export function placeOfFace(faces: NodedFaces, face: number, lattice: Lattice): RepairPlace {
  const { graph, start, halfEdges } = faces;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = start[face]!; i < start[face + 1]!; i++) {
    const node = originOf(graph, halfEdges[i]!);
    west = Math.min(west, graph.x[node]!);
    south = Math.min(south, graph.y[node]!);
    east = Math.max(east, graph.x[node]!);
    north = Math.max(north, graph.y[node]!);
  }
  const [x, y] = insideFace(faces, face);
  const bounds = [...lattice.position(west, south), ...lattice.position(east, north)] as const;
  return { at: lattice.position(Math.round(x), Math.round(y)), bounds };
}
