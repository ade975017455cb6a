import type { Role } from '../../geodata/access/roles.ts';
import { SEEN_BY, type Seen } from '../../geodata/access/seen_by.ts';
import { grantsIn, type Me } from './me.ts';

/** Whether somebody is answered it in a place, by what he holds there: nobody is asked to look at a refusal. */
export function isSeenBy(me: Me, place: string, what: Seen): boolean {
  const roles: readonly Role[] = me.wall ? ['wall'] : grantsIn(me, place).map(({ role }) => role);
  const seenBy: readonly Role[] = SEEN_BY[what];
  return roles.some((role) => seenBy.includes(role));
}
