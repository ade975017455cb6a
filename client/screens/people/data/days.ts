/** All of China keeps the time of Beijing. */
const OFFSET = '+08:00';
const DAY_MS = 86_400_000;
const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Asia/Shanghai' });

/** The day in China of a moment (ISO text or milliseconds since the epoch), such as 2027-01-01. */
export function dayOf(moment: string | number): string {
  return DAY.format(new Date(moment));
}

/** The last day on which what ends at a moment still holds. */
export function lastDayBefore(end: string): string {
  return dayOf(Date.parse(end) - 1);
}

/** The moment at which a day such as 2027-01-01 begins in China, as ISO text. */
export function startOfDay(day: string): string {
  return new Date(`${day}T00:00:00${OFFSET}`).toISOString();
}

/** The moment at which the day is over. */
export function endOfDay(day: string): string {
  return new Date(Date.parse(startOfDay(day)) + DAY_MS).toISOString();
}
