import { ScatterplotLayer } from '@deck.gl/layers';
import type { Position } from '../../../geodata/place.ts';
import { toRgba } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import { BEFORE_RING } from './layer_order.ts';

/** Something small that a ring can lie around. */
export interface Ringed {
  readonly position: Position;
  /** CSS pixels. */
  readonly radius: number;
}

/** A ring around what is selected and a fainter one around what lies under the pointer; null for neither. */
export function ringLayer(selected: Ringed | null, hovered: Ringed | null, palette: MapPalette, scale: number) {
  const ringed = [...new Set([hovered, selected])].filter((one) => one !== null);
  if (ringed.length === 0) return null;
  return new ScatterplotLayer<Ringed, { beforeId: string }>({
    id: 'ring',
    beforeId: BEFORE_RING,
    data: ringed,
    getPosition: ({ position }) => [position[0], position[1]],
    getRadius: ({ radius }) => radius,
    radiusUnits: 'pixels',
    radiusScale: scale,
    getLineColor: (one) => toRgba(palette.accent, one === selected ? 1 : 0.65),
    getLineWidth: (one) => (one === selected ? 3 : 1.5) * scale,
    getFillColor: (one) => toRgba(palette.accent, one === selected ? 0.18 : 0.08),
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
