import type { Mesh } from '../plan/mesh.ts';
import { insetRing } from '../plane/inset.ts';
import type { Point, Ring } from '../plane/point.ts';

/** Half the width of a street with its pavements, in metres; null: a border without a street. */
const HALF_WIDTHS: Readonly<Record<string, number>> = {
  primary: 20,
  secondary: 15,
  tertiary: 11,
  residential: 8,
  unclassified: 7,
  living_street: 4.5,
  pedestrian: 8,
  track: 4,
  footway: 2.2,
};

export const halfWidth = (kind: string | null): number => (kind === null ? 3 : (HALF_WIDTHS[kind] ?? 6));

/** What is left of a block once the streets around it have their width; null where nothing sound is left. */
export function lotOf(mesh: Mesh, face: number, extra: (kind: string | null) => number = () => 0): Point[] | null {
  const ring = mesh.ringOf(face);
  const distances = ring.map((node, i) => {
    const { kind } = mesh.edge(node, ring[(i + 1) % ring.length]!);
    return halfWidth(kind) + extra(kind);
  });
  return insetRing(mesh.outlineOf(face), distances);
}

/** A rectangle from a corner along a unit vector and to the left of it. */
export function rectangle(corner: Point, along: Point, length: number, depth: number): Ring {
  const [ax, ay] = [along[0] * length, along[1] * length];
  const [bx, by] = [-along[1] * depth, along[0] * depth];
  const [x, y] = corner;
  return [
    [x, y],
    [x + ax, y + ay],
    [x + ax + bx, y + ay + by],
    [x + bx, y + by],
  ];
}
