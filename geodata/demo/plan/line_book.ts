import { dot, type Point, subtract, unit } from '../plane/point.ts';
import type { EdgeFacts, Mesh } from './mesh.ts';

/** Numbers the lines that become streets. A line keeps its number, and so its name, across junctions. */
export class LineBook {
  #count: number;

  constructor(first: number) {
    this.#count = first;
  }

  /** Facts for a new line of a class, on the ground. */
  open(kind: string | null): EdgeFacts {
    return { kind, line: this.#count++, bridge: false, tunnel: false, layer: 0 };
  }

  /**
   * The street of one of the given classes that arrives at a node in the direction `heading`, so that a new street there
   * can go on as the same street; null where there is none.
   */
  continuing(mesh: Mesh, node: number | null, heading: Point, kinds: readonly string[]): EdgeFacts | null {
    if (node === null) return null;
    for (const from of mesh.neighbours[node]!) {
      const facts = mesh.edge(from, node);
      if (facts.kind === null || !kinds.includes(facts.kind)) continue;
      if (dot(unit(subtract(mesh.points[node]!, mesh.points[from]!)), heading) > 0.93) return facts;
    }
    return null;
  }
}
