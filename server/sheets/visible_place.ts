import type { MultiPolygon, Polygon } from 'geojson';
import type { MapFrame } from './map_scale.ts';

const RASTER = 28;

/**
 * Where a name of an area can stand on the map: the point of a raster that lies in the area, in the frame, and farthest from
 * the edges of both.
 *
 * @returns millimetres and the room there is around it; null where the area is not in the frame
 */
export function visiblePlace(
  outline: Polygon | MultiPolygon,
  frame: MapFrame,
): { x: number; y: number; room: number } | null {
  const parts = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  const rings = parts.flat().map((ring) => ring.map(frame.at));
  const points = rings.flat();
  const { box } = frame;
  const west = Math.max(
    box.x,
    points.reduce((least, [x]) => Math.min(least, x), Infinity),
  );
  const east = Math.min(
    box.x + box.width,
    points.reduce((most, [x]) => Math.max(most, x), -Infinity),
  );
  const north = Math.max(
    box.y,
    points.reduce((least, [, y]) => Math.min(least, y), Infinity),
  );
  const south = Math.min(
    box.y + box.height,
    points.reduce((most, [, y]) => Math.max(most, y), -Infinity),
  );
  if (west >= east || north >= south) return null;
  let best: { x: number; y: number; room: number } | null = null;
  for (let row = 0; row < RASTER; row++) {
    for (let column = 0; column < RASTER; column++) {
      const x = west + ((column + 0.5) / RASTER) * (east - west);
      const y = north + ((row + 0.5) / RASTER) * (south - north);
      const toFrame = Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y);
      if (best !== null && toFrame <= best.room) continue;
      const room = Math.min(toFrame, clearance(rings, x, y));
      if (room > (best?.room ?? 0)) best = { x, y, room };
    }
  }
  return best;
}

/** Millimetres to the nearest edge, below zero outside. */
function clearance(rings: readonly (readonly (readonly [number, number])[])[], px: number, py: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
      const [dx, dy] = [bx - ax, by - ay];
      if (ay > py !== by > py && px < ax + ((py - ay) / dy) * dx) inside = !inside;
      const t = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, Math.hypot(ax + t * dx - px, ay + t * dy - py));
    }
  }
  return inside ? nearest : -nearest;
}
