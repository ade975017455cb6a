import type { GrantInput } from '../../../generated/operations.ts';
import type { Wording } from '../../../wording/wording.ts';
import { dayOf, endOfDay, startOfDay } from '../data/days.ts';
import type { GrantedRole } from './role_choice.tsx';

/** Where a role is to hold. */
export type GrantReach = 'every' | 'whole' | 'region';

/** A grant as it is put down, before it is given. */
export interface GrantDraft {
  readonly role: GrantedRole;
  readonly reach: GrantReach;
  readonly region: string | null;
  /** Null: any department of the place. */
  readonly department: string | null;
  /** Days such as 2027-01-01, both included; empty: at once, and for good. */
  readonly from: string;
  readonly to: string;
}

export type GrantField = 'region' | 'department' | 'from' | 'to';

/** What is wrong with a draft, in words, by the field that it is about. */
export function draftProblems(
  { role, reach, region, from, to }: GrantDraft,
  now: number,
  texts: Wording['people']['grants'],
): Partial<Record<GrantField, string>> {
  const problems: Partial<Record<GrantField, string>> = {};
  if (role !== 'department' && reach === 'region' && region === null) problems.region = texts.regionNeeded;
  if (from !== '' && from < dayOf(now)) problems.from = texts.fromPast;
  if (to !== '' && to < dayOf(now)) problems.to = texts.toPast;
  else if (to !== '' && from !== '' && to < from) problems.to = texts.toBeforeFrom;
  return problems;
}

/** What the server is asked to grant. A first day that is today begins at once. */
export function grantInput(draft: GrantDraft, account: string, place: string, now: number): GrantInput {
  const { role, reach, region, department, from, to } = draft;
  const isOfDepartment = role === 'department';
  return {
    account,
    role,
    jurisdiction: reach === 'every' && !isOfDepartment ? null : place,
    region: reach === 'region' && !isOfDepartment ? region : null,
    department: isOfDepartment ? department : null,
    validFrom: from === '' || from === dayOf(now) ? null : startOfDay(from),
    validTo: to === '' ? null : endOfDay(to),
  };
}
