import { polygonAreaM2 } from '../../../geodata/districting/measure.ts';
import type { Place } from '../../../geodata/place.ts';
import { STATION_CATEGORIES } from '../../../geodata/standards/station_categories.ts';
import type { GridSheetInput } from '../sheet_input.ts';

/** The sheet of one grid of a place, with its siblings as neighbours. */
export function sheetOfPlace(
  place: Place,
  gridCode: string,
  paper: 'A4' | 'A3',
  language: 'zh' | 'en',
): GridSheetInput {
  const byCode = new Map(place.regions.map((region) => [region.code, region]));
  const grid = byCode.get(gridCode)!;
  const community = byCode.get(grid.parentCode ?? '');
  const street = byCode.get(community?.parentCode ?? '');
  const parts = grid.outline.type === 'Polygon' ? [grid.outline.coordinates] : grid.outline.coordinates;
  const areaM2 = parts.reduce((sum, coordinates) => sum + polygonAreaM2({ type: 'Polygon', coordinates }), 0);
  return {
    language,
    paper,
    grid: {
      code: grid.code,
      name: grid.name,
      outline: grid.outline,
      within: [street, community].flatMap((region) => (region === undefined ? [] : [region.name])),
    },
    neighbours: place.regions
      .filter(({ level, code }) => level === grid.level && code !== gridCode)
      .map(({ name, outline }) => ({ name: language === 'zh' ? name.zh : (name.en ?? name.zh), outline })),
    ground: place,
    stations: place.stations,
    categories: Object.fromEntries(STATION_CATEGORIES.map(({ code, name }) => [code, name])),
    figures: [
      { label: { zh: '户数', en: 'Households' }, value: '312' },
      { label: { zh: '人数', en: 'Residents' }, value: '801' },
      { label: { zh: '60 岁及以上', en: 'Aged 60 and over' }, value: '203（25.3%）' },
      { label: { zh: '面积', en: 'Area' }, value: `${(areaM2 / 1e4).toFixed(1)} hm²` },
      { label: { zh: '每月事件', en: 'Cases a month' }, value: '41' },
      { label: { zh: '网格员', en: 'Grid workers' }, value: '示范网格员 1' },
    ],
    imprint: {
      reviewNumber: null,
      sources: [
        {
          zh: '地形、道路、建筑：示范数据，由程序生成。',
          en: 'Ground, streets, buildings: demonstration data, generated.',
        },
        { zh: '户数：按建筑面积估算。', en: 'Households: estimated from floor area.' },
      ],
      asOf: '2026-11-23',
      madeBy: language === 'zh' ? '格中' : 'Gezhong',
      demonstration: true,
      draft: false,
    },
  };
}
