import papaparse from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadPlace } from '../store/load/load_place.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { Asked, somebody } from './testing/people.ts';

/** Cases of each grid: 12 in the first community, 3 and 40 in the second; 2 of the 40 are closed. */
const COUNTS = { '990001001001001': 12, '990001001002002': 3, '990001001002004': 40 } as const;
const PLACES = {
  '990001001001001': { longitude: 101.001, latitude: 38.001 },
  '990001001002002': { longitude: 101.005, latitude: 38.001 },
  '990001001002004': { longitude: 101.005, latitude: 38.005 },
} as const;

const PARTS = ['reported', 'closed', 'response', 'resolution', 'satisfaction', 'overdue', 'reopened'];
const FIGURES = `{ ${PARTS.map((part) => `${part} { value numerator denominator digest leftOut { count reason { zh } } }`).join(' ')} waits { awaited } }`;
const windowOf = () => ({ from: new Date(Date.now() - 86_400_000), to: new Date(Date.now() + 86_400_000) });
const TABLE = (level: number) =>
  `query($window: Window!) { jurisdiction(code: "${TINY.code}") { caseFigureTable(window: $window, by: region, level: ${level}) { code figures ${FIGURES} } } }`;

interface Figure {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly digest: string;
  readonly leftOut: readonly { readonly count: number; readonly reason: { readonly zh: string } }[];
}
interface Row {
  readonly code: string;
  readonly figures: Readonly<Record<string, Figure>>;
}

onEachDatabase('what a wall and a file tell', (database) => {
  let asked: Asked;
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    // Of another account: one's own reports one always sees.
    asked = new Asked(database).as(somebody('administrator', {}, '00000000-0000-7000-8000-0000000000bb'));
    for (const [grid, count] of Object.entries(COUNTS)) {
      for (let i = 0; i < count; i++) {
        await asked.ask(
          `mutation($report: CaseReport!) { reportCase(jurisdiction: "${TINY.code}", report: $report) { id } }`,
          {
            report: {
              kind: 'hazard',
              description: i === 0 ? '=HYPERLINK("http://x")' : `第 ${i} 件`,
              address: '示例小区 3 号楼',
              position: PLACES[grid as keyof typeof PLACES],
              reporter: { name: '示例甲', phone: '13900000012' },
            },
          },
        );
      }
    }
  });
  afterAll(() => asked.app.close());

  const table = async (level: number) =>
    new Map(
      (
        await asked.ask<{ jurisdiction: { caseFigureTable: readonly Row[] } }>(TABLE(level), { window: windowOf() })
      ).jurisdiction.caseFigureTable.map(({ code, figures }) => [code, figures]),
    );
  const isHidden = (figure: Figure | undefined) => figure!.leftOut.some(({ reason }) => reason.zh.includes('不予显示'));

  it('to a wall no small count, nor one that it follows from; what is hidden tells nothing beside', async () => {
    asked.as(somebody('wall'));
    const grids = await table(3);
    expect(isHidden(grids.get('990001001002002')!.reported)).toBe(true);
    // 3 would be what is left of the community's 43.
    expect(isHidden(grids.get('990001001002004')!.reported)).toBe(true);
    expect(grids.get('990001001001001')!.reported).toMatchObject({ value: 12, numerator: 12 });
    expect((await table(2)).get('990001001002')!.reported).toMatchObject({ value: 43 });
    expect((await table(1)).get('990001001')!.reported).toMatchObject({ value: 55 });
    for (const level of [1, 2, 3]) {
      for (const figures of (await table(level)).values()) {
        for (const part of PARTS) {
          const { numerator, denominator, leftOut, ...figure } = figures[part]!;
          if (isHidden(figures[part])) {
            expect({ ...figure, numerator, denominator }).toMatchObject({ value: null, numerator: 0, denominator: 0 });
            expect(leftOut).toHaveLength(1);
            continue;
          }
          const told = [
            numerator,
            ...(part === 'reported' ? [] : [denominator, denominator - numerator]),
            ...leftOut.map(({ count }) => count),
          ];
          for (const count of told) expect(count === 0 || count >= 5, `${part} ${told}`).toBe(true);
        }
      }
    }
  });

  it('the same of one region alone, and no crossing of two', async () => {
    asked.as(somebody('wall'));
    const one = `query($window: Window!, $region: ID, $kinds: [ID!]) { jurisdiction(code: "${TINY.code}") { caseFigures(window: $window, region: $region, kinds: $kinds) ${FIGURES} } }`;
    const of = (variables: object) =>
      asked.ask<{ jurisdiction: { caseFigures: Row['figures'] } }>(one, { window: windowOf(), ...variables });
    const { caseFigures } = (await of({ region: '990001001002004' })).jurisdiction;
    expect(isHidden(caseFigures.reported)).toBe(true);
    expect((await of({})).jurisdiction.caseFigures.reported).toMatchObject({ value: 55 });
    expect(await asked.errorsOf(one, { window: windowOf(), region: '990001001', kinds: ['hazard'] })).toEqual([
      'ONE_BREAKDOWN',
    ]);
    expect(await asked.errorsOf(one, { window: windowOf(), kinds: ['hazard', 'wish'] })).toEqual(['ONE_BREAKDOWN']);
  });

  it('a digest that cannot be tried out: it is not that of the counts', async () => {
    const window = windowOf();
    const ask = async () =>
      (await asked.ask<{ jurisdiction: { caseFigureTable: readonly Row[] } }>(TABLE(3), { window })).jurisdiction
        .caseFigureTable;
    asked.as(somebody('wall'));
    const [hidden] = (await ask()).filter(({ code }) => code === '990001001002002');
    expect(hidden!.figures.reported!.digest).toMatch(/^[0-9a-f]{64}$/);
    asked.as(somebody('leader'));
    const [told] = (await ask()).filter(({ code }) => code === '990001001002002');
    expect(told!.figures.reported).toMatchObject({ value: 3 });
    expect(told!.figures.reported!.digest).not.toBe(hidden!.figures.reported!.digest);
  });

  it('heat in multiples of five, each time alike', async () => {
    const heat = `query($window: Window!) { jurisdiction(code: "${TINY.code}") {
      heat(box: { west: 100.9, south: 37.9, east: 101.1, north: 38.1 }, zoom: 13, window: $window) { counts total } } }`;
    const ask = async () =>
      (await asked.ask<{ jurisdiction: { heat: { counts: number[]; total: number } } }>(heat, { window: windowOf() }))
        .jurisdiction.heat;
    asked.as(somebody('leader'));
    expect((await ask()).total).toBe(55);
    asked.as(somebody('wall'));
    const told = await ask();
    expect(told.counts.filter((_, i) => i % 2 === 1).every((count) => count % 5 === 0)).toBe(true);
    expect(told.total % 5).toBe(0);
    expect(await ask()).toEqual(told);
  });

  it('cases as a file: those of the scope, masked, harmless to a spreadsheet, and written down', async () => {
    const get = async (path: string) => {
      const response = await asked.get(path);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return {
        response,
        bytes,
        rows: papaparse.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
          header: true,
          skipEmptyLines: true,
        }).data,
      };
    };
    asked.as(somebody('leader'));
    const all = await get(`/exports/${TINY.code}/cases.csv?state=all&reported=1`);
    expect(all.response.headers.get('content-disposition')).toMatch(
      /filename\*=UTF-8''%E7%A4%BA.*\d{4}-\d\d-\d\d\.csv$/,
    );
    expect([...all.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(all.rows).toHaveLength(55);
    expect(all.rows.filter(({ 描述 }) => 描述!.startsWith("'=HYPERLINK"))).toHaveLength(3);
    expect(new Set(all.rows.map(({ 上报人, 电话 }) => `${上报人} ${电话}`))).toEqual(new Set(['示** 139******12']));
    asked.as(somebody('grid_worker', { region: '990001001002002' }));
    expect((await get(`/exports/${TINY.code}/cases.csv?state=all`)).rows).toHaveLength(3);
    expect((await get(`/exports/${TINY.code}/cases.csv?state=all&region=990001001001`)).rows).toHaveLength(0);
    const { rows } = await database.pool.query(
      `select outcome, details from audit_log where action = 'export.cases' order by position limit 2`,
    );
    expect(rows).toMatchObject([{ outcome: 'begun' }, { outcome: 'done', details: { given: { rows: 55 } } }]);
  });

  it('figures as a file, without small counts whoever asks', async () => {
    asked.as(somebody('administrator'));
    const response = await asked.get(`/exports/${TINY.code}/figures.csv?by=region&level=3&reported=30`);
    const { data } = papaparse.parse<Record<string, string>>(await response.text(), {
      header: true,
      skipEmptyLines: true,
    });
    const told = Object.fromEntries(data.map((row) => [row.代码, row.上报数]));
    // In multiples of 5: a file of a day more would tell that day's by the difference.
    expect(['10', '15']).toContain(told['990001001001001']);
    expect(told).toMatchObject({
      '990001001002002': '不足5，隐藏',
      '990001001002004': '不足5，隐藏',
    });
  });

  it('of a part of a place a file by region alone: by kind or department it would be reckoned from that of the whole', async () => {
    const status = async (by: string) => (await asked.get(`/exports/${TINY.code}/figures.csv?by=${by}`)).status;
    // Of accounts of their own: an account may take only so many files.
    asked.as(somebody('community', { region: '990001001002' }, '00000000-0000-7000-8000-0000000000c1'));
    expect([await status('region'), await status('kind'), await status('department')]).toEqual([200, 404, 404]);
    asked.as(somebody('department', { department: 'fire' }, '00000000-0000-7000-8000-0000000000c2'));
    expect([await status('region'), await status('kind'), await status('department')]).toEqual([404, 404, 200]);
  });

  it('no file to a visitor or a wall, nor of another place', async () => {
    const status = async (path: string) => (await asked.get(path)).status;
    asked.as({ ...somebody('leader'), kind: 'visitor', id: null, grants: [] });
    expect(await status(`/exports/${TINY.code}/cases.csv`)).toBe(401);
    asked.as(somebody('wall'));
    expect(await status(`/exports/${TINY.code}/cases.csv`)).toBe(404);
    asked.as(somebody('leader', { jurisdiction: '990002' }));
    expect(await status(`/exports/${TINY.code}/cases.csv`)).toBe(404);
    asked.as(somebody('resident'));
    expect(await status(`/exports/${TINY.code}/figures.csv`)).toBe(404);
    asked.as(somebody('leader', { validTo: new Date(Date.now() - 60_000) }));
    expect(await status(`/exports/${TINY.code}/figures.csv`)).toBe(404);
  });
});
