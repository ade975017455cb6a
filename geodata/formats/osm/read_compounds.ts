import { within } from '../../coordinates/bounds.ts';
import type { Bounds, Compound } from '../../place.ts';
import { interiorPoint } from '../shapes/interior_point.ts';
import { ringsOf } from '../shapes/polygon.ts';
import { ringAreaM2 } from '../shapes/ring_area_m2.ts';
import type { OsmTags } from './element.ts';
import type { Area } from './read_areas.ts';
import { barrierKind } from './read_barriers.ts';
import { readName } from './read_name.ts';

/** A residential area larger than this is a quarter of a town, not one compound; the largest have some 500,000 m². */
const LARGEST_M2 = 1_000_000;

/**
 * The residential compounds 小区 among areas. OSM has no tag for them; the rule here is: `landuse=residential` of at most
 * 1 km² that has a name, or is walled. Walled is what carries `barrier=wall`, `fence`, `hedge` … on the same closed way, or
 * `residential=gated`, `gated=yes`, or `access=private`. Their middle must lie within the bounds; they are kept whole.
 */
export function readCompounds(areas: readonly Area[], bounds: Bounds): Compound[] {
  return areas.flatMap(({ id, tags, outline }) => {
    if (tags.landuse !== 'residential' || !within(bounds, interiorPoint(outline))) return [];
    const [walled, name] = [isWalled(tags), readName(tags)];
    if ((!walled && name === null) || ringAreaM2(ringsOf(outline)[0]) > LARGEST_M2) return [];
    return {
      id,
      name: name ?? { zh: '无名小区', en: 'Unnamed compound' },
      kind: null,
      walled,
      propertyServed: null,
      outline,
    };
  });
}

function isWalled(tags: OsmTags): boolean {
  const kind = barrierKind({ barrier: tags.barrier ?? '' });
  return kind !== null || tags.residential === 'gated' || tags.gated === 'yes' || tags.access === 'private';
}
