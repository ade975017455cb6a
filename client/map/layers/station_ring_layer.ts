import { ScatterplotLayer } from '@deck.gl/layers';
import { toRgba } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import type { MapStation } from '../map_stage_props.ts';
import { BEFORE_STATION_RING } from './layer_order.ts';

/** A ring around the station that is selected and a fainter one around that under the pointer; null for neither. */
export function stationRingLayer(
  selected: MapStation | null,
  hovered: MapStation | null,
  palette: MapPalette,
  scale: number,
) {
  const ringed = [...new Set([hovered, selected])].filter((station) => station !== null);
  if (ringed.length === 0) return null;
  return new ScatterplotLayer<MapStation, { beforeId: string }>({
    id: 'station-ring',
    beforeId: BEFORE_STATION_RING,
    data: ringed,
    getPosition: ({ position }) => [position[0], position[1]],
    getRadius: 19,
    radiusUnits: 'pixels',
    radiusScale: scale,
    getLineColor: (station) => toRgba(palette.accent, station === selected ? 1 : 0.65),
    getLineWidth: (station) => (station === selected ? 3 : 1.5) * scale,
    getFillColor: (station) => toRgba(palette.accent, station === selected ? 0.18 : 0.08),
    lineWidthUnits: 'pixels',
    stroked: true,
    filled: true,
    antialiasing: true,
    updateTriggers: {
      getLineColor: [selected, palette],
      getFillColor: [selected, palette],
      getLineWidth: [selected, scale],
    },
    parameters: { depthCompare: 'always', depthWriteEnabled: false },
    pickable: false,
  });
}
