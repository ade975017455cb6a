const DAY_MS = 86_400_000;

/** The last so many days up to now, in the shape of the server's window. */
export function windowOfDays(days: number): { readonly from: string; readonly to: string } {
  const now = Date.now();
  return { from: new Date(now - days * DAY_MS).toISOString(), to: new Date(now).toISOString() };
}
