import { toCss } from '../colour.ts';
import type { MapPalette } from '../map_palette.ts';
import type { StationChange } from '../map_stage_props.ts';
import { drawnImage } from './drawn_image.ts';
import type { MapImage } from './map_image.ts';

/** Strokes in a square of 24: plus, arrow, cross, tick. */
const SIGNS: Readonly<Record<StationChange, string>> = {
  added: 'M12 7.6 V16.4 M7.6 12 H16.4',
  moved: 'M7.4 12 H16.2 M12.8 8.4 L16.4 12 L12.8 15.6',
  closed: 'M8.6 8.6 L15.4 15.4 M15.4 8.6 L8.6 15.4',
  opened: 'M7.8 12.4 L10.9 15.4 L16.2 8.8',
};

export const STATION_CHANGES = Object.keys(SIGNS) as readonly StationChange[];

export function draftMarkImageName(change: StationChange): string {
  return `draft-${change}`;
}

/** What the draft did with a station, as a sign on a small accent disc. */
export function draftMarkImage(change: StationChange, palette: MapPalette): MapImage {
  return drawnImage((context) => {
    context.beginPath();
    context.arc(12, 12, 8.6, 0, 2 * Math.PI);
    context.fillStyle = toCss(palette.accent);
    context.strokeStyle = toCss(palette.ground);
    context.lineWidth = 3;
    context.stroke();
    context.fill();
    context.strokeStyle = toCss(palette.symbolInk);
    context.lineWidth = 2.4;
    context.stroke(new Path2D(SIGNS[change]));
  });
}
