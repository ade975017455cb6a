import type { MapView } from '../../../map/map_stage_props.ts';

export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A world of zoom 0 is one tile. */
const TILE_PX = 512;
const DEEPEST = 17.5;
const MARGIN_PX = 24;
const REM_PX = 15;

/** What bars and panels of an opened draft leave of a window, about. */
export function roomOf(
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
  isNarrow: boolean,
): Room {
  if (isNarrow) return { width: innerWidth - 48, height: 0.64 * innerHeight - 120 };
  return { width: innerWidth - 27 * REM_PX - 144, height: innerHeight - 160 };
}

/** The nearest view that shows a box whole, as long as it is no larger than a city. */
export function viewOfBounds({ west, south, east, north }: GeoBox, { width, height }: Room): MapView {
  const latitude = (south + north) / 2;
  const share = (room: number, degrees: number) => (Math.max(room - 2 * MARGIN_PX, 100) * 360) / (TILE_PX * degrees);
  const scale = Math.min(
    share(width, Math.max(east - west, 1e-4)),
    share(height, Math.max(north - south, 1e-4) / Math.cos((latitude * Math.PI) / 180)),
  );
  return { longitude: (west + east) / 2, latitude, zoom: Math.min(DEEPEST, Math.log2(scale)) };
}
