import type { AuditFilter } from '../../../generated/operations.ts';
import { endOfDay, startOfDay } from '../data/days.ts';
import type { AuditAsked } from '../view/people_view.ts';

const DAY_MS = 86_400_000;

/**
 * What the server is asked for.
 *
 * @param now milliseconds since the epoch from which the last so many days are counted
 */
export function auditFilterOf(asked: AuditAsked & { readonly text: string }, now: number): AuditFilter {
  const { window, actor, actions, subject, outcome, text } = asked;
  return {
    ...(window && {
      window:
        'days' in window
          ? { from: new Date(now - window.days * DAY_MS).toISOString(), to: new Date(now + DAY_MS).toISOString() }
          : { from: startOfDay(window.from), to: endOfDay(window.to) },
    }),
    ...(actor !== null && { actor }),
    ...(actions.length > 0 && { actions }),
    ...(subject !== null && { subject }),
    ...(outcome !== null && { outcomes: [outcome] }),
    // Of what ended the entry of its end tells all: that it was begun is a second entry of the same.
    begunOnlyUnended: true,
    ...(text.trim() !== '' && { text: text.trim() }),
  };
}
