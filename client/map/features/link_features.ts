import type { FeatureCollection, LineString, Point } from 'geojson';
import type { MapLink, Selection } from '../map_stage_props.ts';

/** A line for each link, and a point for each of its ends. */
export function linkFeatures(
  links: readonly MapLink[],
  selected: Selection | null,
): FeatureCollection<LineString | Point, { selected: boolean }> {
  return {
    type: 'FeatureCollection',
    features: links.flatMap(({ id, from, to }) => {
      const properties = { selected: selected?.kind === 'link' && selected.id === id };
      const line = { type: 'LineString' as const, coordinates: [[...from], [...to]] };
      const ends = [from, to].map((end) => ({ type: 'Point' as const, coordinates: [...end] }));
      return [line, ...ends].map((geometry) => ({ type: 'Feature' as const, properties, geometry }));
    }),
  };
}
