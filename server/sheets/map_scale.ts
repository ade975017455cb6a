import { edgeMetres } from '../../geodata/districting/measure.ts';
import type { Bounds, Position } from '../../geodata/place.ts';
import type { Box } from './pdf_page.ts';

/** Scales that people know from paper maps. */
const SCALES = [
  500, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 7500, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 75_000,
  100_000, 150_000, 200_000, 250_000, 300_000, 400_000, 500_000, 750_000, 1_000_000,
];

/** A map on paper: true to scale in both directions at its middle (equirectangular), which over a grid is true everywhere. */
export interface MapFrame {
  readonly box: Box;
  /** 1 : this. */
  readonly scale: number;
  /** Millimetres on the page. */
  readonly at: (position: readonly number[]) => [x: number, y: number];
  /** What the frame shows, WGS 84 degrees. */
  readonly bounds: Bounds;
}

/**
 * Fits an area into a frame at the largest round scale at which it has some room around it.
 *
 * @param roomMm millimetres that must stay free on each side
 */
export function fitMap([west, south, east, north]: Bounds, box: Box, roomMm: number): MapFrame {
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  const perDegreeX = edgeMetres(middle[0] - 0.005, middle[1], middle[0] + 0.005, middle[1]) * 100;
  const perDegreeY = edgeMetres(middle[0], middle[1] - 0.005, middle[0], middle[1] + 0.005) * 100;
  const need = Math.max(
    ((east - west) * perDegreeX * 1000) / (box.width - 2 * roomMm),
    ((north - south) * perDegreeY * 1000) / (box.height - 2 * roomMm),
  );
  const scale = SCALES.find((each) => each >= need) ?? Math.ceil(need / 1e6) * 1e6;
  const [mmX, mmY] = [(perDegreeX * 1000) / scale, (perDegreeY * 1000) / scale];
  const [centreX, centreY] = [box.x + box.width / 2, box.y + box.height / 2];
  return {
    box,
    scale,
    at: ([longitude, latitude]) => [centreX + (longitude! - middle[0]) * mmX, centreY - (latitude! - middle[1]) * mmY],
    bounds: [
      middle[0] - box.width / 2 / mmX,
      middle[1] - box.height / 2 / mmY,
      middle[0] + box.width / 2 / mmX,
      middle[1] + box.height / 2 / mmY,
    ],
  };
}

/** Metres of a scale bar of about so many millimetres: 1, 2 or 5 times a power of ten. */
export function barMetres(scale: number, wantedMm: number): number {
  const wanted = (wantedMm * scale) / 1000;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return power * (wanted / power >= 5 ? 5 : wanted / power >= 2 ? 2 : 1);
}
