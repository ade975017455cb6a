import type { MultiPolygon } from 'geojson';
import type { Pool } from 'pg';
import { boundsOf } from '../../../geodata/coordinates/bounds.ts';
import { Problem } from '../../../geodata/problem.ts';
import { regions } from '../../generated/queries/regions.ts';
import { runInThread } from '../../jobs/run_in_thread.ts';
import type { JurisdictionRow } from '../../rows.ts';
import { readGround } from '../../sheets/read_ground.ts';
import type { GridSheetInput } from '../../sheets/sheet_input.ts';
import { many } from '../../store/queryable.ts';
import type { FoldedGrid, FoldedRedraw } from '../effect/fold_thread.ts';
import { redrawTooLarge } from '../redraw_problems.ts';
import type { RedrawRow } from '../redraw_rows.ts';

const LIMITS = { milliseconds: 60_000, megabytes: 1500, tooSlow: redrawTooLarge, broken: redrawTooLarge };
/** Share of a grid's extent that is shown around it. */
const MARGIN = 0.5;

/** The map sheet of one grid of a draft as a PDF. @throws Problem UNKNOWN_GRID */
export async function gridSheetOf(
  pool: Pool,
  place: JurisdictionRow,
  redraw: RedrawRow,
  folded: FoldedRedraw,
  { grid: asked, language }: { readonly grid: string; readonly language: 'zh' | 'en' },
): Promise<Uint8Array> {
  const byCode = folded.grids.find((each) => each.code === asked);
  const grid = byCode ?? folded.grids.find(({ key }) => String(key) === asked);
  if (grid === undefined) throw unknownGrid(asked);
  const { code } = grid;
  const input: GridSheetInput = {
    language,
    paper: 'A4',
    grid: { code, name: grid.fullName, outline: grid.outline, within: await namesAbove(pool, place.code, grid.parent) },
    neighbours: folded.grids
      .filter((other) => other !== grid)
      .map(({ fullName, outline }) => ({ name: fullName[language], outline })),
    ...(await groundAround(pool, place.code, grid.outline)),
    figures: figuresOf(grid),
    imprint: {
      reviewNumber: null,
      sources: [{ zh: place.attribution, en: place.attribution }],
      asOf: redraw.basedAt.toISOString().slice(0, 10),
      madeBy: '格中 Gezhong',
      demonstration: place.demonstration,
      draft: redraw.state !== 'in_effect',
    },
  };
  return runInThread<Uint8Array>(new URL('./sheet_thread.ts', import.meta.url), input, [], LIMITS);
}

/** Names of the community and what lies above it, the highest first. */
async function namesAbove(pool: Pool, jurisdiction: string, code: string) {
  const names: { readonly zh: string; readonly en: string | null }[] = [];
  let [row] = await many(pool, regions, { jurisdiction, codes: [code], limit: 1 });
  while (row !== undefined) {
    names.unshift({ zh: row.nameZh, en: row.nameEn });
    if (row.parentId === null) break;
    [row] = await many(pool, regions, { jurisdiction, ids: [row.parentId], limit: 1 });
  }
  return names;
}

function groundAround(pool: Pool, jurisdiction: string, outline: MultiPolygon) {
  const [west, south, east, north] = boundsOf(outline.coordinates.flat(2))!;
  const [dx, dy] = [MARGIN * (east - west), MARGIN * (north - south)];
  return readGround(pool, jurisdiction, [west - dx, south - dy, east + dx, north + dy]);
}

function figuresOf({ figures }: FoldedGrid): GridSheetInput['figures'] {
  const { households, residents, residents60, areaM2, workers, casesPerMonth } = figures;
  return [
    { label: { zh: '户数', en: 'Households' }, value: String(households) },
    { label: { zh: '人数', en: 'Residents' }, value: String(residents) },
    { label: { zh: '60 岁及以上', en: 'Aged 60 and over' }, value: String(residents60) },
    { label: { zh: '面积', en: 'Area' }, value: `${(areaM2 / 10_000).toFixed(1)} ha` },
    { label: { zh: '月均案件', en: 'Cases a month' }, value: casesPerMonth.toFixed(1) },
    { label: { zh: '网格员', en: 'Grid workers' }, value: String(workers) },
  ];
}

function unknownGrid(code: string): Problem {
  return new Problem('UNKNOWN_GRID', {
    zh: `草案中没有代码为“${code.slice(0, 60)}”的网格。`,
    en: `The draft has no grid with the code '${code.slice(0, 60)}'.`,
  });
}
