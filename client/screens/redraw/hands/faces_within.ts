import type { CoveragePicture } from '../../../map/coverage/coverage_picture.ts';
import type { LatticePoint } from './hand.ts';

/**
 * Faces whose anchor (a point well inside of them) lies within an area drawn by hand, in rising order. So what lies half in is
 * taken or left as its middle is.
 *
 * @param area corners, not closed; may cross itself: even–odd rule
 */
export function facesWithin(picture: CoveragePicture, faceCount: number, area: readonly LatticePoint[]): number[] {
  if (area.length < 3) return [];
  const west = Math.min(...area.map(({ x }) => x));
  const east = Math.max(...area.map(({ x }) => x));
  const south = Math.min(...area.map(({ y }) => y));
  const north = Math.max(...area.map(({ y }) => y));
  const faces: number[] = [];
  for (let face = 0; face < faceCount; face++) {
    const [x, y] = picture.anchorOf(face);
    if (x < west || x > east || y < south || y > north) continue;
    if (isWithin(area, x, y)) faces.push(face);
  }
  return faces;
}

function isWithin(area: readonly LatticePoint[], x: number, y: number): boolean {
  let within = false;
  for (let i = 0, before = area.length - 1; i < area.length; before = i++) {
    const [a, b] = [area[i]!, area[before]!];
    if (a.y > y === b.y > y) continue;
    if (x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
  }
  return within;
}
