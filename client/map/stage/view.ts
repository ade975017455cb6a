import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPadding, MapView } from '../map_stage_props.ts';

export const NO_PADDING: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Where the camera stands, to a metre and to a hundredth of a zoom, so that an address stays short. */
export function viewOf(map: MapLibreMap): MapView {
  const { lng, lat } = map.getCenter();
  return { longitude: round(lng, 5), latitude: round(lat, 5), zoom: round(map.getZoom(), 2) };
}

export function isSameView(one: MapView, other: MapView): boolean {
  return (
    Math.abs(one.longitude - other.longitude) < 2e-5 &&
    Math.abs(one.latitude - other.latitude) < 2e-5 &&
    Math.abs(one.zoom - other.zoom) < 0.015
  );
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
