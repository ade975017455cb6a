/** Web Mercator with the whole world as one unit, x to the east and y to the south, as MapLibre counts. */

export function mercatorX(longitude: number): number {
  return (180 + longitude) / 360;
}

export function mercatorY(latitude: number): number {
  return (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))) / 360;
}

/** Pixels of the whole world at zoom 0. */
export const WORLD_PIXELS = 512;

const EARTH_METRES = 40_075_016.686;

/** Metres on the ground along one CSS pixel. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (EARTH_METRES * Math.cos((latitude * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** zoom);
}
