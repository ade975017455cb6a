import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Polygon } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDemonstrationCity } from '../../demo/make_city.ts';
import { PLACE_PROFILES } from '../../demo/profiles.ts';
import { blocksOf } from '../../districting/blocks.ts';
import { dissolve } from '../../districting/dissolve.ts';
import { drawRegions } from '../../districting/draw_regions.ts';
import { polygonAreaM2 } from '../../districting/measure.ts';
import { weighBlocks } from '../../districting/weigh_blocks.ts';
import { readOsm } from '../../formats/osm/read_osm.ts';
import { estimateHouseholds } from '../../households/estimate.ts';
import type { RegionFacts } from '../../place.ts';
import { Coverage } from '../coverage.ts';
import { type GroundFaces, layOutFaces, locateEntrances } from './lay_out_faces.ts';
import type { LayoutGround } from './layout_lines.ts';

/** What must hold of any layout. */
function expectsToFit(ground: LayoutGround, { faces, owners }: GroundFaces, coverage: Coverage): void {
  coverage.check();
  const area = ground.communities.reduce((sum, { outline }) => sum + areaOf(outline), 0);
  const covered = faces.reduce((sum, _, face) => sum + coverage.faceAreaM2(face), 0);
  expect(covered / area).toBeCloseTo(1, 6);
  ground.grids.forEach(({ outline, code }, owner) => {
    expect(owners[owner]!.code).toBe(code);
    expect(Math.abs(coverage.areaM2Of(owner) - areaOf(outline))).toBeLessThan(5);
  });
  const at = locateEntrances(coverage, ground.entrances);
  const counted = ground.entrances.filter(({ buildingId }, i) => buildingId !== null && at[i]! >= 0);
  const own = ground.entrances.filter(
    ({ buildingId }, i) => buildingId !== null && at[i]! >= 0 && coverage.faceBuilding(at[i]!) === buildingId,
  );
  expect(own.length / counted.length).toBeGreaterThan(0.9);
}

function areaOf(outline: RegionFacts['outline']): number {
  const parts = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  return parts.reduce((sum, coordinates) => sum + polygonAreaM2({ type: 'Polygon', coordinates }), 0);
}

describe('the faces of the demonstration city', () => {
  let ground: LayoutGround;
  let laid: GroundFaces;
  let coverage: Coverage;

  beforeAll(() => {
    const { regions, ...place } = makeDemonstrationCity(PLACE_PROFILES.yumen);
    ground = {
      ...place,
      communities: regions.filter(({ level }) => level === 2),
      grids: regions.filter(({ level }) => level === 3),
    };
    laid = layOutFaces(ground);
    coverage = Coverage.of(laid.faces, laid.owners);
  }, 60_000);

  it('cover its communities, keep its grids, and hold the entrances of their buildings', () => {
    expectsToFit(ground, laid, coverage);
    expect(laid.owners).toHaveLength(ground.grids.length);
  });

  it('give every building a lot, in its own compound and block', () => {
    const withLot = new Set(laid.faces.map(({ building }) => building));
    expect(ground.buildings.filter(({ id }) => !withLot.has(id))).toEqual([]);
    const compoundOf = new Map(ground.buildings.map(({ id, compoundId }) => [id, compoundId]));
    for (const { building, compound } of laid.faces) {
      const own = building == null ? null : compoundOf.get(building);
      if (own != null) expect(compound).toBe(own);
    }
  });

  it('put every entrance in one face', () => {
    expect(Array.from(locateEntrances(coverage, ground.entrances)).filter((face) => face < 0)).toEqual([]);
  });

  it('are the same for the same ground', () => {
    const again = layOutFaces(ground);
    expect(Coverage.of(again.faces, again.owners).digest()).toBe(coverage.digest());
    expect(again.faces.map(({ building, block }) => [building, block])).toEqual(
      laid.faces.map(({ building, block }) => [building, block]),
    );
  });
});

const NANJING = fileURLToPath(new URL('../../../../shared/realdata/nanjing.osm', import.meta.url));
const CORE = [118.765, 32.035, 118.795, 32.052] as const;

describe.skipIf(!existsSync(NANJING))('the faces of the core of Nanjing', () => {
  it('cover it and keep grids drawn on its blocks', async () => {
    const osm = await readOsm(NANJING, { bounds: CORE });
    const entrances = estimateHouseholds(osm.buildings, [], { streets: osm.streets });
    const [west, south, east, north] = CORE;
    const ring: [number, number][] = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const frame: Polygon = { type: 'Polygon', coordinates: [ring] };
    const blocks = blocksOf(
      osm.streets.map(({ line }) => line),
      frame,
    );
    const [communityOf, gridOf] = drawRegions(blocks, weighBlocks(blocks, entrances), [4, 20], 1);
    const region = (level: number, of: readonly number[], number: number, parentCode: string | null): RegionFacts => ({
      code: `${level}-${number}`,
      level,
      parentCode,
      name: { zh: `${number}`, en: null },
      outline: dissolve(
        blocks,
        of.flatMap((own, block) => (own === number ? [block] : [])),
      ),
      givenHouseholds: null,
      givenResidents: null,
    });
    const numbers = (of: readonly number[]): number[] => [...new Set(of)].sort((a, b) => a - b);
    const ground: LayoutGround = {
      ...osm,
      entrances,
      communities: numbers(communityOf!).map((number) => region(2, communityOf!, number, null)),
      grids: numbers(gridOf!).map((number) => region(3, gridOf!, number, `2-${communityOf![gridOf!.indexOf(number)]}`)),
    };
    const laid = layOutFaces(ground);
    expect(laid.faces.length).toBeGreaterThan(osm.buildings.length * 0.9);
    expectsToFit(ground, laid, Coverage.of(laid.faces, laid.owners));
  });
});

describe('a place without communities', () => {
  it('is refused', () => {
    const nothing = {
      streets: [],
      barriers: [],
      compounds: [],
      buildings: [],
      entrances: [],
      communities: [],
      grids: [],
    };
    expect(() => layOutFaces(nothing)).toThrow(expect.objectContaining({ code: 'layout_no_community' }));
  });
});
