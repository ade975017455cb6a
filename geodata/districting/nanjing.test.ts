import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Polygon } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OsmGround, readOsm } from '../formats/osm/read_osm.ts';
import { estimateHouseholds } from '../households/estimate.ts';
import type { Entrance } from '../place.ts';
import { type Block, blocksOf } from './blocks.ts';
import { cutHeavyBlocks } from './cut_heavy_blocks.ts';
import { dissolve } from './dissolve.ts';
import { drawRegions } from './draw_regions.ts';
import { polygonAreaM2 } from './measure.ts';
import { coverageFaults } from './test_coverage.ts';
import { weighBlocks } from './weigh_blocks.ts';

const NANJING = fileURLToPath(new URL('../../../shared/realdata/nanjing.osm', import.meta.url));
const CORE = [118.765, 32.035, 118.795, 32.052] as const;
const GRIDS = 60;

describe.skipIf(!existsSync(NANJING))('the core of Nanjing', () => {
  let ground: OsmGround;
  let entrances: Entrance[];
  let blocks: Block[];
  const [west, south, east, north] = CORE;
  const frame: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };

  beforeAll(async () => {
    ground = await readOsm(NANJING, { bounds: CORE });
    entrances = estimateHouseholds(ground.buildings, [], { streets: ground.streets });
    const lines = ground.streets.map(({ line }) => line);
    const cuts = cutHeavyBlocks(blocksOf(lines, frame), entrances, 150, ground.buildings);
    blocks = blocksOf([...lines, ...cuts], frame);
  });

  it('is cut into blocks that cover it without gap or overlap', () => {
    expect(blocks.length).toBeGreaterThan(250);
    expect(coverageFaults(blocks.map(({ outline }) => outline))).toEqual([]);
    const area = blocks.reduce((sum, { areaM2 }) => sum + areaM2, 0);
    expect(area / polygonAreaM2(frame)).toBeCloseTo(1, 9);
  });

  it('gets grids that cover it, at least 85 in 100 within a fifth of their mean', () => {
    const households = weighBlocks(blocks, entrances);
    const [, , grids] = drawRegions(blocks, households, [2, 10, GRIDS], 1);
    const sums = new Array<number>(GRIDS).fill(0);
    grids!.forEach((grid, block) => {
      sums[grid]! += households[block]!;
    });
    const mean = sums.reduce((a, b) => a + b, 0) / GRIDS;
    expect(sums.filter((sum) => Math.abs(sum - mean) <= 0.2 * mean).length / GRIDS).toBeGreaterThanOrEqual(0.85);
    const outlines = sums.map((_, grid) =>
      dissolve(
        blocks,
        grids!.flatMap((of, block) => (of === grid ? [block] : [])),
      ),
    );
    expect(coverageFaults(outlines.filter((outline) => outline.type === 'Polygon'))).toEqual([]);
    expect(outlines.every(({ type }) => type === 'Polygon')).toBe(true);
  });

  it('has about as many people as so dense a core can have', () => {
    const residents = entrances.reduce((sum, entrance) => sum + entrance.residents, 0);
    const perKm2 = residents / (polygonAreaM2(frame) / 1e6);
    expect(perKm2).toBeGreaterThan(5_000);
    expect(perKm2).toBeLessThan(40_000);
  });
});
