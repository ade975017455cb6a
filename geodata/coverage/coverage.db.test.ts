import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { postgis } from '@electric-sql/pglite-postgis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDemonstrationCity } from '../demo/make_city.ts';
import { PLACE_PROFILES } from '../demo/profiles.ts';
import { seededRandom } from '../districting/random.ts';
import { Coverage } from './coverage.ts';
import type { Change } from './coverage_edit.ts';
import { layOutFaces } from './layout/lay_out_faces.ts';
import { attempt, type EditScale, randomEdit, totalArea2 } from './testing/random_edits.ts';
import { tainanFaces } from './testing/tainan.ts';

const TAINAN = fileURLToPath(new URL('../../../shared/realdata/tainan-cunli.topojson', import.meta.url));

let database: PGlite;

beforeAll(async () => {
  database = await PGlite.create({ extensions: { postgis } });
  await database.exec('create extension postgis; create table area (number int, outline geometry)');
});

afterAll(() => database.close());

async function verdictOf(outlines: readonly object[]) {
  await database.query('truncate area');
  await database.query(
    `insert into area select (each->>'number')::int, st_geomfromgeojson(each->>'outline')
     from jsonb_array_elements($1::jsonb) each`,
    [JSON.stringify(outlines.map((outline, number) => ({ number, outline })))],
  );
  const { rows } = await database.query<{ invalid_edges: number; invalid_outlines: number; areas: number }>(`
    select count(edges)::int as invalid_edges, count(*) filter (where not st_isvalid(outline))::int as invalid_outlines,
      sum(st_area(outline)) as areas
    from (select outline, st_coverageinvalidedges(outline) over () as edges from area) checked`);
  return rows[0]!;
}

/** 10,000 edits; then PostGIS looks at all owners and at all faces; then everything is taken back. */
async function survives(coverage: Coverage, seed: number, scale: EditScale): Promise<number> {
  const [before, area] = [new Uint8Array(coverage.toBuffer()), totalArea2(coverage)];
  const random = seededRandom(seed);
  const changes: Change[] = [];
  for (let i = 0; i < 10_000; i++) {
    const change = attempt(coverage, randomEdit(coverage, random, `e${i}`, scale));
    if (change !== null) changes.push(change);
  }
  const owners = Array.from({ length: coverage.ownerCount }, (_, owner) => owner).filter(
    (owner) => coverage.faceCountOf(owner) > 0,
  );
  const ofOwners = await verdictOf(owners.map((owner) => coverage.outlineOf(owner)));
  const ofFaces = await verdictOf(Array.from({ length: coverage.faceCount }, (_, face) => coverage.faceOutline(face)));
  for (const verdict of [ofOwners, ofFaces]) {
    expect(verdict).toMatchObject({ invalid_edges: 0, invalid_outlines: 0 });
    expect(verdict.areas / (Number(area) / 2e14)).toBeCloseTo(1, 9);
  }
  expect(totalArea2(coverage)).toBe(area);
  for (const change of changes.toReversed()) coverage.revert(change);
  expect(new Uint8Array(coverage.toBuffer())).toEqual(before);
  return changes.length;
}

describe('PostGIS finds nothing to object to after 10,000 random edits', { timeout: 480_000 }, () => {
  it.skipIf(!existsSync(TAINAN))('of the villages of Tainan', async () => {
    const { faces, owners } = tainanFaces(readFileSync(TAINAN, 'utf8'));
    expect(await survives(Coverage.of(faces, owners), 752, { move: 1500, cut: 20_000 })).toBeGreaterThan(4000);
  });

  it('of the demonstration city with its lots', async () => {
    const { regions, ...place } = makeDemonstrationCity(PLACE_PROFILES.yumen);
    const { faces, owners } = layOutFaces({
      ...place,
      communities: regions.filter(({ level }) => level === 2),
      grids: regions.filter(({ level }) => level === 3),
    });
    expect(await survives(Coverage.of(faces, owners), 42, { move: 300, cut: 4000 })).toBeGreaterThan(4000);
  });
});
