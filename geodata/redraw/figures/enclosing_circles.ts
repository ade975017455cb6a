import { metricPlane } from '../../boundaries/metric_plane.ts';
import type { CoverageView } from '../../coverage/coverage_view.ts';
import { type Circle, circleAround } from '../../districting/enclosing_circle.ts';

/**
 * The smallest circles around owners, in metres from the lattice's corner.
 * @returns for each owner its circle; null without faces
 */
export function enclosingCircles(coverage: CoverageView, owners: readonly number[]): Map<number, Circle | null> {
  const { east, north } = metricPlane(coverage.lattice);
  const { vertexX, vertexY } = coverage;
  return new Map(
    owners.map((owner) => {
      const vertices = coverage.boundaryVerticesOf(owner);
      if (vertices.length === 0) return [owner, null];
      const xs = Float64Array.from(vertices, (vertex) => vertexX[vertex]! * east);
      const ys = Float64Array.from(vertices, (vertex) => vertexY[vertex]! * north);
      return [owner, circleAround(xs, ys)];
    }),
  );
}
