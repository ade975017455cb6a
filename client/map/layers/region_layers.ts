import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import { BOLD, MEDIUM, nameOf, type StyleOptions } from '../style_options.ts';
import type { TierZooms } from '../tiers.ts';

export const LIMITS_HATCH = 'limits-hatch';
/** Zooms over which lines come in. */
const FADE = 0.5;
/** Names need more room than lines, so they change later; and at once, since two at a time cannot be read. */
const NAME_DELAY = 0.6;

/** Pixels at a desk, by tier: the place's largest regions first, its grids last. */
const WIDTHS = [2.6, 1.5, 0.8] as const;
const OPACITIES = [0.85, 0.75, 0.6] as const;
const LABEL_SIZES = [16, 13.5, 12] as const;

/**
 * Borders of regions at three levels that follow the zoom. A level's lines come in when its regions are large enough
 * to be told apart; those of the levels above stay, each heavier than the next. Names are those of one level at a time.
 */
export function regionLayers(
  palette: MapPalette,
  scale: number,
  zooms: TierZooms,
  shown: boolean,
): LayerSpecification[] {
  const visibility = shown ? 'visible' : 'none';
  const lines = [2, 1, 0].map(
    (tier): LayerSpecification => ({
      id: `region-line-${tier}`,
      type: 'line',
      source: 'regions',
      filter: ['==', ['get', 'tier'], tier],
      layout: { visibility, 'line-join': 'round' },
      paint: {
        'line-color': toCss(palette.regionLine),
        'line-width': WIDTHS[tier]! * scale,
        'line-opacity': fadeIn(zooms[tier]!, OPACITIES[tier]!),
        ...(tier === 1 ? { 'line-dasharray': [6, 2] } : {}),
      },
    }),
  );
  return [
    {
      id: 'region-out-of-limits',
      type: 'line',
      source: 'regions',
      filter: ['==', ['get', 'outOfLimits'], true],
      layout: { visibility, 'line-join': 'round' },
      paint: {
        'line-pattern': LIMITS_HATCH,
        'line-width': 7 * scale,
        'line-offset': 4 * scale,
        'line-opacity': fadeIn(zooms[2], 0.9),
      },
    },
    ...lines,
  ];
}

export function regionLabelLayers(
  palette: MapPalette,
  { language, scale }: StyleOptions,
  zooms: TierZooms,
  shown: boolean,
): LayerSpecification[] {
  const from = (tier: number) => (zooms[tier]! > 0 ? zooms[tier]! + NAME_DELAY + Math.log2(scale) : 0);
  return [2, 1, 0].map((tier) => ({
    id: `region-name-${tier}`,
    type: 'symbol',
    source: 'region-labels',
    minzoom: from(tier),
    maxzoom: tier < 2 ? from(tier + 1) : 24,
    filter: ['==', ['get', 'tier'], tier],
    layout: {
      visibility: shown ? 'visible' : 'none',
      'text-field': nameOf(language),
      'text-font': tier === 0 ? BOLD : MEDIUM,
      'text-size': LABEL_SIZES[tier]! * scale,
      'text-max-width': 7,
      'text-padding': 4,
    },
    paint: {
      'text-color': toCss(palette.regionLabel),
      'text-halo-color': toCss(palette.ground, 0.92),
      'text-halo-width': 1.6 * scale,
    },
  }));
}

function fadeIn(zoom: number, opacity: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], zoom - FADE, 0, zoom + FADE, opacity];
}
