import type { Role } from '../../geodata/access/roles.ts';
import { grantsIn, type Me } from './me.ts';

const STAFF: readonly Role[] = ['grid_worker', 'community', 'street', 'planner', 'leader', 'administrator'];

/**
 * Which roles are answered what, so that nobody is asked to look at a refusal. The server judges by a table of its own; where
 * this one shows too much, a sentence stands in its place, and where it shows too little, nothing does.
 */
const SEEN_BY = {
  /** Counts of people, and the gaps that are told in people. */
  people: [...STAFF, 'wall'],
  /** Who works in a region, and how well its streets can be walked. */
  staff: STAFF,
  heat: [...STAFF, 'wall'],
  figures: [...STAFF, 'department', 'wall'],
  hotspots: ['street', 'planner', 'leader', 'administrator', 'wall'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Seen = keyof typeof SEEN_BY;

/** Whether somebody is answered it in a place, by what he holds there. */
export function isSeenBy(me: Me, place: string, what: Seen): boolean {
  const roles: readonly Role[] = me.wall ? ['wall'] : grantsIn(me, place).map(({ role }) => role);
  const seenBy: readonly Role[] = SEEN_BY[what];
  return roles.some((role) => seenBy.includes(role));
}
