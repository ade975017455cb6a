import type { MultiPolygon, Polygon } from 'geojson';

const [POLYGON, MULTI_POLYGON] = [3, 6];

/** A multipolygon as well-known binary (OGC 06-103r4), little-endian. */
export function writeWkb(outline: Polygon | MultiPolygon): Uint8Array {
  const parts = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  const size = parts.flat().reduce((sum, ring) => sum + 4 + 16 * ring.length, 9 + 9 * parts.length);
  const view = new DataView(new ArrayBuffer(size));
  let at = head(view, 0, MULTI_POLYGON, parts.length);
  for (const rings of parts) {
    at = head(view, at, POLYGON, rings.length);
    for (const ring of rings) {
      view.setUint32(at, ring.length, true);
      at += 4;
      for (const [x, y] of ring) {
        view.setFloat64(at, x!, true);
        view.setFloat64(at + 8, y!, true);
        at += 16;
      }
    }
  }
  return new Uint8Array(view.buffer);
}

function head(view: DataView, at: number, kind: number, count: number): number {
  view.setUint8(at, 1);
  view.setUint32(at + 1, kind, true);
  view.setUint32(at + 5, count, true);
  return at + 9;
}
