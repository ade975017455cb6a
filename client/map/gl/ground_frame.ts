import type { Map as MapLibreMap } from 'maplibre-gl';
import { mercatorX, mercatorY, WORLD_PIXELS } from '../mercator.ts';

/** Where the ground lies on the screen in one picture, in CSS pixels. The map lies flat with north up, so this is all. */
export interface GroundFrame {
  /** Pixel of the origin from which a layer counts its positions. */
  readonly origin: readonly [x: number, y: number];
  /** Pixels of one Mercator unit. */
  readonly world: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen in one CSS pixel. */
  readonly pixelRatio: number;
  readonly zoom: number;
}

/** @param origin Mercator units, within some 100 km of everything drawn: then 32-bit floats hold a hundredth of a pixel. */
export function groundFrame(map: MapLibreMap, [x, y]: readonly [number, number]): GroundFrame {
  const { width, height, zoom } = map.transform;
  const world = WORLD_PIXELS * 2 ** zoom;
  const centre = map.project(map.getCenter());
  const { x: centreX, y: centreY } = mercatorCentre(map);
  return {
    origin: [centre.x + (x - centreX) * world, centre.y + (y - centreY) * world],
    world,
    width,
    height,
    pixelRatio: map.getPixelRatio(),
    zoom,
  };
}

function mercatorCentre(map: MapLibreMap): { readonly x: number; readonly y: number } {
  const { lng, lat } = map.getCenter();
  return { x: mercatorX(lng), y: mercatorY(lat) };
}
