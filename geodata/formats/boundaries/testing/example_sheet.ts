import type { BoundarySheet } from '../boundary_sheet.ts';

const SIDE = 0.002;

const square = (west: number, south: number) => {
  const [east, north] = [west + SIDE, south + SIDE].map((degrees) => Math.round(degrees * 1e7) / 1e7) as [
    number,
    number,
  ];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
};

/** Two grids, one with a hole and in two parts, with names that UTF-8 and GBK write differently, and a figure missing. */
export const EXAMPLE_SHEET: BoundarySheet = {
  name: 'grids',
  title: { zh: '示范县网格', en: 'Grids of the demonstration county' },
  columns: [
    { key: 'kind', shortKey: 'KIND', zh: '类型', en: 'Kind', kind: 'text' },
    { key: 'households', shortKey: 'HOUSEHOLDS', zh: '户数', en: 'Households', kind: 'count' },
    { key: 'residents', shortKey: 'RESIDENTS', zh: '人数', en: 'Residents', kind: 'count' },
    { key: 'residents60', shortKey: 'RES60', zh: '60 岁以上', en: 'Aged 60 and over', kind: 'count' },
    {
      key: 'share60',
      shortKey: 'SHARE60',
      zh: '60 岁以上占比',
      en: 'Share aged 60+',
      kind: 'share',
      of: { part: 'residents60', whole: 'residents' },
    },
    { key: 'areaM2', shortKey: 'AREA_M2', zh: '面积（平方米）', en: 'Area (m²)', kind: 'area' },
  ],
  rows: [
    {
      code: '620981001001001',
      name: '老君庙社区第一网格',
      parentCode: '620981001001',
      outline: {
        type: 'MultiPolygon',
        coordinates: [
          [
            square(97.5, 39.8),
            [
              [97.5005, 39.8005],
              [97.5005, 39.801],
              [97.501, 39.801],
              [97.501, 39.8005],
              [97.5005, 39.8005],
            ],
          ],
          [square(97.51, 39.8)],
        ],
      },
      figures: { kind: null, households: 312, residents: 801, residents60: 203, areaM2: 35_123.25 },
    },
    {
      code: '620981001001002',
      name: '镕基·㐂里第二网格',
      parentCode: '620981001001',
      outline: { type: 'Polygon', coordinates: [square(97.502, 39.8)] },
      figures: { kind: '老旧小区', households: 488, residents: null, residents60: 97, areaM2: 38_001.5 },
    },
  ],
  sources: [{ zh: '户数：示范数据，2026 年 10 月', en: 'Households: demonstration data, October 2026' }],
};

/** The same, of characters that GBK has. */
export const GBK_SHEET: BoundarySheet = {
  ...EXAMPLE_SHEET,
  rows: EXAMPLE_SHEET.rows.map((row) => ({ ...row, name: row.name.replace('㐂', '喜') })),
};
