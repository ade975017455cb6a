import type { WalkAccess } from '../../place.ts';
import type { OsmTags } from './element.ts';

/**
 * What a class of way (`highway`) means for people on foot where no tag speaks of them. After
 * https://wiki.openstreetmap.org/wiki/OSM_tags_for_routing/Access_restrictions (worldwide defaults), but for trunk
 * roads; classes that do not stand here are open.
 */
type FootRule =
  /** Not a street (yet), or an area that `highway` is used on. */
  | 'none'
  /** For vehicles only; a pavement opens it. */
  | 'motor'
  /** For bicycles or horses; a pavement, or a part set aside for feet, opens it. */
  | 'others'
  /**
   * The wiki has trunk roads open. In towns they are either the main street or an expressway; where the two directions
   * run on carriageways of their own, it is taken for an expressway.
   */
  | 'trunk';

const RULES: Readonly<Record<string, FootRule>> = {
  proposed: 'none',
  planned: 'none',
  construction: 'none',
  razed: 'none',
  abandoned: 'none',
  disused: 'none',
  demolished: 'none',
  rest_area: 'none',
  services: 'none',
  bus_stop: 'none',
  traffic_signals: 'none',
  no: 'none',
  motorway: 'motor',
  motorway_link: 'motor',
  trunk: 'trunk',
  trunk_link: 'motor',
  raceway: 'motor',
  busway: 'motor',
  bus_guideway: 'motor',
  escape: 'motor',
  cycleway: 'others',
  bridleway: 'others',
  via_ferrata: 'others',
};

const PAVEMENTS = new Set(['yes', 'both', 'left', 'right']);
const PAVEMENT_KEYS = ['sidewalk', 'sidewalk:both', 'sidewalk:left', 'sidewalk:right'] as const;

/** Whether the class of a way lets people walk on it; null when it is not a street. */
export function footByClass(tags: OsmTags): Exclude<WalkAccess, 'private'> | null {
  const rule = RULES[tags.highway ?? 'no'];
  if (rule === 'none') return null;
  if (PAVEMENT_KEYS.some((key) => PAVEMENTS.has(tags[key] ?? ''))) return 'yes';
  if (tags.motorroad === 'yes' || tags.expressway === 'yes' || rule === 'motor') return 'no';
  if (rule === 'others') return tags.segregated === undefined ? 'no' : 'yes';
  if (rule === 'trunk') return tags.oneway === 'yes' || tags.oneway === '-1' || tags.tunnel === 'yes' ? 'no' : 'yes';
  return 'yes';
}
