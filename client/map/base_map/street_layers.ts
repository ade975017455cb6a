import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import { byGround, byZoom } from '../style_options.ts';

const MAJOR = ['motorway', 'motorway_link', 'trunk', 'trunk_link', 'primary', 'primary_link'];
const MIDDLE = ['secondary', 'secondary_link', 'tertiary', 'tertiary_link'];
const FOOT = ['footway', 'path', 'steps', 'pedestrian', 'cycleway', 'track', 'bridleway', 'corridor', 'platform'];
const SERVICE = ['service', 'construction', 'proposed'];

/** Width in pixels of each class of street at some zooms; between them it follows the ground. */
interface StreetClass {
  readonly id: string;
  readonly filter: ExpressionSpecification;
  readonly minzoom: number;
  readonly widths: readonly (readonly [zoom: number, pixels: number])[];
}

/** Narrow first: where classes meet, the wider lies on top. */
const CLASSES: readonly StreetClass[] = [
  {
    id: 'service',
    filter: ['match', ['get', 'kind'], SERVICE, true, false],
    minzoom: 13.5,
    widths: [
      [13.5, 0.5],
      [15, 1.6],
      [17, 5],
      [19, 14],
    ],
  },
  {
    id: 'minor',
    filter: ['match', ['get', 'kind'], [...MAJOR, ...MIDDLE, ...FOOT, ...SERVICE], false, true],
    minzoom: 11.5,
    widths: [
      [11.5, 0.3],
      [13, 0.9],
      [15, 3],
      [17, 9],
      [19, 24],
    ],
  },
  {
    id: 'middle',
    filter: ['match', ['get', 'kind'], MIDDLE, true, false],
    minzoom: 10,
    widths: [
      [10, 0.4],
      [13, 1.7],
      [15, 4.6],
      [17, 13],
      [19, 34],
    ],
  },
  {
    id: 'major',
    filter: ['match', ['get', 'kind'], MAJOR, true, false],
    minzoom: 8,
    widths: [
      [8, 0.5],
      [11, 1.3],
      [13, 2.6],
      [15, 6.6],
      [17, 18],
      [19, 46],
    ],
  },
];

/**
 * Walls, paths, streets, railways and, over all of them, bridges. A street that feet may use is a step brighter than
 * one that they may not: walking is what this map is about.
 */
export function streetLayers(palette: MapPalette, scale: number): LayerSpecification[] {
  return [
    ...walls(palette),
    ...CLASSES.map((street) => casing(street, palette, scale, false)),
    paths(palette, scale, false),
    ...CLASSES.map((street) => fill(street, palette, scale, false)),
    ...railways(palette, scale),
    ...CLASSES.map((street) => casing(street, palette, scale, true)),
    ...CLASSES.map((street) => fill(street, palette, scale, true)),
    paths(palette, scale, true),
  ];
}

function isBridge(bridge: boolean): ExpressionSpecification {
  return ['==', ['coalesce', ['get', 'bridge'], false], bridge];
}

function filterOf(street: StreetClass, bridge: boolean): FilterSpecification {
  return ['all', isBridge(bridge), street.filter];
}

function idOf(part: string, bridge: boolean): string {
  return bridge ? `bridge-${part}` : part;
}

function casing(street: StreetClass, palette: MapPalette, scale: number, bridge: boolean): LayerSpecification {
  const edge = bridge ? 2.4 : 1.6;
  return {
    id: idOf(`${street.id}-street-edge`, bridge),
    type: 'line',
    source: 'ground',
    'source-layer': 'street',
    minzoom: Math.max(street.minzoom, 13),
    filter: filterOf(street, bridge),
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: {
      'line-color': toCss(bridge ? palette.bridgeEdge : palette.streetEdge),
      'line-width': byGround(scale, ...street.widths.map(([zoom, pixels]) => [zoom, pixels + edge] as const)),
      'line-opacity': byZoom(1, [13, 0], [14.2, 1]),
    },
  };
}

function fill(street: StreetClass, palette: MapPalette, scale: number, bridge: boolean): LayerSpecification {
  const open = street.id === 'major' ? palette.majorStreet : palette.street;
  return {
    id: idOf(`${street.id}-street`, bridge),
    type: 'line',
    source: 'ground',
    'source-layer': 'street',
    minzoom: street.minzoom,
    filter: filterOf(street, bridge),
    layout: { 'line-cap': bridge ? 'butt' : 'round', 'line-join': 'round' },
    paint: {
      'line-color': ['case', ['==', ['get', 'walk'], 'yes'], toCss(open), toCss(palette.closedStreet)],
      'line-width': byGround(scale, ...street.widths),
    },
  };
}

/** What only feet use: thin and dashed, as on a walker's map. */
function paths(palette: MapPalette, scale: number, bridge: boolean): LayerSpecification {
  return {
    id: idOf('path', bridge),
    type: 'line',
    source: 'ground',
    'source-layer': 'street',
    minzoom: 14,
    filter: ['all', isBridge(bridge), ['match', ['get', 'kind'], FOOT, true, false]],
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: {
      'line-color': ['case', ['==', ['get', 'walk'], 'yes'], toCss(palette.path), toCss(palette.closedStreet)],
      'line-width': byGround(scale, [14, 0.6], [16, 1.3], [18, 3]),
      'line-dasharray': [3, 1.2],
      'line-opacity': byZoom(1, [14, 0], [14.6, 1]),
    },
  };
}

function walls(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: 'wall',
      type: 'line',
      source: 'ground',
      'source-layer': 'barrier',
      minzoom: 14,
      filter: ['match', ['get', 'kind'], ['wall', 'fence'], true, false],
      paint: {
        'line-color': toCss(palette.wall),
        'line-width': byZoom(1, [14, 0.5], [16, 1.1], [18, 2]),
        'line-opacity': byZoom(1, [14, 0], [14.8, 0.9]),
      },
    },
  ];
}

/** One thin line and short ticks across it. */
function railways(palette: MapPalette, scale: number): LayerSpecification[] {
  const shared = {
    type: 'line',
    source: 'ground',
    'source-layer': 'barrier',
    filter: ['==', ['get', 'kind'], 'railway'] as ExpressionSpecification,
  } as const;
  const color = toCss(palette.railway);
  return [
    {
      ...shared,
      id: 'railway',
      paint: { 'line-color': color, 'line-width': byZoom(scale, [10, 0.6], [14, 1.3], [17, 2.2]) },
    },
    {
      ...shared,
      id: 'railway-ticks',
      minzoom: 13,
      paint: {
        'line-color': color,
        'line-width': byZoom(scale, [13, 3.4], [15, 5.5], [17, 8]),
        'line-dasharray': [0.22, 2.4],
      },
    },
  ];
}
