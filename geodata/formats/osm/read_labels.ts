import { within } from '../../coordinates/bounds.ts';
import { roundPosition } from '../../coordinates/round_position.ts';
import type { Bounds, Label, Position } from '../../place.ts';
import { interiorPoint } from '../shapes/interior_point.ts';
import type { OsmNode, OsmTags } from './element.ts';
import type { Area } from './read_areas.ts';
import { readName } from './read_name.ts';
import { surfaceKind } from './read_surfaces.ts';

/** Values of `place` by what they are called on the map. */
const PLACES: Readonly<Record<string, Label['kind']>> = {
  city: 'street',
  town: 'street',
  borough: 'street',
  subdistrict: 'street',
  suburb: 'street',
  quarter: 'community',
  village: 'community',
  neighbourhood: 'neighbourhood',
  city_block: 'neighbourhood',
  hamlet: 'neighbourhood',
  isolated_dwelling: 'neighbourhood',
  locality: 'neighbourhood',
  square: 'landmark',
};
/** What people find their way by. */
const LANDMARKS: readonly (readonly [key: string, values: ReadonlySet<string>])[] = [
  [
    'amenity',
    new Set('school college university hospital townhall library theatre police post_office marketplace'.split(' ')),
  ],
  ['leisure', new Set(['park', 'stadium', 'sports_centre'])],
  ['tourism', new Set(['museum', 'attraction'])],
  ['railway', new Set(['station', 'halt'])],
  ['public_transport', new Set(['station'])],
];

/** Names to write on the map: places, landmarks and waters that have one, each once. */
export function readLabels(nodes: readonly OsmNode[], areas: readonly Area[], bounds: Bounds): Label[] {
  const labels: Label[] = [];
  const seen = new Set<string>();
  const add = (id: string, tags: OsmTags, position: Position) => {
    const [kind, name] = [labelKind(tags), readName(tags)];
    if (kind === null || name === null || !within(bounds, position)) return;
    if (seen.has(`${kind} ${name.zh}`)) return;
    seen.add(`${kind} ${name.zh}`);
    labels.push({ id, kind, name, position });
  };
  for (const { id, lon, lat, tags = {} } of nodes) add(`node/${id}`, tags, roundPosition([lon, lat]));
  for (const { id, tags, outline } of areas) if (labelKind(tags) !== null) add(id, tags, interiorPoint(outline));
  return labels;
}

function labelKind(tags: OsmTags): Label['kind'] | null {
  const place = PLACES[tags.place ?? ''];
  if (place !== undefined) return place;
  if (surfaceKind(tags) === 'water') return 'water';
  return LANDMARKS.some(([key, values]) => values.has(tags[key] ?? '')) ? 'landmark' : null;
}
