import type { WalkAccess } from '../../place.ts';
import type { OsmTags } from './element.ts';
import { footByClass } from './foot_rules.ts';

const OPEN = new Set(['yes', 'designated', 'permissive', 'official', 'destination', 'public', 'customers']);
const FOR_SOME = new Set(['private', 'residents', 'employees', 'permit', 'members', 'military', 'restricted']);
const CLOSED = new Set(['no', 'use_sidepath']);
/**
 * Whether people may walk along a way, by its tags, the more particular tag first: `foot`, the class of way (see
 * `foot_rules.ts`), `access`. `access=agricultural`, `forestry` and `delivery` are about vehicles and leave feet alone.
 *
 * @returns null when the way is not a street: it has no `highway`, or is only planned
 */
export function walkAccess(tags: OsmTags): WalkAccess | null {
  const byClass = footByClass(tags);
  if (byClass === null) return null;
  return accessOf(tags.foot) ?? (byClass === 'no' ? 'no' : (accessOf(tags.access) ?? 'yes'));
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
