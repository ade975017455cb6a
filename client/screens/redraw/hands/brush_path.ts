import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { LatticePoint } from './hand.ts';

/** Probes in a ring of the brush. */
const AROUND = 8;

/**
 * Faces that a round brush passes on its way between two points of a pointer, in the order of their passing.
 *
 * @param radius, stride lattice steps: of the brush, and between two probes (about two pixels)
 */
export function brushPath(
  coverage: CoverageView,
  from: LatticePoint,
  to: LatticePoint,
  radius: number,
  stride: number,
): number[] {
  const offsets = probes(radius, stride);
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / Math.max(1, stride)));
  const found = new Set<number>();
  for (let step = 0; step <= steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    for (const [dx, dy] of offsets) {
      const face = coverage.faceAtLattice(Math.round(x + dx), Math.round(y + dy));
      if (face >= 0) found.add(face);
    }
  }
  return [...found];
}

/** The middle, and rings out to the radius. */
function probes(radius: number, stride: number): [number, number][] {
  const offsets: [number, number][] = [[0, 0]];
  const rings = radius <= stride ? 0 : Math.min(3, Math.ceil(radius / (3 * stride)));
  for (let ring = 1; ring <= rings; ring++) {
    const away = (radius * ring) / rings;
    for (let i = 0; i < AROUND * ring; i++) {
      const angle = (2 * Math.PI * i) / (AROUND * ring);
      offsets.push([away * Math.cos(angle), away * Math.sin(angle)]);
    }
  }
  return offsets;
}
