import { PGlite } from '@electric-sql/pglite';
import { postgis } from '@electric-sql/pglite-postgis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasRealData, realBoundaries } from '../formats/boundaries/testing/real_boundaries.ts';
import { repairCoverage } from './repair_coverage.ts';
import type { BoundaryPolygon, RepairedCoverage } from './repair_types.ts';
import { ledgerError } from './testing/compare_outlines.ts';
import { doubled, perturbed } from './testing/perturb.ts';
import { seededRandom } from './testing/seeded_random.ts';

let database: PGlite;

beforeAll(async () => {
  database = await PGlite.create({ extensions: { postgis } });
  await database.exec('create extension postgis; create table area (number int, outline geometry)');
});

afterAll(() => database.close());

interface Verdict {
  /** Edges that PostGIS calls invalid, polygons that it calls invalid, and the area of all in square degrees. */
  readonly invalid_edges: number;
  readonly invalid_polygons: number;
  readonly square_degrees: number;
  readonly union_square_degrees: number;
}

async function load(outlines: readonly BoundaryPolygon['outline'][]): Promise<void> {
  await database.query('truncate area');
  await database.query(
    `insert into area select (each->>'number')::int, st_geomfromgeojson(each->>'outline')
     from jsonb_array_elements($1::jsonb) each`,
    [JSON.stringify(outlines.map((outline, number) => ({ number, outline })))],
  );
}

async function verdictOf({ polygons }: RepairedCoverage): Promise<Verdict> {
  await load(polygons.flatMap(({ outline }) => (outline === null ? [] : [outline])));
  const { rows } = await database.query<Verdict>(`
    select count(edges)::int as invalid_edges,
      (count(*) filter (where not st_isvalid(outline)))::int as invalid_polygons,
      sum(st_area(outline)) as square_degrees, st_area(st_union(outline)) as union_square_degrees
    from (select outline, st_coverageinvalidedges(outline) over () as edges from area) checked`);
  return rows[0]!;
}

function expectClean(verdict: Verdict): void {
  expect(verdict.invalid_edges).toBe(0);
  expect(verdict.invalid_polygons).toBe(0);
  expect(Math.abs(verdict.square_degrees / verdict.union_square_degrees - 1)).toBeLessThan(1e-12);
}

describe.skipIf(!hasRealData())('PostGIS finds no invalid edge after repairCoverage', () => {
  it.each([
    ['tainan-cunli.topojson', 2],
    ['la-neighborhood-councils.geojson', 1],
    ['la-neighborhood-councils.geojson', 20],
    ['shenzhen-jiedao.geojson', 5],
  ] as const)('of %s at %d m', async (file, toleranceM) => {
    expectClean(await verdictOf(repairCoverage(await realBoundaries(file), { toleranceM })));
  });

  it('finds some in the villages as they stand, which their TopoJSON does not join everywhere', async () => {
    const villages = await realBoundaries('tainan-cunli.topojson');
    await load(villages.map(({ outline }) => outline));
    const { rows } = await database.query<{ invalid: number }>(
      'select count(edges)::int as invalid from (select st_coverageinvalidedges(outline) over () as edges from area) checked',
    );
    expect(rows[0]!.invalid).toBeGreaterThan(0);
  });

  it.each([
    ['every polygon’s vertices moved by up to 0.7 m', { shakeM: 0.7, skip: 0, shiftM: 0 }],
    ['and a tenth of them left out', { shakeM: 0.7, skip: 0.1, shiftM: 0 }],
    ['every polygon shifted as a whole by 0.5–1 m', { shakeM: 0, skip: 0, shiftM: 1 }],
  ])('of census blocks with %s', async (_, how) => {
    const blocks = (await realBoundaries('ks-ellis-blocks.geojson')).slice(0, 700);
    const mended = repairCoverage(perturbed(blocks, how, seededRandom(7)), { toleranceM: 3 });
    expectClean(await verdictOf(mended));
    expect(ledgerError(mended)).toBeLessThan(1e-3);
    expect(mended.polygons.filter(({ outline }) => outline === null)).toEqual([]);
  });

  it('of villages that are moved, thinned and partly doubled, of which only the copies go', async () => {
    const clean = repairCoverage(await realBoundaries('tainan-cunli.topojson'), { toleranceM: 3 });
    const villages = clean.polygons.flatMap(({ id, name, outline }) => (outline ? [{ id, name, outline }] : []));
    const random = seededRandom(11);
    const shaken = perturbed(villages, { shakeM: 0.7, skip: 0.02, shiftM: 0 }, random);
    const mended = repairCoverage([...shaken, ...doubled(shaken.slice(0, 20), random)], { toleranceM: 3 });
    expectClean(await verdictOf(mended));
    expect(ledgerError(mended)).toBeLessThan(1e-2);
    const gone = mended.polygons.flatMap(({ id, outline }) => (outline === null ? [id] : []));
    expect(gone).toEqual(shaken.slice(0, 20).map(({ id }) => `${id} copy`));
  });

  it('and covers the ground that ST_CoverageClean covers', async () => {
    const blocks = (await realBoundaries('ks-ellis-blocks.geojson')).slice(0, 400);
    const shaken = perturbed(blocks, { shakeM: 0.7, skip: 0, shiftM: 0 }, seededRandom(3));
    await load(shaken.map(({ outline }) => outline));
    const { rows } = await database.query<{ area: number }>(
      'select sum(st_area(cleaned)) as area from (select st_coverageclean(outline, 3e-5, 3e-5) over () as cleaned from area) c',
    );
    const mended = await verdictOf(repairCoverage(shaken, { toleranceM: 3 }));
    expect(Math.abs(mended.square_degrees / rows[0]!.area - 1)).toBeLessThan(1e-4);
  });
});
