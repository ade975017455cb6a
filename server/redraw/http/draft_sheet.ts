import type { BoundarySheet, SheetColumn } from '../../../geodata/formats/boundaries/boundary_sheet.ts';
import type { FoldedRedraw } from '../effect/fold_thread.ts';
import type { RedrawRow } from '../redraw_rows.ts';

const COLUMNS: readonly SheetColumn[] = [
  { key: 'nameEn', shortKey: 'NAME_EN', zh: '英文名称', en: 'English name', kind: 'text' },
  { key: 'households', shortKey: 'HOUSEHOLDS', zh: '户数', en: 'Households', kind: 'count' },
  { key: 'residents', shortKey: 'RESIDENTS', zh: '人数', en: 'Residents', kind: 'count' },
  { key: 'residents60', shortKey: 'RES60', zh: '60 岁及以上', en: 'Aged 60 and over', kind: 'count' },
  { key: 'areaM2', shortKey: 'AREA_M2', zh: '面积（平方米）', en: 'Area (m²)', kind: 'area' },
  {
    key: 'polsbyPopper',
    shortKey: 'POLSBY',
    zh: '紧凑度（Polsby–Popper）',
    en: 'Compactness (Polsby–Popper)',
    kind: 'number',
  },
  { key: 'reock', shortKey: 'REOCK', zh: '紧凑度（Reock）', en: 'Compactness (Reock)', kind: 'number' },
  { key: 'casesPerMonth', shortKey: 'CASES_MO', zh: '月均案件', en: 'Cases a month', kind: 'number' },
  { key: 'openCases', shortKey: 'OPEN_CASES', zh: '在办案件', en: 'Open cases', kind: 'number' },
  { key: 'stations', shortKey: 'STATIONS', zh: '站点', en: 'Stations', kind: 'count' },
  { key: 'workers', shortKey: 'WORKERS', zh: '网格员', en: 'Grid workers', kind: 'count' },
  { key: 'carriesOn', shortKey: 'FORMER', zh: '沿用的现行网格', en: 'Carries on', kind: 'text' },
];

/** The table of a draft's grids that every writer of files takes. */
export function draftSheet(
  redraw: RedrawRow,
  { grids, codesToday }: FoldedRedraw,
  place: { readonly code: string; readonly attribution: string },
): BoundarySheet {
  const { name, basedAt, editCount } = redraw;
  const day = basedAt.toISOString().slice(0, 10);
  return {
    name: `redraw-${place.code}`,
    title: { zh: `网格调整草案：${name}`, en: `Draft of grids: ${name}` },
    columns: COLUMNS,
    rows: grids.map(({ code, fullName, parent, outline, figures, carriesOn }) => ({
      code,
      name: fullName.zh,
      parentCode: parent,
      outline,
      figures: {
        nameEn: fullName.en === fullName.zh ? null : fullName.en,
        households: figures.households,
        residents: figures.residents,
        residents60: figures.residents60,
        areaM2: Math.round(figures.areaM2),
        polsbyPopper: rounded(figures.polsbyPopper, 4),
        reock: rounded(figures.reock, 4),
        casesPerMonth: rounded(figures.casesPerMonth, 2),
        openCases: rounded(figures.openCases, 2),
        stations: figures.stations.reduce((sum, count) => sum + count, 0),
        workers: figures.workers,
        carriesOn: carriesOn === null ? null : (codesToday.get(carriesOn) ?? null),
      },
    })),
    sources: [
      {
        zh: `以 ${day} 的网格、住户和案件为底，第 ${editCount} 次编辑之后；草案未生效。`,
        en: `From the grids, households and cases of ${day}, after ${editCount} edits; a draft, not in effect.`,
      },
      { zh: place.attribution, en: place.attribution },
    ],
  };
}

function rounded(value: number, places: number): number {
  return Number(value.toFixed(places));
}
