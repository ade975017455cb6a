import { describe, expect, it } from 'vitest';
import { fromWgs84 } from '../coordinates/to_wgs84.ts';
import type { Bounds, Place, Position } from '../place.ts';
import { shapeFinder } from './first_regions/shape_finder.ts';
import { placeFromFiles } from './place_from_files.ts';
import { findCrossing } from './shapes/find_crossing.ts';
import { partsOf, polygonOf } from './shapes/polygon.ts';
import { doubleArea } from './shapes/ring.ts';
import { realData } from './testing/real_data.ts';
import { TempFiles } from './testing/temp_files.ts';

const CORE: Bounds = [118.765, 32.035, 118.795, 32.052];
const nanjing = realData('nanjing.osm');
const liechtenstein = realData('liechtenstein.osm.pbf');
const JURISDICTION = { code: '320106', name: { zh: '示例区', en: 'Example District' } };
const CORE_AREA = (CORE[2] - CORE[0]) * (CORE[3] - CORE[1]);

const areaOf = (place: Place, level: number) =>
  place.regions
    .filter((region) => region.level === level)
    .flatMap(({ outline }) => partsOf(outline).flat())
    .reduce((sum, ring) => sum + doubleArea(ring) / 2, 0);
const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** What the database demands of regions. */
function expectTree(place: Place): void {
  const byCode = new Map(place.regions.map((region) => [region.code, region]));
  expect(byCode.size).toBe(place.regions.length);
  for (const { level, parentCode, outline } of place.regions) {
    expect(parentCode === null ? 0 : byCode.get(parentCode)?.level).toBe(level - 1);
    expect(findCrossing(partsOf(outline))).toBeNull();
  }
}

/** Share of the grids that hold as many households as a grid should. */
function shareWithinLimits({ regions, entrances, jurisdiction: { gridHouseholds } }: Place): number {
  const grids = regions.filter(({ level }) => level === 3);
  const gridAt = shapeFinder(grids.map(({ outline }) => outline));
  const sums = grids.map(() => 0);
  for (const { position, households } of entrances) sums[gridAt(position)]! += households;
  return sums.filter((sum) => sum >= gridHouseholds.min && sum <= gridHouseholds.max).length / sums.length;
}

describe.skipIf(nanjing.absent)('the core of Nanjing', () => {
  it('gets households from its buildings and grids from its street blocks', async () => {
    const steps = new Set<string>();
    const { place, problems, summary } = await placeFromFiles({ osm: nanjing.path }, JURISDICTION, {
      bounds: CORE,
      onProgress: ({ step }) => steps.add(step),
    });
    expect(problems).toEqual([]);
    expect([...steps]).toEqual(['regions', 'ground', 'households', 'stations', 'first_regions']);
    expect(summary.notes.map(({ code }) => code)).toEqual(['households_estimated', 'regions_drawn']);
    expect(summary.regions.at(-1)).toBe(Math.round(summary.households / 400));
    expectTree(place);
    for (const level of [1, 2, 3]) expect(areaOf(place, level) / CORE_AREA).toBeCloseTo(1, 6);
    expect(place.regions.every(({ code, level }) => code.startsWith('320106') && code.length === 6 + 3 * level)).toBe(
      true,
    );
    expect(place.regions.slice(0, 3).map(({ name }) => [name.zh, name.en])).toEqual([
      ['第1街道', 'Street 1'],
      ['第1-1社区', 'Community 1-1'],
      ['第1-2社区', 'Community 1-2'],
    ]);
    expect(place.regions.at(-1)?.name).toMatchObject({ zh: expect.stringMatching(/^第1-8-\d+网格$/) });
    const grids = place.regions.filter(({ level }) => level === 3);
    const gridAt = shapeFinder(grids.map(({ outline }) => outline));
    expect(place.entrances.every(({ position, estimated }) => estimated && gridAt(position) >= 0)).toBe(true);
  });

  it('gets at least nine grids in ten within the limits of a grid', async () => {
    const { place } = await placeFromFiles({ osm: nanjing.path }, JURISDICTION, { bounds: CORE });
    expect(shareWithinLimits(place)).toBeGreaterThanOrEqual(0.9);
  });

  it('is the same each time', async () => {
    const read = () => placeFromFiles({ osm: nanjing.path }, JURISDICTION, { bounds: CORE });
    expect(JSON.stringify((await read()).place)).toBe(JSON.stringify((await read()).place));
  });

  it('draws grids within given communities, and covers them with a street', async () => {
    await using files = await TempFiles.open();
    const halves = [box(118.765, 32.035, 118.78, 32.052), box(118.78, 32.035, 118.795, 32.052)];
    const features = halves.map((ring, index) => ({
      type: 'Feature',
      properties: { code: `32010600100${index + 1}`, name: `示例社区 ${index + 1}`, households: 2000 },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }));
    const path = await files.write('communities.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
    const mapping = { codeField: 'code', nameField: 'name', householdsField: 'households', level: 2 };
    const { place, summary } = await placeFromFiles({ osm: nanjing.path, regions: [{ path, mapping }] }, JURISDICTION);
    expectTree(place);
    expect(summary.regions).toEqual([1, 2, 10]);
    expect(summary.households).toBe(4000);
    expect(place.jurisdiction.bounds).toEqual(CORE);
    for (const [index, ring] of halves.entries()) {
      const inside = shapeFinder([polygonOf([ring])]);
      const settled = place.entrances.filter(({ position }) => inside(position) === 0);
      expect(settled.reduce((sum, { households }) => sum + households, 0)).toBe(2000);
      const grids = place.regions.filter(({ parentCode }) => parentCode === `32010600100${index + 1}`);
      expect(grids.map(({ code, name }) => [code.slice(12), name.zh, name.en])).toEqual(
        [1, 2, 3, 4, 5].map((number) => [
          `00${number}`,
          `示例社区 ${index + 1} 第${number}网格`,
          `示例社区 ${index + 1}, Grid ${number}`,
        ]),
      );
    }
  });

  it('is said not to be where the given regions are, with where its streets are', async () => {
    await using files = await TempFiles.open();
    const feature = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [box(120, 23, 121, 24)] },
    };
    const path = await files.write('elsewhere.geojson', JSON.stringify(feature));
    const regions = [{ path, mapping: { level: 2 } }];
    await expect(placeFromFiles({ osm: nanjing.path, regions }, JURISDICTION)).rejects.toMatchObject({
      code: 'bounds_miss',
      zh: expect.stringMatching(/^区域边界所在的范围 120,23,121,24 内没有道路.*大多在 118\.7/),
    });
  });

  it('warns when stations declared as WGS 84 are in GCJ-02, and takes them as declared', async () => {
    await using files = await TempFiles.open();
    const { place } = await placeFromFiles({ osm: nanjing.path }, JURISDICTION, { bounds: CORE });
    // Twelve stations at street corners of the main streets, as a phone would have recorded them.
    const corners = place.streets
      .filter(({ kind }) => kind === 'secondary' || kind === 'primary')
      .map(({ line }) => line[0] as Position)
      .filter(([x, y]) => x > 118.772 && x < 118.788 && y > 32.039 && y < 32.048)
      .slice(0, 12);
    const rows = corners.map((corner, index) => `示例驿站 ${index + 1},${fromWgs84(corner, 'gcj02').join(',')}`);
    const path = await files.write('stations.csv', `名称,经度,纬度\n${rows.join('\n')}\n`);
    const read = (coordinateSystem: 'wgs84' | 'gcj02') =>
      placeFromFiles(
        { osm: nanjing.path, stations: [{ path, mapping: { defaultCategory: 'red_post' }, coordinateSystem }] },
        JURISDICTION,
        { bounds: CORE },
      );
    const wrong = await read('wgs84');
    expect(wrong.summary.suspicions).toMatchObject([{ file: path, declared: 'wgs84', likely: 'gcj02' }]);
    expect(wrong.summary.stations).toBe(corners.length);
    const right = await read('gcj02');
    expect(right.summary.suspicions).toEqual([]);
    const off = right.place.stations.map(({ position }, i) => Math.abs(position[0] - (corners[i] as Position)[0]));
    expect(Math.max(...off)).toBeLessThan(2e-7);
  });
});

describe.skipIf(liechtenstein.absent)('Liechtenstein', () => {
  it('needs no bounds, and a cancelled reading stops', async () => {
    const controller = new AbortController();
    const reading = placeFromFiles({ osm: liechtenstein.path }, JURISDICTION, {
      signal: controller.signal,
      onProgress: ({ step }) => step === 'households' && controller.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
  });
});

it('refuses a code that is no jurisdiction before reading anything', async () => {
  await expect(placeFromFiles({ osm: 'none.osm' }, { ...JURISDICTION, code: '3201' })).rejects.toMatchObject({
    code: 'administrative_code_wrong',
  });
});
