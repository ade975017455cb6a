import type { MapStageHandle, ScreenPoint } from '../../map/map_stage_props.ts';

const TILE_PIXELS = 512;

/**
 * The position under a point of the stage, longitude first: the inverse of `project` on a map that lies flat with north
 * up, in Web Mercator.
 */
export function positionAt(
  map: Pick<MapStageHandle, 'project' | 'view'>,
  point: ScreenPoint,
): readonly [longitude: number, latitude: number] {
  const { longitude, latitude, zoom } = map.view();
  const centre = map.project([longitude, latitude]);
  const world = TILE_PIXELS * 2 ** zoom;
  const north = mercator(latitude) - (2 * Math.PI * (point.y - centre.y)) / world;
  return [longitude + (360 * (point.x - centre.x)) / world, (360 / Math.PI) * Math.atan(Math.exp(north)) - 90];
}

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}
