import type { WalkAccess } from '../../place.ts';
import type { OsmTags } from './element.ts';

/** Ways by which nobody goes (yet), and areas that `highway` is used on: not streets at all. */
const NOT_STREETS = new Set([
  'proposed',
  'planned',
  'construction',
  'razed',
  'abandoned',
  'disused',
  'demolished',
  'rest_area',
  'services',
  'bus_stop',
  'traffic_signals',
  'no',
]);

/** Classes of way closed to people on foot unless a tag opens them. Trunk roads are open: in towns they have pavements. */
const MOTOR_ONLY = new Set(['motorway', 'motorway_link', 'trunk_link', 'raceway', 'busway', 'bus_guideway', 'escape']);

const OPEN = new Set(['yes', 'designated', 'permissive', 'official', 'destination', 'public']);
const FOR_SOME = new Set([
  'private',
  'customers',
  'residents',
  'employees',
  'permit',
  'members',
  'military',
  'restricted',
]);
const CLOSED = new Set(['no', 'use_sidepath']);
const PAVEMENTS = new Set(['yes', 'both', 'left', 'right', 'separate']);

/**
 * Whether people may walk along a way, by its tags, the more particular tag first: `foot`, the class of way (`highway`),
 * `motorroad`, `access`. `access=agricultural`, `forestry` and `delivery` are about vehicles and leave feet alone.
 *
 * @returns null when the way is not a street: it has no `highway`, or is only planned
 */
export function walkAccess(tags: OsmTags): WalkAccess | null {
  const { highway, foot, access, motorroad } = tags;
  if (highway === undefined || NOT_STREETS.has(highway)) return null;
  const said = accessOf(foot);
  if (said !== null) return said;
  const pavement = PAVEMENTS.has(tags.sidewalk ?? '') || PAVEMENTS.has(tags['sidewalk:both'] ?? '');
  if ((MOTOR_ONLY.has(highway) || motorroad === 'yes') && !pavement) return 'no';
  return accessOf(access) ?? 'yes';
}

/** What the value of an access tag says about people; null when it says nothing about them. */
export function accessOf(value: string | undefined): WalkAccess | null {
  if (value === undefined) return null;
  if (OPEN.has(value)) return 'yes';
  if (FOR_SOME.has(value)) return 'private';
  return CLOSED.has(value) ? 'no' : null;
}

/**
 * In which direction of a way people on foot may go; null: both. Only tags that speak of people count: `oneway` is about
 * vehicles. Escalators (`conveying`) carry one way.
 */
export function oneWayOnFoot(tags: OsmTags): 'forward' | 'backward' | null {
  const { conveying } = tags;
  const said = tags['oneway:foot'] ?? tags['foot:oneway'];
  if (said === 'yes' || said === '1' || tags['foot:backward'] === 'no') return 'forward';
  if (said === '-1' || tags['foot:forward'] === 'no') return 'backward';
  if (conveying === 'forward' || conveying === 'backward') return conveying;
  return null;
}
