import type { FeatureCollection, LineString } from 'geojson';
import type { Position } from '../../../geodata/place.ts';
import { toDegrees, toUnits, unitMetres } from '../../../geodata/reach/network/metres.ts';
import type { MapCircle } from '../map_stage_props.ts';

/** Corners of a circle: at a radius of 1 km the line is off by less than a metre. */
const CORNERS = 96;

export function circleFeatures(
  circles: readonly MapCircle[],
): FeatureCollection<LineString, { readonly code: string }> {
  return {
    type: 'FeatureCollection',
    features: circles.map(({ code, position, radiusMetres }) => ({
      type: 'Feature',
      properties: { code },
      geometry: { type: 'LineString', coordinates: circleLine(position, radiusMetres) },
    })),
  };
}

/** A closed ring of positions as far from the middle as the crow flies. */
export function circleLine([longitude, latitude]: Position, radiusMetres: number): number[][] {
  const unit = unitMetres(toUnits(latitude));
  const east = toDegrees(radiusMetres / unit.x);
  const north = toDegrees(radiusMetres / unit.y);
  return Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const angle = (2 * Math.PI * (corner % CORNERS)) / CORNERS;
    return [longitude + east * Math.cos(angle), latitude + north * Math.sin(angle)];
  });
}
