import { mustChangePassword, notAllowed, notSignedIn } from './access_problems.ts';
import { type Actor, type ActorGrant, grantsAt } from './actor.ts';
import type { Right, RoleRight } from './right.ts';

/**
 * Why an actor may not ask for something now; null where he may.
 *
 * @param jurisdiction of the place that it is asked of; null: none is named.
 * @param what is asked for, as it is named to him.
 */
export function refusalFor(actor: Actor, right: Right, jurisdiction: string | null, what: string) {
  if (right.of === 'anyone' || right.of === 'follows') return null;
  if (actor.kind === 'visitor') return notSignedIn();
  if (right.of === 'signed_in') return actor.kind === 'account' ? null : notAllowed(what, jurisdiction);
  if (actor.mustChangePassword) return mustChangePassword();
  if (right.of === 'hidden') return null;
  if (right.of === 'account') return actor.kind === 'account' ? null : notAllowed(what, jurisdiction);
  return holdsNow(actor, right, jurisdiction) ? null : notAllowed(what, jurisdiction);
}

/** Whether one of the roles is held now, in the place or, where none is named, anywhere. */
export function holdsNow(actor: Actor, right: Omit<RoleRight, 'of'>, jurisdiction: string | null): boolean {
  return grantsFor(actor, right, jurisdiction).length > 0;
}

/** The grants that give a right now, in the place or, where none is named, anywhere. */
export function grantsFor(
  actor: Actor,
  { roles, whole }: Omit<RoleRight, 'of'>,
  jurisdiction: string | null,
): readonly ActorGrant[] {
  return grantsAt(actor, new Date(), jurisdiction).filter(
    ({ role, region, department }) => roles.includes(role) && (!whole || (region === null && department === null)),
  );
}
