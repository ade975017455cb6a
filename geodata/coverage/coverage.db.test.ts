import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLACE_PROFILES } from '../demo/profiles.ts';
import { seededRandom } from '../districting/random.ts';
import { DraftFigures } from '../redraw/figures/draft_figures.ts';
import { demonstrationBase } from '../redraw/testing/demonstration_base.ts';
import { Coverage } from './coverage.ts';
import type { Change } from './coverage_edit.ts';
import { faceOutlines, ownerOutlines, PostgisJudge } from './testing/postgis_verdict.ts';
import { attempt, type EditScale, randomEdit, totalArea2 } from './testing/random_edits.ts';
import { tainanFaces } from './testing/tainan.ts';

const TAINAN = fileURLToPath(new URL('../../../shared/realdata/tainan-cunli.topojson', import.meta.url));

let judge: PostgisJudge;

beforeAll(async () => {
  judge = await PostgisJudge.start();
});

afterAll(() => judge.close());

/**
 * 10,000 edits; then PostGIS looks at all owners and at all faces; then everything is taken back.
 * @returns how many went through
 */
async function survives(
  coverage: Coverage,
  seed: number,
  scale: EditScale,
  each?: (change: Change) => void,
): Promise<number> {
  const [before, area] = [new Uint8Array(coverage.toBuffer()), totalArea2(coverage)];
  const random = seededRandom(seed);
  const changes: Change[] = [];
  for (let i = 0; i < 10_000; i++) {
    const change = attempt(coverage, randomEdit(coverage, random, `e${i}`, scale));
    if (change === null) continue;
    changes.push(change);
    each?.(change);
  }
  for (const outlines of [ownerOutlines(coverage), faceOutlines(coverage)]) {
    const verdict = await judge.verdictOf(outlines);
    expect(verdict).toMatchObject({ invalidEdges: 0, invalidOutlines: 0 });
    expect(Math.abs(verdict.area / (Number(area) / 2e14) - 1)).toBeLessThan(1e-9);
  }
  expect(totalArea2(coverage)).toBe(area);
  for (const change of changes.toReversed()) {
    coverage.revert(change);
    each?.(change);
  }
  expect(new Uint8Array(coverage.toBuffer())).toEqual(before);
  return changes.length;
}

describe('PostGIS finds nothing to object to after 10,000 random edits', { timeout: 480_000 }, () => {
  it.skipIf(!existsSync(TAINAN))('of the villages of Tainan', async () => {
    const { faces, owners } = tainanFaces(readFileSync(TAINAN, 'utf8'));
    expect(await survives(Coverage.of(faces, owners), 752, { move: 1500, cut: 20_000 })).toBeGreaterThan(4000);
  });

  it('of the demonstration city with its lots, where every household stays in exactly one grid', async () => {
    const { base, place } = demonstrationBase(PLACE_PROFILES.yumen);
    const coverage = Coverage.from(base.coverage);
    const figures = new DraftFigures(base, coverage);
    const before = figures.sums();
    expect(before.households).toBe(place.entrances.reduce((sum, { households }) => sum + households, 0));
    let edits = 0;
    const follow = (change: Change): void => {
      figures.update(change);
      if (++edits % 500 === 0) expect(figures.sums()).toEqual(before);
    };
    expect(await survives(coverage, 42, { move: 300, cut: 4000 }, follow)).toBeGreaterThan(4000);
    expect(figures.sums()).toEqual(before);
    const anew = new DraftFigures(base, Coverage.from(base.coverage));
    for (const grid of anew.grids()) expect(figures.of(grid)).toEqual(anew.of(grid));
  });
});
