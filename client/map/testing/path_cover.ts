type Point = readonly [x: number, y: number];

const SIDE = 24;
/** Samples along each side of the square of 24. */
const SAMPLES = 96;

/** Which of 96 × 96 samples of the square of 24 a closed SVG path of M, L, H, V, A and Z with absolute numbers covers. */
export function coverOf(path: string): boolean[] {
  const ring = ringOf(path);
  return Array.from({ length: SAMPLES * SAMPLES }, (_, i) =>
    isInside(ring, [((i % SAMPLES) + 0.5) * (SIDE / SAMPLES), (Math.floor(i / SAMPLES) + 0.5) * (SIDE / SAMPLES)]),
  );
}

function ringOf(path: string): readonly Point[] {
  const ring: Point[] = [];
  let at: Point = [0, 0];
  for (const [, command, rest] of path.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)) {
    const numbers = rest!
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (command === 'Z') continue;
    if (command === 'H') at = [numbers[0]!, at[1]];
    else if (command === 'V') at = [at[0], numbers[0]!];
    else if (command === 'A') {
      const to: Point = [numbers[5]!, numbers[6]!];
      ring.push(...arc(at, to, numbers[0]!, numbers[3] === 1, numbers[4] === 1));
      at = to;
    } else at = [numbers[0]!, numbers[1]!];
    ring.push(at);
  }
  return ring;
}

/** Points between the ends of a circular arc (SVG 2, appendix B.2.4, for equal radii). */
function arc(from: Point, to: Point, radius: number, large: boolean, sweep: boolean): Point[] {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const half = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2;
  const rise = Math.sqrt(Math.max(0, radius ** 2 - half ** 2)) * (large === sweep ? -1 : 1);
  const centre: Point = [
    middle[0] - (rise * (to[1] - from[1])) / (2 * half),
    middle[1] + (rise * (to[0] - from[0])) / (2 * half),
  ];
  const begin = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  let turn = Math.atan2(to[1] - centre[1], to[0] - centre[0]) - begin;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  return Array.from({ length: 23 }, (_, i) => {
    const angle = begin + (turn * (i + 1)) / 24;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
}

function isInside(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
