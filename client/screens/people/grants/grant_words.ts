import type { GrantFieldsFragment } from '../../../generated/operations.ts';
import type { Speech } from '../../../wording/use_wording.ts';
import { dayOf, lastDayBefore } from '../data/days.ts';

export type GrantRow = GrantFieldsFragment;
export type GrantState = 'now' | 'later' | 'ended';

/** Whether a grant holds at a moment, in milliseconds since the epoch. */
export function grantState({ validFrom, validTo }: GrantRow, now: number): GrantState {
  if (validTo !== null && Date.parse(validTo) <= now) return 'ended';
  return Date.parse(validFrom) > now ? 'later' : 'now';
}

/** Where it holds, e.g. 玉门镇; a place that is not the one looked at is named too. */
export function whereText(grant: GrantRow, place: string, { words, name }: Speech): string {
  const { access, people } = words;
  if (grant.jurisdiction === null) return access.everyPlace;
  const of = grant.jurisdictionName ? name(grant.jurisdictionName) : grant.jurisdiction;
  const within =
    grant.region !== null
      ? grant.regionName
        ? name(grant.regionName)
        : grant.region
      : grant.department !== null
        ? grant.departmentName
          ? name(grant.departmentName)
          : grant.department
        : null;
  if (within === null) return grant.role === 'department' ? people.grants.departmentsOf(of) : people.grants.wholeOf(of);
  return grant.jurisdiction === place ? within : `${of} · ${within}`;
}

/** Until when it holds, or held, or from when it will; null where it holds for good. */
export function timeText(grant: GrantRow, now: number, { words }: Speech): string | null {
  const { grants, until } = words.people;
  const state = grantState(grant, now);
  if (state === 'ended' && grant.validTo !== null) return grants.ended(dayOf(grant.validTo));
  const parts = [
    state === 'later' ? grants.begins(dayOf(grant.validFrom)) : null,
    grant.validTo === null ? null : until(lastDayBefore(grant.validTo)),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

/** A grant in words, e.g. 街道 · 玉门镇 · 至 2027-01-01. */
export function grantText(grant: GrantRow, place: string, now: number, speech: Speech): string {
  const role = speech.words.access.roles[grant.role].name;
  return [role, whereText(grant, place, speech), timeText(grant, now, speech)]
    .filter((part) => part !== null)
    .join(' · ');
}
