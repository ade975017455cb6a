import { Problem } from '../../problem.ts';

/** What a column of a station table can hold. */
export type StationField =
  | 'code'
  | 'name'
  | 'nameEn'
  | 'longitude'
  | 'latitude'
  | 'category'
  | 'capacity'
  | 'floorArea'
  | 'openingHours'
  | 'address'
  | 'status'
  | 'amenities';

/** Which column holds what, where the headings do not say it themselves. */
export type StationColumns = Readonly<Partial<Record<StationField, string>>>;

/** Headings that are understood, without case, spaces and units in brackets. */
const HEADINGS: Readonly<Record<StationField, readonly string[]>> = {
  code: ['编号', '编码', '代码', '站点编号', '驿站编号', '序号', 'code', 'id'],
  name: ['名称', '站点名称', '驿站名称', '驿站', '站点', '机构名称', '食堂名称', '中心名称', 'name', 'title'],
  nameEn: ['英文名称', '英文名', 'nameen', 'name_en', 'englishname'],
  longitude: ['经度', '东经', 'x坐标', 'lng', 'lon', 'long', 'longitude', 'x'],
  latitude: ['纬度', '北纬', 'y坐标', 'lat', 'latitude', 'y'],
  category: ['类别', '类型', '站点类别', '站点类型', '分类', '设施类型', 'category', 'type', 'kind'],
  capacity: [
    '座位',
    '座位数',
    '容纳',
    '容纳人数',
    '可容纳人数',
    '餐位',
    '餐位数',
    '床位',
    '床位数',
    'capacity',
    'seats',
  ],
  floorArea: ['面积', '建筑面积', '使用面积', '场地面积', 'area', 'floorarea', 'aream2', 'floor_area'],
  openingHours: ['营业时间', '开放时间', '服务时间', '开门时间', 'openinghours', 'opening_hours', 'hours'],
  address: ['地址', '详细地址', '位置', '地点', 'address', 'addr'],
  status: ['状态', '运营状态', '使用状态', '开放状态', 'status', 'state'],
  amenities: ['设施', '配套设施', '服务设施', '设备', '服务内容', 'amenities', 'facilities'],
};

/**
 * Finds the column of each field by its heading, unless `given` names it.
 *
 * @throws {Problem} `column_unknown` when a column that was named is not there, `column_missing` when there is none for the
 *   name, the longitude or the latitude
 */
export function findColumns(
  path: string,
  headings: readonly string[],
  given: StationColumns,
  required: readonly StationField[],
) {
  const columns = new Map<StationField, string>();
  for (const field of Object.keys(HEADINGS) as StationField[]) {
    const named = given[field];
    if (named !== undefined && !headings.includes(named)) throw unknown(path, named, headings);
    const found =
      named ?? HEADINGS[field].map((each) => headings.find((heading) => plain(heading) === each)).find(Boolean);
    if (found !== undefined) columns.set(field, found);
    else if (required.includes(field)) throw missing(path, field, headings);
  }
  return columns;
}

function plain(heading: string): string {
  return heading
    .replace(/[（(【[].*$/, '')
    .replace(/[\s*]/g, '')
    .toLowerCase();
}

function unknown(path: string, column: string, headings: readonly string[]): Problem {
  return new Problem('column_unknown', {
    zh: `${path} 里没有“${column}”这一列；有 ${headings.join('、')}。`,
    en: `${path} has no column “${column}”; it has ${headings.join(', ')}.`,
  });
}

function missing(path: string, field: StationField, headings: readonly string[]): Problem {
  const asked = HEADINGS[field][0];
  return new Problem('column_missing', {
    zh: `${path} 里找不到“${asked}”列（${field}）；有 ${headings.join('、')}。请把这一列的表头写成“${asked}”。`,
    en: `${path} has no column for ${field} (${asked}); it has ${headings.join(', ')}. Head that column ${asked} or ${field}.`,
  });
}
