import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { type Oklch, toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import { byZoom, MEDIUM, nameOf, REGULAR, type StyleOptions } from '../style_options.ts';

/**
 * Names of the ground, least important first: MapLibre gives the last layer the first choice of room.
 *
 * @param named True where the regions write the names of streets and communities themselves.
 */
export function labelLayers(
  palette: MapPalette,
  { language, scale, overTimes = false }: StyleOptions,
  named: boolean,
): LayerSpecification[] {
  const halo = { 'text-halo-color': toCss(palette.ground, 0.9), 'text-halo-width': 1.4 * scale, 'text-halo-blur': 0.4 };
  const name = nameOf(language);
  const along = (
    id: string,
    minzoom: number,
    kinds: readonly string[],
    sizes: readonly (readonly [number, number])[],
  ) =>
    ({
      id,
      type: 'symbol',
      source: 'ground',
      'source-layer': 'street',
      minzoom,
      filter: ['all', ['has', 'name_zh'], ['match', ['get', 'kind'], [...kinds], true, false]],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-field': name,
        'text-font': REGULAR,
        'text-size': byZoom(scale, ...sizes),
        'text-max-angle': 30,
        'text-padding': 8,
      },
      paint: overTimes
        ? { 'text-color': toCss(palette.label), 'text-halo-color': toCss(palette.ground), 'text-halo-width': 2 * scale }
        : { 'text-color': toCss(palette.quietLabel), ...halo },
    }) satisfies SymbolLayerSpecification;
  const point = (id: string, kind: string, minzoom: number, maxzoom: number, size: number, colour: Oklch) =>
    ({
      id,
      type: 'symbol',
      source: 'ground',
      'source-layer': 'label',
      minzoom,
      maxzoom,
      filter: ['==', ['get', 'kind'], kind],
      layout: {
        visibility: named && (kind === 'street' || kind === 'community') ? 'none' : 'visible',
        'text-field': name,
        'text-font': kind === 'street' || kind === 'community' ? MEDIUM : REGULAR,
        'text-size': size * scale,
        'text-max-width': 8,
        'text-padding': 6,
      },
      paint: { 'text-color': toCss(colour), ...halo },
    }) satisfies SymbolLayerSpecification;
  return [
    along(
      'street-name-minor',
      15,
      ['residential', 'unclassified', 'living_street', 'pedestrian', 'service', 'footway'],
      [
        [15, 10.5],
        [18, 13],
      ],
    ),
    along(
      'street-name-middle',
      13.5,
      ['secondary', 'tertiary'],
      [
        [13.5, 10.5],
        [16, 12.5],
        [18, 14],
      ],
    ),
    along(
      'street-name-major',
      12.5,
      ['trunk', 'primary'],
      [
        [12.5, 10.5],
        [16, 13],
        [18, 15],
      ],
    ),
    {
      id: 'compound-name',
      type: 'symbol',
      source: 'ground',
      'source-layer': 'compound',
      minzoom: 15,
      layout: {
        'text-field': name,
        'text-font': REGULAR,
        'text-size': byZoom(scale, [15, 10.5], [18, 13]),
        'text-max-width': 6,
      },
      paint: { 'text-color': toCss(palette.quietLabel), ...halo },
    },
    point('landmark-name', 'landmark', 14, 24, 11.5, palette.quietLabel),
    point('water-name', 'water', 12, 24, 12, palette.waterLabel),
    point('neighbourhood-name', 'neighbourhood', 13.5, 17, 12, palette.label),
    point('community-name', 'community', 12.5, 15.5, 12.5, palette.label),
    point('street-office-name', 'street', 10, 14, 14, palette.label),
  ];
}
