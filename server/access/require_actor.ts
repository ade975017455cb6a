import type { Role } from '../../geodata/access/roles.ts';
import { mustChangePassword, notAllowed, notSignedIn } from './access_problems.ts';
import { type Actor, type ActorGrant, grantsAt } from './actor.ts';

/**
 * Lets pass whoever is signed in and has a password of his own.
 * @throws Problem NOT_SIGNED_IN, MUST_CHANGE_PASSWORD
 */
export function requireSignedIn(actor: Actor): void {
  if (actor.kind === 'visitor') throw notSignedIn();
  if (actor.mustChangePassword) throw mustChangePassword();
}

/**
 * Lets pass whoever holds one of the roles now: in the place, or (null) in any.
 *
 * @param what is asked for, named to whoever is refused.
 * @returns the grants that give the right, at least one.
 * @throws Problem NOT_SIGNED_IN, MUST_CHANGE_PASSWORD, NOT_ALLOWED
 */
export function requireRole(
  actor: Actor,
  jurisdiction: string | null,
  roles: readonly Role[],
  what: string,
): readonly ActorGrant[] {
  requireSignedIn(actor);
  const held = grantsAt(actor, new Date(), jurisdiction).filter(({ role }) => roles.includes(role));
  if (held.length === 0) throw notAllowed(what, jurisdiction);
  return held;
}
