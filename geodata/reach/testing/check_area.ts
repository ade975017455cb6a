import type { MultiPolygon } from 'geojson';
import type { Position } from '../../place.ts';

/** Why an area is not valid as simple features have it and RFC 7946 winds it, found by trying all pairs; or null. */
export function whyInvalid(area: MultiPolygon): string | null {
  const rings = area.coordinates.flat();
  for (const ring of rings) {
    if (ring.length < 4) return `a ring of ${ring.length} points`;
    if (ring[0]!.join() !== ring.at(-1)!.join()) return 'a ring is open';
  }
  for (const polygon of area.coordinates) {
    for (const [at, ring] of polygon.entries()) {
      const turn = signedArea(ring);
      if (at === 0 ? turn <= 0 : turn >= 0) return `ring ${at} of a polygon winds the wrong way`;
      if (at > 0 && !windsAround(polygon[0]!, ring[0]!)) return 'a hole lies outside its polygon';
    }
  }
  const segments = rings.flatMap((ring, index) =>
    ring.slice(1).map((to, at) => ({ index, at, from: ring[at]!, to, last: ring.length - 2 })),
  );
  for (const [number, a] of segments.entries()) {
    for (const b of segments.slice(number + 1)) {
      const neighbours = a.index === b.index && (b.at === a.at + 1 || (a.at === 0 && b.at === a.last));
      if (!neighbours && touch(a.from, a.to, b.from, b.to)) return `sides touch near ${a.from.join()}`;
    }
  }
  return null;
}

/** Whether an area holds a position, by even and odd. */
export function holdsPosition(area: MultiPolygon, position: Position): boolean {
  return area.coordinates.flat().filter((ring) => windsAround(ring, position)).length % 2 === 1;
}

type Point = readonly number[];

function windsAround(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let at = 1; at < ring.length; at++) {
    const [x0, y0] = ring[at - 1] as [number, number];
    const [x1, y1] = ring[at] as [number, number];
    if (y0 > y! !== y1 > y! && x! < x0 + ((x1 - x0) * (y! - y0)) / (y1 - y0)) inside = !inside;
  }
  return inside;
}

function signedArea(ring: readonly Point[]): number {
  const [x, y] = ring[0] as [number, number];
  return ring
    .slice(1)
    .reduce((sum, [x1, y1], at) => sum + (ring[at]![0]! - x) * (y1! - y) - (x1! - x) * (ring[at]![1]! - y), 0);
}

/** On whole units, where a turn is exact. */
function touch(a: Point, b: Point, c: Point, d: Point): boolean {
  const unit = (point: Point) => [Math.round(point[0]! * 1e7), Math.round(point[1]! * 1e7)] as const;
  const turn = (p: Point, q: Point, r: Point) => {
    const [[px, py], [qx, qy], [rx, ry]] = [unit(p), unit(q), unit(r)];
    return Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  };
  const within = (p: Point, q: Point, r: Point) =>
    turn(p, q, r) === 0 &&
    r[0]! >= Math.min(p[0]!, q[0]!) &&
    r[0]! <= Math.max(p[0]!, q[0]!) &&
    r[1]! >= Math.min(p[1]!, q[1]!) &&
    r[1]! <= Math.max(p[1]!, q[1]!);
  if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) return true;
  return within(a, b, c) || within(a, b, d) || within(c, d, a) || within(c, d, b);
}
