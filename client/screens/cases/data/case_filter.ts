import type { CaseFilter } from '../../../generated/operations.ts';
import type { Asked } from '../view/cases_view.ts';

const DAY_MS = 86_400_000;
/** All of China keeps the time of Beijing. */
const OFFSET = '+08:00';
/** A window needs an end: reports may be dated a little ahead. */
const AHEAD_MS = DAY_MS;

/**
 * What the server is asked for.
 *
 * @param now milliseconds since the epoch from which the last so many days are counted
 */
export function filterOf(asked: Asked, now: number): CaseFilter {
  const { kinds, states, sources, region, unit, due, placements, paused, duplicates, text } = asked;
  const window = windowOf(asked, now);
  return {
    ...(window && { window: { from: new Date(window.from).toISOString(), to: new Date(window.to).toISOString() } }),
    ...(kinds.length > 0 && { kinds }),
    ...(states === 'open' ? { open: true } : states === 'all' ? {} : { states }),
    ...(sources.length > 0 && { sources }),
    ...(region !== null && { region }),
    ...(unit && { unit }),
    ...(due.length > 0 && { due }),
    ...(placements.length > 0 && { placements }),
    ...(paused !== null && { paused }),
    ...(duplicates && { withDuplicates: true }),
    ...(text.trim() !== '' && { text: text.trim() }),
  };
}

export interface TimeWindow {
  /** Milliseconds since the epoch; the end is not in it. */
  readonly from: number;
  readonly to: number;
}

/** When the cases asked for were reported; null: whenever. */
export function windowOf({ reported }: Pick<Asked, 'reported'>, now: number): TimeWindow | null {
  if (reported === null) return null;
  if ('days' in reported) return { from: now - reported.days * DAY_MS, to: now + AHEAD_MS };
  return {
    from: Date.parse(`${reported.from}T00:00:00${OFFSET}`),
    to: Date.parse(`${reported.to}T00:00:00${OFFSET}`) + DAY_MS,
  };
}
