/** A wall is n × m screens of 1,920 × 1,080 each; sizes follow the unit and never the whole canvas. */
export interface WallUnits {
  readonly columns: number;
  readonly rows: number;
}

const UNIT_WIDTH = 1920;
const UNIT_HEIGHT = 1080;
const MOST = 8;

/** Reads `2x1`; anything else is one unit. */
export function readUnits(text: string | null): WallUnits {
  const match = /^(\d)[x×](\d)$/.exec(text ?? '');
  const [columns, rows] = [Number(match?.[1] ?? 1), Number(match?.[2] ?? 1)];
  const isWall = columns >= 1 && rows >= 1 && columns <= MOST && rows <= MOST;
  return isWall ? { columns, rows } : { columns: 1, rows: 1 };
}

/** CSS pixels of the browser for one pixel of a 1,920 × 1,080 unit. */
export function unitScale({ columns, rows }: WallUnits, width: number, height: number): number {
  return Math.min(width / (UNIT_WIDTH * columns), height / (UNIT_HEIGHT * rows));
}
