import { within } from '../../coordinates/bounds.ts';
import { roundPosition } from '../../coordinates/round_position.ts';
import type { Bounds, Position } from '../../place.ts';

/** A position of a clipped line: the number of the position it was in the whole line, or null where the cut made it. */
export interface ClippedPosition {
  readonly position: Position;
  readonly index: number | null;
}

/**
 * The parts of a line that lie in a box, in order, cut at its edges (Liang–Barsky for each segment). A line that only touches
 * the box in a point gives no part.
 */
export function clipLine(line: readonly Position[], bounds: Bounds): ClippedPosition[][] {
  if (line.every((position) => within(bounds, position))) {
    return line.length < 2 ? [] : [line.map((position, index) => ({ position, index }))];
  }
  const parts: ClippedPosition[][] = [];
  let part: ClippedPosition[] = [];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Position, line[i] as Position];
    const span = spanInside(a, b, bounds);
    if (span === null) continue;
    const [from, to] = span;
    if (part.length === 0)
      part.push(from === 0 ? { position: a, index: i - 1 } : { position: along(a, b, from), index: null });
    part.push(to === 1 ? { position: b, index: i } : { position: along(a, b, to), index: null });
    if (to === 1 && i < line.length - 1) continue;
    parts.push(part);
    part = [];
  }
  return parts.concat(part.length > 0 ? [part] : []).filter(hasLength);
}

/** The fractions between which the segment from a to b is in the box; null when it is not, or only in a point. */
function spanInside(a: Position, b: Position, bounds: Bounds): readonly [number, number] | null {
  let [from, to] = [0, 1];
  for (const axis of [0, 1] as const) {
    const step = b[axis] - a[axis];
    const [low, high] = [bounds[axis] - a[axis], bounds[axis + 2] as number] as const;
    if (step === 0) {
      if (low > 0 || high < a[axis]) return null;
      continue;
    }
    const [first, second] = [low / step, (high - a[axis]) / step];
    from = Math.max(from, Math.min(first, second));
    to = Math.min(to, Math.max(first, second));
  }
  return from < to ? [from, to] : null;
}

function along(a: Position, b: Position, fraction: number): Position {
  return roundPosition([a[0] + fraction * (b[0] - a[0]), a[1] + fraction * (b[1] - a[1])]);
}

function hasLength(part: readonly ClippedPosition[]): boolean {
  const first = part[0]?.position;
  return part.some(({ position }) => position[0] !== first?.[0] || position[1] !== first?.[1]);
}
