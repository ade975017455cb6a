import { VectorTile } from '@mapbox/vector-tile';
import fc from 'fast-check';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { encodeTile } from './encode_tile.ts';
import { MAX_ZOOM, MIN_ZOOM, readTileAddress, tileBounds } from './tile_address.ts';

const digest = 'a'.repeat(64);

/** The tile that holds a position. */
function tileAt(longitude: number, latitude: number, zoom: number) {
  const side = 2 ** zoom;
  const radians = (latitude * Math.PI) / 180;
  return {
    zoom,
    x: Math.floor(((longitude + 180) / 360) * side),
    y: Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * side),
  };
}

const position = fc.record({
  longitude: fc.double({ min: 73, max: 135, noNaN: true }),
  latitude: fc.double({ min: 18, max: 53, noNaN: true }),
  zoom: fc.integer({ min: MIN_ZOOM, max: MAX_ZOOM }),
});

describe('tiles', () => {
  it('hold what lies in them, where it lies, with its properties', () => {
    fc.assert(
      fc.property(position, ({ longitude, latitude, zoom }) => {
        const at = tileAt(longitude, latitude, zoom);
        const bytes = encodeTile(
          {
            label: [
              {
                geometry: { type: 'Point', coordinates: [longitude, latitude] },
                properties: { name_zh: '示范路', walk: true, levels: 6, name_en: null },
              },
            ],
          },
          at,
        );
        const feature = new VectorTile(new PbfReader(bytes!)).layers.label!.feature(0);
        expect(feature.properties).toEqual({ name_zh: '示范路', walk: true, levels: 6 });
        const back = feature.toGeoJSON(at.x, at.y, at.zoom).geometry;
        if (back.type !== 'Point') throw new Error(`Unexpected ${back.type}.`);
        const tolerance = 360 / 2 ** zoom / 4096;
        expect(Math.abs(back.coordinates[0]! - longitude)).toBeLessThan(tolerance);
        expect(Math.abs(back.coordinates[1]! - latitude)).toBeLessThan(tolerance);
      }),
    );
  });

  it('cover their positions, and touch without a gap', () => {
    fc.assert(
      fc.property(position, ({ longitude, latitude, zoom }) => {
        const at = tileAt(longitude, latitude, zoom);
        const [west, south, east, north] = tileBounds(at, 0);
        const rounding = 1e-9;
        expect(longitude).toBeGreaterThanOrEqual(west - rounding);
        expect(longitude).toBeLessThanOrEqual(east + rounding);
        expect(latitude).toBeGreaterThanOrEqual(south - rounding);
        expect(latitude).toBeLessThanOrEqual(north + rounding);
        expect(tileBounds({ ...at, x: at.x + 1 }, 0)[0]).toBe(east);
        expect(tileBounds({ ...at, y: at.y + 1 }, 0)[3]).toBe(south);
      }),
    );
  });

  it('are nothing where nothing lies in them', () => {
    const far = { geometry: { type: 'Point' as const, coordinates: [0, 0] }, properties: {} };
    expect(encodeTile({ label: [far], street: [] }, { zoom: 14, x: 13_000, y: 6_000 })).toBeNull();
  });
});

describe('a tile address', () => {
  it('is read from its path', () => {
    expect(readTileAddress(`/tiles/620981/${digest}/14/13000/6000.mvt`)).toEqual({
      jurisdiction: '620981',
      groundDigest: digest,
      zoom: 14,
      x: 13_000,
      y: 6_000,
    });
  });

  it.each([
    `/tiles/620981/${digest}/14/16384/0.mvt`,
    `/tiles/620981/${digest}/14/-1/0.mvt`,
    `/tiles/620981/${digest}/14/1e3/0.mvt`,
    `/tiles/620981/${digest}/14/01/0.mvt`,
    `/tiles/620981/${digest}/7/1/1.mvt`,
    `/tiles/620981/${digest}/17/1/1.mvt`,
    `/tiles/620981/${digest.slice(1)}/14/1/1.mvt`,
    `/tiles/../${digest}/14/1/1.mvt`,
    '/tiles/',
  ])('that names no tile is refused: %s', (path) => {
    expect(() => readTileAddress(path)).toThrow(expect.objectContaining({ code: 'BAD_TILE' }));
  });
});
