import type { LayerSpecification } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';

/** The straight circle that nobody walks: a thin dashed ring without a filling, so that nobody takes it for reach. */
export function circleLayers(palette: MapPalette, scale: number): LayerSpecification[] {
  return [
    {
      id: 'circle-ghost',
      type: 'line',
      source: 'circles',
      paint: {
        'line-color': toCss(palette.quietLabel),
        'line-width': 1.2 * scale,
        'line-dasharray': [5, 4],
        'line-opacity': 0.9,
      },
    },
  ];
}
