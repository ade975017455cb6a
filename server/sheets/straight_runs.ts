export interface Run {
  readonly x: number;
  readonly y: number;
  /** Millimetres. */
  readonly length: number;
  /** Degrees counter-clockwise, between −90 and 90: text along it stands upright. */
  readonly turn: number;
}

/** A bend sharper than this ends a run, degrees. */
const SHARPEST_BEND = 12;

/** The nearly straight stretches of a line on the page, the longest first. */
export function straightRuns(line: readonly (readonly [x: number, y: number])[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let i = 1; i < line.length; i++) {
    if (i + 1 < line.length && bend(line[start]!, line[i]!, line[i + 1]!) < SHARPEST_BEND) continue;
    const [[ax, ay], [bx, by]] = [line[start]!, line[i]!];
    const angle = (Math.atan2(ay - by, bx - ax) * 180) / Math.PI;
    const turn = angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
    runs.push({ x: (ax + bx) / 2, y: (ay + by) / 2, length: Math.hypot(bx - ax, by - ay), turn });
    start = i;
  }
  return runs.sort((a, b) => b.length - a.length);
}

type Point = readonly [number, number];

function bend([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  const turn = Math.atan2(cy - by, cx - bx) - Math.atan2(by - ay, bx - ax);
  return Math.abs((((turn * 180) / Math.PI + 540) % 360) - 180);
}
