import type { Role } from '../../geodata/access/roles.ts';
import { NOT_FOUND, problemResponse } from '../http/respond.ts';
import { mustChangePassword, notSignedIn } from './access_problems.ts';
import type { Actor } from './actor.ts';
import { holdsNow } from './judge_right.ts';

/**
 * Why somebody is given nothing at an address that is no question of GraphQL: 401 to a visitor, 403 to whoever must change
 * his password first, and to others 404, which does not even say that there is something. Null: go on.
 *
 * @param jurisdiction of the place that the address is about.
 * @param whole only a right that holds for the whole place counts.
 */
export function refusedAddress(
  actor: Actor,
  jurisdiction: string,
  roles: readonly Role[],
  whole = false,
): Response | null {
  if (actor.kind === 'visitor') return problemResponse(401, notSignedIn());
  if (actor.mustChangePassword) return problemResponse(403, mustChangePassword());
  return holdsNow(actor, { roles, whole }, jurisdiction) ? null : problemResponse(404, NOT_FOUND);
}
