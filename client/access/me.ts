import type { Role } from '../../geodata/access/roles.ts';
import type { MyGrantFragment, MyPartsFragment, MyRightsQuery } from '../generated/operations.ts';
import type { Speech } from '../wording/use_wording.ts';

export type MyGrant = MyGrantFragment;
export type Me = MyPartsFragment;
/** What one may do in one place. */
export type MyRights = NonNullable<MyRightsQuery['me']>;
export type ScreenName = MyRights['screens'][number];

/** What tells one who signed in from another; a wall is no account. */
export function identityOf({ account, wall }: Me): string {
  return account ? `account:${account.id}` : `wall:${wall?.jurisdiction}/${wall?.code}`;
}

/** Of all places, by code, those in which somebody holds anything; every one for whom no place was named. */
export function placesOf<Place extends { readonly code: string }>(me: Me, places: readonly Place[]): readonly Place[] {
  const codes = new Set(me.grants.map(({ jurisdiction }) => jurisdiction));
  if (me.wall) codes.add(me.wall.jurisdiction);
  return places.filter(({ code }) => codes.has(null) || codes.has(code));
}

/** The grants that hold in a place. */
export function grantsIn(me: Me, place: string): readonly MyGrant[] {
  return me.grants.filter(({ jurisdiction }) => jurisdiction === null || jurisdiction === place);
}

/** True where one of the grants of the place is for a role. */
export function hasRole(me: Me, place: string, role: Role): boolean {
  return grantsIn(me, place).some((grant) => grant.role === role);
}

/** A grant as its holder reads it: the role, and where it holds. */
export function grantText(grant: MyGrant, { words, name }: Speech): string {
  const { access } = words;
  const where = grant.departmentName ?? grant.regionName;
  const place = grant.jurisdictionName ? name(grant.jurisdictionName) : access.everyPlace;
  return access.grant(access.roles[grant.role].name, where ? name(where) : place);
}

/** The screen that a role has most use for, where it may go there. */
const HOMES: Readonly<Record<Role, ScreenName>> = {
  resident: 'report',
  volunteer: 'cases',
  grid_worker: 'cases',
  community: 'cases',
  street: 'cases',
  department: 'cases',
  planner: 'plan',
  leader: 'review',
  administrator: 'review',
  wall: 'wall',
};

/** Where somebody who named no screen goes; null for whoever may go nowhere. */
export function homeOf(me: Me, place: string, screens: readonly ScreenName[]): ScreenName | null {
  const homes = grantsIn(me, place).map(({ role }) => HOMES[role]);
  return homes.find((home) => screens.includes(home)) ?? screens[0] ?? null;
}
