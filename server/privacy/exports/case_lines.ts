import { dueOf } from '../../../geodata/cases/case_clocks.ts';
import { STATE_NAMES } from '../../../geodata/cases/case_words.ts';
import type { Context } from '../../context.ts';
import type { CaseFilter, CaseSource, Due } from '../../generated/schema.ts';
import { pageOfCases } from '../../resolvers/case_list.ts';
import { readersOf } from '../../resolvers/case_loaders.ts';
import { unitOf } from '../../resolvers/case_unit.ts';
import type { CaseRow } from '../../rows.ts';
import { shownPlace } from '../../rules/shown_place.ts';
import { shownAddress } from '../shown_address.ts';
import { type CsvValue, csvLine } from './csv.ts';

export const MOST_ROWS = 100_000;
const PAGE = 500;

type Language = 'zh' | 'en';

const SOURCES: Readonly<Record<CaseSource, string>> = {
  snap_report: '随手拍',
  hotline: '12345 热线',
  grid_worker: '网格员上报',
  platform: '平台',
  open311: 'Open311',
  other_system: '其他系统',
};
const DUE: Readonly<Record<Due, string>> = { overdue: '已超期', due_soon: '将到期', on_time: '未到期', none: '无时限' };

const HEAD = {
  zh: '编号,类型,来源,状态,上报时间,上报人,电话,描述,地点描述,经度,纬度,网格代码,网格,承办,时限,时限状态,挂起,评分,并入,模拟',
  en: 'id,kind,source,state,reported_at,reporter,phone,description,address,longitude,latitude,grid_code,grid,unit,due_at,due,paused,rating,merged_into,simulated',
} as const;

export function caseHead(language: Language): string {
  return csvLine(HEAD[language].split(','));
}

/**
 * Lines of the cases that the asker may see, newest first, as the list shows them: reporters masked, sensitive places coarse.
 * @returns each page of lines, and how many they are; at most 100,000 in all.
 */
export async function* caseLines(
  context: Context,
  place: string,
  filter: CaseFilter,
  language: Language,
): AsyncGenerator<{ readonly text: string; readonly rows: number }> {
  let after: string | null = null;
  for (let rows = 0; rows < MOST_ROWS; ) {
    const asked = { filter, order: 'newest', first: Math.min(PAGE, MOST_ROWS - rows), after } as const;
    const { nodes, pageInfo } = await pageOfCases(context, place, asked);
    const lines = await Promise.all(nodes.map((row) => lineOf(context, row, language)));
    yield { text: lines.join(''), rows: nodes.length };
    rows += nodes.length;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

async function lineOf(context: Context, row: CaseRow, language: Language): Promise<string> {
  const { loaders } = context;
  const jurisdiction = row.jurisdictionCode;
  const scope = { jurisdiction, asOf: null };
  const [kind, grid, reporters, unit] = await Promise.all([
    loaders.kinds.load(scope, row.kindCode),
    row.gridId === null ? null : loaders.regions.load(scope, row.gridId),
    (await readersOf(context, row)).reporters.load(scope, row.id),
    row.unitCode === null ? null : unitOf(context, jurisdiction, { kind: row.unitKind!, code: row.unitCode }),
  ]);
  const { sensitive } = kind!;
  const address = await shownAddress(context, row, sensitive);
  const position = shownPlace(row, sensitive);
  const all = (texts: readonly (string | null)[] = []) => texts.filter((text) => text !== null).join('; ');
  const due = dueOf({ dueAt: row.dueAt, dueSoonAt: row.dueSoonAt, pausedAt: null, stoppedAt: null }, new Date());
  const isEnglish = language === 'en';
  const values: readonly CsvValue[] = [
    row.id,
    isEnglish ? (kind!.nameEn ?? kind!.nameZh) : kind!.nameZh,
    isEnglish ? row.source : SOURCES[row.source],
    STATE_NAMES[row.state][language],
    row.reportedAt.toISOString(),
    all(reporters?.map(({ name }) => name ?? null)),
    all(reporters?.map(({ phone }) => phone ?? null)),
    row.description,
    address,
    position?.longitude ?? null,
    position?.latitude ?? null,
    grid?.code ?? null,
    grid?.nameZh ?? null,
    (await unit?.name)?.zh ?? null,
    row.dueAt?.toISOString() ?? null,
    isEnglish ? due : DUE[due],
    yesOrNo(row.paused, language),
    row.rating,
    row.mergedInto,
    yesOrNo(row.simulated, language),
  ];
  return csvLine(values);
}

function yesOrNo(is: boolean, language: Language): string {
  if (language === 'en') return is ? 'yes' : 'no';
  return is ? '是' : '否';
}
