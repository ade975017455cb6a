import type { LocalName } from '../../geodata/place.ts';

/** What every sheet says by itself. The face of a document is cut to these and to what the caller brings. */
export const WORDS = {
  figures: { zh: '网格数据', en: 'Figures' },
  legend: { zh: '图例', en: 'Legend' },
  gridBoundary: { zh: '本网格界线', en: 'Boundary of this grid' },
  neighbourBoundary: { zh: '相邻网格界线', en: 'Boundary of neighbours' },
  street: { zh: '街道、道路', en: 'Street' },
  footway: { zh: '步行路', en: 'Footway' },
  building: { zh: '建筑', en: 'Building' },
  compound: { zh: '小区', en: 'Compound' },
  wall: { zh: '围墙、围栏', en: 'Wall or fence' },
  railway: { zh: '铁路', en: 'Railway' },
  water: { zh: '水域', en: 'Water' },
  green: { zh: '绿地', en: 'Green' },
  scale: { zh: '比例尺', en: 'Scale' },
  north: { zh: '北', en: 'N' },
  metres: { zh: '米', en: 'm' },
  kilometres: { zh: '公里', en: 'km' },
  reviewNumber: { zh: '审图号：', en: 'Review no.: ' },
  code: { zh: '编码', en: 'Code' },
  asOf: { zh: '现状日期', en: 'As of' },
  madeBy: { zh: '制图', en: 'Made by' },
  sources: { zh: '资料来源', en: 'Sources' },
  demonstration: { zh: '示范数据', en: 'Demonstration data' },
  draft: { zh: '草案，未生效', en: 'Draft, not in effect' },
  coordinates: { zh: '2000 国家大地坐标系', en: 'CGCS2000' },
} as const satisfies Record<string, LocalName>;
