import type { Polygon } from 'geojson';
import { STEPS_PER_DEGREE } from './lattice.ts';

/** What is wrong with a set of polygons that should cover an area without gap or overlap; empty when nothing is. */
export function coverageFaults(polygons: readonly Polygon[]): string[] {
  const faults: string[] = [];
  const ownerOf = new Map<string, number>();
  polygons.forEach(({ coordinates }, owner) => {
    coordinates.forEach((ring, number) => {
      const points = ring.map(latticePoint);
      const label = `ring ${number} of polygon ${owner}`;
      if (points.length < 4) faults.push(`${label} has ${points.length} positions`);
      if (points[0]!.join() !== points.at(-1)!.join()) faults.push(`${label} is not closed`);
      if (new Set(points.map(String)).size !== points.length - 1) faults.push(`${label} passes a vertex twice`);
      if (latticeAreaOf(points) > 0 !== (number === 0)) faults.push(`${label} runs the wrong way`);
      for (let i = 1; i < points.length; i++) {
        const edge = `${points[i - 1]} ${points[i]}`;
        if (ownerOf.has(edge)) faults.push(`edge ${edge} bounds ${ownerOf.get(edge)} and ${owner} on the same side`);
        ownerOf.set(edge, owner);
      }
    });
  });
  const edges = [...new Set([...ownerOf.keys()].map((edge) => edge.split(' ').sort().join(' ')))].map((edge) =>
    edge.split(/[ ,]/).map(Number),
  );
  edges.forEach((a, i) => {
    for (const b of edges.slice(i + 1))
      if (meetInside(a, b)) faults.push(`edges ${a} and ${b} meet inside one of them`);
  });
  return faults;
}

function latticePoint(position: readonly number[]): [number, number] {
  return [Math.round(position[0]! * STEPS_PER_DEGREE), Math.round(position[1]! * STEPS_PER_DEGREE)];
}

export function latticeAreaOf(points: readonly (readonly [number, number])[]): number {
  let twice = 0;
  const [x0, y0] = points[0]!;
  for (let i = 1; i < points.length; i++) {
    const [[ax, ay], [bx, by]] = [points[i - 1]!, points[i]!];
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice / 2;
}

/** Area of a polygon in lattice steps², exact for small ones. */
export function latticePolygonArea({ coordinates }: Polygon): number {
  return coordinates.reduce((sum, ring) => sum + latticeAreaOf(ring.map(latticePoint)), 0);
}

/** Do two segments share a point that is not an end of both? Brute force in whole numbers. */
function meetInside(a: readonly number[], b: readonly number[]): boolean {
  const [ax, ay, bx, by] = a as [number, number, number, number];
  const [cx, cy, dx, dy] = b as [number, number, number, number];
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  const within = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): boolean =>
    side(px, py, qx, qy, rx, ry) === 0 && (rx - px) * (qx - rx) + (ry - py) * (qy - ry) > 0;
  if (within(ax, ay, bx, by, cx, cy) || within(ax, ay, bx, by, dx, dy)) return true;
  if (within(cx, cy, dx, dy, ax, ay) || within(cx, cy, dx, dy, bx, by)) return true;
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}

/** Is the position inside the polygon? Even-odd over all rings. */
export function isInside({ coordinates }: Polygon, x: number, y: number): boolean {
  let inside = false;
  for (const ring of coordinates) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as [number, number];
      const [bx, by] = ring[i] as [number, number];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}
