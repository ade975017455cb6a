import type { Role } from '../../../geodata/access/roles.ts';
import type { Screen } from '../../generated/schema.ts';
import { type Actor, grantsAt } from '../actor.ts';

/** Who has a use for a screen; what it shows him is asked of the table of rights field by field. */
const SCREENS: Readonly<Record<Screen, readonly Role[]>> = {
  review: [
    'grid_worker',
    'community',
    'street',
    'planner',
    'leader',
    'administrator',
    'resident',
    'volunteer',
    'department',
  ],
  plan: ['planner', 'leader', 'administrator'],
  redraw: ['planner', 'leader', 'administrator'],
  wall: ['wall', 'leader', 'planner', 'street', 'community', 'administrator'],
  cases: ['volunteer', 'grid_worker', 'community', 'street', 'department', 'planner', 'leader', 'administrator'],
  report: ['resident', 'volunteer', 'grid_worker', 'community', 'street', 'department', 'administrator'],
  people: ['administrator'],
};

/** Screens that somebody has a use for in a place, by what he holds there now. */
export function screensOf(actor: Actor, jurisdiction: string): readonly Screen[] {
  if (actor.mustChangePassword) return [];
  const held = new Set(grantsAt(actor, new Date(), jurisdiction).map(({ role }) => role));
  const screens = Object.entries(SCREENS) as readonly [Screen, readonly Role[]][];
  return screens.filter(([, roles]) => roles.some((role) => held.has(role))).map(([screen]) => screen);
}
