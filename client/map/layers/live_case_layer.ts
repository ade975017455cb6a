import { ScatterplotLayer } from '@deck.gl/layers';
import { toRgb } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import type { MapLiveCase } from '../map_stage_props.ts';

/** A ring is gone after this long. */
export const RING_MILLISECONDS = 3000;

/** CSS pixels at a desk, from birth to end. */
const FROM_RADIUS = 5;
const TO_RADIUS = 26;

/** The cases whose ring can still be seen. */
export function casesWithRing(cases: readonly MapLiveCase[], now: number): readonly MapLiveCase[] {
  return cases.filter(({ arrivedAt }) => now - arrivedAt < RING_MILLISECONDS);
}

/** One soft ring for each case that has just arrived, at the moment `now` (milliseconds since the epoch). */
export function liveCaseLayer(cases: readonly MapLiveCase[], now: number, palette: MapPalette, scale: number) {
  const rgb = toRgb(palette.liveCase);
  const age = (live: MapLiveCase) => Math.min(1, Math.max(0, (now - live.arrivedAt) / RING_MILLISECONDS));
  const fading = (live: MapLiveCase) => (1 - age(live)) ** 1.5;
  return new ScatterplotLayer<MapLiveCase>({
    id: 'live-cases',
    data: cases,
    getPosition: ({ position }) => [position[0], position[1]],
    getRadius: (live) => FROM_RADIUS + (TO_RADIUS - FROM_RADIUS) * (1 - (1 - age(live)) ** 3),
    getLineColor: (live) => [...rgb, Math.round(255 * 0.95 * fading(live))],
    getFillColor: (live) => [...rgb, Math.round(255 * 0.22 * fading(live))],
    radiusUnits: 'pixels',
    radiusScale: scale,
    lineWidthUnits: 'pixels',
    getLineWidth: 2 * scale,
    stroked: true,
    filled: true,
    antialiasing: true,
    updateTriggers: { getRadius: now, getLineColor: now, getFillColor: now },
    parameters: { depthCompare: 'always', depthWriteEnabled: false },
    pickable: false,
  });
}
