import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import { byZoom, MEDIUM, nameOf, type StyleOptions } from '../style_options.ts';

const MOVING: ExpressionSpecification = ['boolean', ['feature-state', 'moving'], false];

/**
 * Stations, each with the symbol of its category. MapLibre places them and not deck.gl, because then every other label
 * keeps out of their way.
 */
export function stationLayers(
  palette: MapPalette,
  { language, scale }: StyleOptions,
  shown: boolean,
): LayerSpecification[] {
  return [
    {
      id: 'station',
      type: 'symbol',
      source: 'stations',
      layout: {
        visibility: shown ? 'visible' : 'none',
        'icon-image': ['get', 'icon'],
        'icon-size': byZoom(scale, [10, 0.42], [12.5, 0.62], [14, 0.86], [16, 1.1]),
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'rank'],
        'text-field': ['step', ['zoom'], '', 14.6, nameOf(language)],
        'text-font': MEDIUM,
        'text-size': 12 * scale,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.25,
        'text-max-width': 9,
        'text-optional': true,
      },
      paint: {
        // A ghost where it stood, while a hand moves it.
        'icon-opacity': ['case', MOVING, 0.4, 1],
        'text-opacity': ['case', MOVING, 0, 1],
        'text-color': toCss(palette.label),
        'text-halo-color': toCss(palette.ground),
        'text-halo-width': 1.6 * scale,
      },
    },
  ];
}
