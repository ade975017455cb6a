/** For so long somebody who was away hears of it. */
const TOLD_FOR_MS = 60 * 86_400_000;

interface Grid {
  readonly code: string;
  /** ISO 8601: when the version began that there is now. */
  readonly validFrom: string;
}

const keyOf = ({ code, validFrom }: Grid) => `gezhong.told.${code}.${validFrom}`;

/** Whether a grid was redrawn lately and this browser was not told yet. @param now milliseconds since the epoch */
export function isToBeTold(grid: Grid, now: number): boolean {
  if (now - Date.parse(grid.validFrom) > TOLD_FOR_MS) return false;
  try {
    return localStorage.getItem(keyOf(grid)) === null;
  } catch {
    // Where the browser keeps nothing it is told again each time.
    return true;
  }
}

export function rememberTold(grid: Grid): void {
  try {
    localStorage.setItem(keyOf(grid), 'read');
  } catch {
    // As above.
  }
}
