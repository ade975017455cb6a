import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTE_ENCODINGS } from '../../boundaries/raw_boundaries.ts';
import { Problem } from '../../problem.ts';
import { readBoundaryFile } from './read_boundary_file.ts';
import { EXAMPLE_SHEET, GBK_SHEET } from './testing/example_sheet.ts';
import { toBoundaryPolygons } from './to_boundary_polygons.ts';
import { writeFlatGeobuf } from './write_flatgeobuf.ts';
import { writeGeoJson } from './write_geojson.ts';
import { writeGeoPackage } from './write_geopackage.ts';
import { writeShapefileZip } from './write_shapefile_zip.ts';

const TOPOLOGY = strToU8(
  JSON.stringify({
    type: 'Topology',
    arcs: [
      [
        [0, 0],
        [10, 0],
        [0, 10],
      ],
      [
        [10, 10],
        [-10, 0],
        [0, -10],
      ],
    ],
    transform: { scale: [0.001, 0.001], translate: [97.5, 39.8] },
    objects: {
      grids: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 1]], properties: { a: 1 } }] },
    },
  }),
);

const FILES: Readonly<Record<string, Uint8Array>> = {
  geojson: writeGeoJson(EXAMPLE_SHEET),
  topojson: TOPOLOGY,
  shapefile: writeShapefileZip(GBK_SHEET, 'gbk'),
  geopackage: writeGeoPackage(EXAMPLE_SHEET),
  flatgeobuf: writeFlatGeobuf(EXAMPLE_SHEET),
};

/** Longest that anything so small may take, milliseconds: without bounds a wrong count means hours. */
const LONGEST = 3000;

/** Reads to the end, and to polygons, or is refused with a sentence in both languages; nothing else may happen. */
async function survives(bytes: Uint8Array): Promise<void> {
  const began = performance.now();
  try {
    const raw = await readBoundaryFile(bytes);
    expect(raw.rows.length).toBeGreaterThan(0);
    toBoundaryPolygons(raw, { coordinateSystem: 'wgs84' }, 'file');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.zh.length).toBeGreaterThan(4);
    expect(error.en.length).toBeGreaterThan(4);
  }
  expect(performance.now() - began).toBeLessThan(LONGEST);
}

const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
  minLength: 1,
  maxLength: 8,
});

function damagedBy(bytes: Uint8Array, hits: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [where, value] of hits) copy[Math.floor(where * copy.length)] = value;
  return copy;
}

describe('readBoundaryFile, whatever it is given', () => {
  it.each(Object.keys(FILES))('reads or refuses a %s with some bytes changed, soon', async (kind) => {
    await fc.assert(
      fc.asyncProperty(damage, (hits) => survives(damagedBy(FILES[kind]!, hits))),
      { numRuns: 300 },
    );
  });

  it.each(Object.keys(FILES))('reads or refuses a %s cut anywhere', async (kind) => {
    const whole = FILES[kind]!;
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), (share) =>
        survives(whole.subarray(0, Math.floor(share * whole.length))),
      ),
      { numRuns: 100 },
    );
  });

  it('reads or refuses a Shapefile with bytes changed in the parts that the zip keeps whole', async () => {
    const parts = unzipSync(FILES.shapefile!);
    const endings = Object.keys(parts).filter((name) => name.startsWith('grids'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...endings), damage, (name, hits) =>
        survives(zipSync({ ...parts, [name]: damagedBy(parts[name]!, hits) }, { level: 0 })),
      ),
      { numRuns: 500 },
    );
  });

  it('reads or refuses any JSON whatever with a type that it knows', async () => {
    const any = fc.jsonValue({ maxDepth: 4 });
    const feature = fc.record({
      type: fc.constant('Feature'),
      properties: any,
      geometry: fc.oneof(
        any,
        fc.record({
          type: fc.constantFrom('Polygon', 'MultiPolygon', 'GeometryCollection', 'Point'),
          coordinates: any,
          geometries: any,
        }),
      ),
    });
    const file = fc.oneof(
      fc.record({
        type: fc.constant('FeatureCollection'),
        features: fc.oneof(any, fc.array(fc.oneof(any, feature))),
        crs: any,
      }),
      fc.record({ type: fc.constant('Topology'), objects: fc.dictionary(fc.string(), any), arcs: any }),
      feature,
      any,
    );
    await fc.assert(
      fc.asyncProperty(file, (json) => survives(strToU8(JSON.stringify(json)))),
      { numRuns: 500 },
    );
  });

  it('reads attributes in every encoding, whatever the bytes', async () => {
    const parts = unzipSync(FILES.shapefile!);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ATTRIBUTE_ENCODINGS), damage, async (encoding, hits) => {
        const table = parts['grids.dbf']!;
        const body = table.slice();
        body.set(damagedBy(body.subarray(400), hits), 400);
        const read = await readBoundaryFile(zipSync({ ...parts, 'grids.dbf': body }), { encoding });
        expect(read.rows).toHaveLength(2);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses a zip that unpacks to more than it may, before it unpacks it', async () => {
    const bomb = zipSync({ 'grids.shp': new Uint8Array(2 ** 20), 'grids.dbf': new Uint8Array(2 ** 20) });
    const view = new DataView(bomb.buffer);
    const CENTRAL_ENTRY = 0x504b0102;
    for (let at = 0; at + 46 <= bomb.length; at++) {
      if (view.getUint32(at) === CENTRAL_ENTRY) view.setUint32(at + 24, 200 * 2 ** 20, true);
    }
    const began = performance.now();
    await expect(readBoundaryFile(bomb)).rejects.toMatchObject({ code: 'boundary_file_too_large' });
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('refuses a few arcs that are named a million times', async () => {
    const arcs = [Array.from({ length: 1000 }, () => [1, 1])];
    const rings = Array.from({ length: 20_000 }, () => [0]);
    const bomb = { type: 'Topology', arcs, objects: { a: { type: 'Polygon', arcs: rings } } };
    await expect(readBoundaryFile(strToU8(JSON.stringify(bomb)))).rejects.toMatchObject({
      code: 'boundary_file_too_large',
    });
  });
});
