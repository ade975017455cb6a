import type { MultiPolygon, Polygon } from 'geojson';
import { boundsOf } from '../../coordinates/bounds.ts';

const POLYGON = 5;
const HEADER_BYTES = 100;

export interface ShpFiles {
  readonly shp: Uint8Array;
  readonly shx: Uint8Array;
}

/** The .shp and .shx of polygons (ESRI Shapefile Technical Description, 1998): outer rings clockwise, holes the other way. */
export function writeShp(outlines: readonly (Polygon | MultiPolygon)[]): ShpFiles {
  const rings = outlines.map(ringsOf);
  const contents = rings.map((each) => 44 + 4 * each.length + 16 * each.reduce((sum, { length }) => sum + length, 0));
  const shp = new Uint8Array(HEADER_BYTES + contents.reduce((sum, length) => sum + 8 + length, 0));
  const shx = new Uint8Array(HEADER_BYTES + 8 * outlines.length);
  const box = boundsOf(rings.flat(2)) ?? [0, 0, 0, 0];
  writeHeader(new DataView(shp.buffer), shp.length, box);
  writeHeader(new DataView(shx.buffer), shx.length, box);
  const [view, index] = [new DataView(shp.buffer), new DataView(shx.buffer)];
  let at = HEADER_BYTES;
  rings.forEach((each, number) => {
    const length = contents[number]!;
    index.setInt32(HEADER_BYTES + 8 * number, at / 2);
    index.setInt32(HEADER_BYTES + 8 * number + 4, length / 2);
    view.setInt32(at, number + 1);
    view.setInt32(at + 4, length / 2);
    writePolygon(view, at + 8, each);
    at += 8 + length;
  });
  return { shp, shx };
}

type Ring = readonly (readonly number[])[];

/** RFC 7946 winds the other way round. */
function ringsOf(outline: Polygon | MultiPolygon): Ring[] {
  const parts = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return parts.flatMap((rings) => rings.map((ring) => ring.toReversed()));
}

function writeHeader(view: DataView, bytes: number, box: readonly number[]): void {
  view.setInt32(0, 9994);
  view.setInt32(24, bytes / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, POLYGON, true);
  box.forEach((each, i) => {
    view.setFloat64(36 + 8 * i, each, true);
  });
}

function writePolygon(view: DataView, at: number, rings: readonly Ring[]): void {
  view.setInt32(at, POLYGON, true);
  (boundsOf(rings.flat()) ?? [0, 0, 0, 0]).forEach((each, i) => {
    view.setFloat64(at + 4 + 8 * i, each, true);
  });
  view.setInt32(at + 36, rings.length, true);
  view.setInt32(
    at + 40,
    rings.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  let first = 0;
  let point = at + 44 + 4 * rings.length;
  rings.forEach((ring, number) => {
    view.setInt32(at + 44 + 4 * number, first, true);
    first += ring.length;
    for (const [x, y] of ring) {
      view.setFloat64(point, x!, true);
      view.setFloat64(point + 8, y!, true);
      point += 16;
    }
  });
}
