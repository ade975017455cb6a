const HOUR_MS = 3_600_000;

/**
 * How many cases were reported in each of the last so many hours, oldest first; the last hour ends now.
 *
 * @param reportedAt ISO moments, in any order
 * @param now milliseconds since the epoch
 */
export function hourlyCounts(reportedAt: readonly string[], now: number, hours: number): number[] {
  const counts = new Array<number>(hours).fill(0);
  for (const moment of reportedAt) {
    const hoursAgo = Math.floor((now - Date.parse(moment)) / HOUR_MS);
    // A clock that runs a little behind the server's must not lose the newest case.
    const slot = hours - 1 - Math.max(0, hoursAgo);
    if (slot >= 0) counts[slot]! += 1;
  }
  return counts;
}
