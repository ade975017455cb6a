/** All of China keeps the time of Beijing, eight hours ahead of UTC the whole year. */
const AHEAD_MS = 8 * 3_600_000;

/**
 * The moment that a field for date and time says, in the time of the place.
 * @param text such as 2026-12-01T08:00
 * @returns milliseconds since the epoch; null where it says none
 */
export function momentOfField(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return null;
  const moment = Date.parse(`${text}:00Z`);
  return Number.isNaN(moment) ? null : moment - AHEAD_MS;
}

/** What a field for date and time says of a moment, in the time of the place, to the minute. */
export function fieldOfMoment(moment: number): string {
  return new Date(moment + AHEAD_MS).toISOString().slice(0, 16);
}
