import type { Entrance, RegionLevel } from '../place.ts';
import { STREET_METRES_PER_GRID } from './first_regions/drawing_blocks.ts';
import type { DrawingGround } from './first_regions/drawing_ground.ts';
import type { Note } from './place_input.ts';
import type { Overlap } from './regions/find_overlaps.ts';

/** Of a file of regions without codes. @param fields the properties there are */
export function numberedNote(path: string, fields: readonly string[]): Note {
  return {
    code: 'regions_numbered',
    zh: `${path} 没有写明代码字段，区域按位置由北到南、由西到东编号；${fields.length > 0 ? `如有代码，请用 --code-field 指明（有 ${fields.join('、')}）` : '文件里没有任何字段'}。`,
    en: `${path} has no property 'code', so its regions are numbered from north to south and west to east; ${fields.length > 0 ? `if another one holds the codes, name it with --code-field (there are ${fields.join(', ')})` : 'the file has no properties at all'}.`,
  };
}

/** More pairs than this nobody reads in a sentence. */
const OVERLAPS_SHOWN = 3;

/** Of regions of one file that cover the same ground. @param overlaps at least one, the largest first */
export function overlapNote(path: string, overlaps: readonly Overlap[]): Note {
  const shown = overlaps
    .slice(0, OVERLAPS_SHOWN)
    .map(({ one, other, share }) => ({ one: one.name.zh, other: other.name.zh, percent: Math.round(share * 100) }));
  const zh = shown.map(({ one, other, percent }) => `“${one}”约 ${percent}% 在“${other}”里`).join('，');
  const en = shown.map(({ one, other, percent }) => `about ${percent}% of “${one}” lies in “${other}”`).join(', ');
  return {
    code: 'regions_overlap',
    zh: `${path} 有 ${overlaps.length} 对区域互相重叠：${zh}；重叠处的人只算入其中一个，请核对边界。`,
    en: `${path} has ${overlaps.length} pairs of regions that overlap: ${en}; whoever lives there is counted in one of them only. Check the boundaries.`,
  };
}

/** Of where the households come from. */
export function householdsNote(entrances: readonly Entrance[], buildings: number): Note {
  const households = entrances.reduce((sum, each) => sum + each.households, 0);
  if (entrances.length === 0) {
    return {
      code: 'households_unknown',
      zh: '文件里没有可住人的建筑，户数未知；覆盖率等按人计算的数字将为空。',
      en: 'The files hold no building that people live in, so households are unknown and figures per resident stay empty.',
    };
  }
  return {
    code: 'households_estimated',
    zh: `户数和人口由 ${buildings} 栋建筑的面积和层数估算：${households} 户，处处标为估算。`,
    en: `Households are estimated from floor area and storeys of ${buildings} buildings: ${households}, marked as estimated everywhere.`,
  };
}

/** Of a region whose households have no building. */
export function unplacedNote(region: string, households: number): Note {
  return {
    code: 'households_unplaced',
    zh: `区域 ${region} 的 ${households} 户没有建筑可以安放，未计入。`,
    en: `Region ${region} has ${households} households but no building to put them in; they are left out.`,
  };
}

/** Of the levels that were drawn. */
export function drawnNote(missing: readonly RegionLevel[], { entrances, gridHouseholds }: DrawingGround): Note {
  const zh = missing.map(({ name }) => name.zh).join('、');
  const en = missing.map(({ name, kind }) => name.en ?? kind).join(', ');
  const [low, high] = [gridHouseholds.min, gridHouseholds.max];
  if (entrances.length > 0) {
    return {
      code: 'regions_drawn',
      zh: `没有${zh}的边界，已按街区初步划分，每个网格约 ${low}–${high} 户；请在规划中调整。`,
      en: `No boundaries of ${en}: a first set was drawn from street blocks at about ${low}–${high} households a grid, to be revised.`,
    };
  }
  const kilometres = STREET_METRES_PER_GRID / 1000;
  return {
    code: 'regions_drawn_by_streets',
    zh: `没有${zh}的边界，户数未知或太少，已按街道长度初步划分，每个网格约 ${kilometres} 公里街道（假定）；请在规划中调整。`,
    en: `No boundaries of ${en}, and no or hardly any households: a first set was drawn at about ${kilometres} km of streets a grid (an assumption), to be revised.`,
  };
}
