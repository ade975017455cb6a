import { metricPlane } from '../../boundaries/metric_plane.ts';
import type { CoverageView } from '../../coverage/coverage_view.ts';
import { type Circle, smallestCircle } from './smallest_circle.ts';

/**
 * The smallest circles around owners, in metres from the lattice's corner. One pass over the faces for all of them.
 * @returns for each owner its circle; null without faces
 */
export function enclosingCircles(coverage: CoverageView, owners: readonly number[]): Map<number, Circle | null> {
  const facesOf = new Map(owners.map((owner): [number, number[]] => [owner, []]));
  const { faceOwner, faceCount } = coverage;
  for (let face = 0; face < faceCount; face++) facesOf.get(faceOwner[face]!)?.push(face);
  const { east, north } = metricPlane(coverage.lattice);
  const { vertexX, vertexY } = coverage;
  const circles = new Map<number, Circle | null>();
  for (const [owner, faces] of facesOf) {
    const vertices = boundaryVertices(coverage, owner, faces);
    const circle = smallestCircle(
      vertices.map((vertex) => vertexX[vertex]! * east),
      vertices.map((vertex) => vertexY[vertex]! * north),
    );
    circles.set(owner, vertices.length === 0 ? null : circle);
  }
  return circles;
}

function boundaryVertices(coverage: CoverageView, owner: number, faces: readonly number[]): number[] {
  const { arcLeft, arcRight, faceOwner } = coverage;
  const vertices: number[] = [];
  for (const face of faces) {
    for (const arc of coverage.faceArcs(face)) {
      const other = arcLeft[arc] === face ? arcRight[arc]! : arcLeft[arc]!;
      if (other >= 0 && faceOwner[other] === owner) continue;
      for (const vertex of coverage.arcVertices(arc)) vertices.push(vertex);
    }
  }
  return vertices;
}
