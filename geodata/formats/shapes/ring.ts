import type { Position } from '../../place.ts';

/** A closed ring: the first position again at the end. */
export type Ring = readonly Position[];

/** Twice the signed area in square degrees; above zero when the ring runs counter-clockwise. */
export function doubleArea(ring: Ring): number {
  let sum = 0;
  const [x0, y0] = ring[0] as Position;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return sum;
}

/** The ring counter-clockwise (true) or clockwise (false): outer rings are the former, holes the latter (RFC 7946). */
export function wind(ring: Ring, counterClockwise: boolean): Ring {
  return doubleArea(ring) > 0 === counterClockwise ? ring : ring.toReversed();
}

/**
 * Takes out repeated positions and spikes (to a tip and back along the same line), which enclose nothing but make a polygon
 * invalid. Closes the ring. What remains may be too short to be a ring: fewer than four positions.
 *
 * @param spikeUnits how wide a spike may be, in 1e-7 degrees (1 cm): rounding makes some that have a width
 */
export function cleanRing(positions: readonly Position[], spikeUnits = 2): Ring {
  const kept: Position[] = [];
  for (const position of positions) {
    kept.push(position);
    while (kept.length >= 2 && endsNeedlessly(kept, spikeUnits)) dropLastTurn(kept);
  }
  // The same across the seam where the ring closes.
  while (kept.length > 1 && same(kept[0] as Position, kept.at(-1) as Position)) kept.pop();
  while (kept.length >= 3) {
    if (isSpike(kept.at(-2) as Position, kept.at(-1) as Position, kept[0] as Position, spikeUnits)) kept.pop();
    else if (isSpike(kept.at(-1) as Position, kept[0] as Position, kept[1] as Position, spikeUnits)) kept.shift();
    else break;
    while (kept.length > 1 && same(kept[0] as Position, kept.at(-1) as Position)) kept.pop();
  }
  return kept.length === 0 ? [] : [...kept, kept[0] as Position];
}

function endsNeedlessly(kept: readonly Position[], spikeUnits: number): boolean {
  const [before, last] = [kept.at(-2) as Position, kept.at(-1) as Position];
  return same(before, last) || (kept.length >= 3 && isSpike(kept.at(-3) as Position, before, last, spikeUnits));
}

/** Of A–A the second A goes; of a spike A–B–C the tip B. */
function dropLastTurn(kept: Position[]): void {
  if (same(kept.at(-2) as Position, kept.at(-1) as Position)) kept.pop();
  else kept.splice(-2, 1);
}

function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Whether the way to the tip and the way back are one, or less than so many units apart where the shorter one ends. */
function isSpike(a: Position, tip: Position, b: Position, spikeUnits: number): boolean {
  const [ax, ay] = [units(a[0] - tip[0]), units(a[1] - tip[1])];
  const [bx, by] = [units(b[0] - tip[0]), units(b[1] - tip[1])];
  const longer = Math.max(Math.hypot(ax, ay), Math.hypot(bx, by));
  return ax * bx + ay * by > 0 && Math.abs(ax * by - ay * bx) < spikeUnits * longer;
}

/** Degrees in the whole units of 1e-7 that positions are rounded to, so that the tests above are exact. */
function units(degrees: number): number {
  return Math.round(degrees * 1e7);
}
