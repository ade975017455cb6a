import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

interface Regions {
  readonly jurisdiction: {
    readonly regions: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly code: string;
        readonly level: number;
        readonly people: { readonly households: number; readonly residents60: number; readonly estimated: boolean };
      }[];
    };
  };
}

const total = (key: 'households' | 'residents60') => tinyPlace.entrances.reduce((sum, home) => sum + home[key], 0);

onEachDatabase('queries', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
  });
  afterAll(() => api.app.close());

  const regions = async (args: string) =>
    (
      await api.ask<Regions>(`{ jurisdiction(code: "${TINY.code}") { regions(${args}) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { code level people { households residents60 estimated } } } } }`)
    ).jurisdiction.regions;

  it('count everybody in exactly one region of each level, those on a boundary in the lowest code', async () => {
    for (const level of [1, 2, 3]) {
      const { nodes } = await regions(`level: ${level}`);
      expect(nodes.reduce((sum, { people }) => sum + people.households, 0)).toBe(total('households'));
      expect(nodes.reduce((sum, { people }) => sum + people.residents60, 0)).toBe(total('residents60'));
    }
    const { nodes } = await regions('level: 3');
    const west = tinyPlace.entrances.filter(({ position: [x, y] }) => x <= 101.004 && y <= 38.0032);
    expect(nodes[0]).toMatchObject({
      code: '990001001001001',
      people: { households: west.reduce((sum, { households }) => sum + households, 0), estimated: false },
    });
    expect(nodes.filter(({ people }) => people.estimated).map(({ code }) => code)).toEqual(['990001001002002']);
  });

  it('page through all regions without a gap or a repetition, whatever the size of the page', async () => {
    const whole = (await regions('first: 1000')).nodes.map(({ code }) => code);
    expect(whole).toHaveLength(tinyPlace.regions.length);
    for (const first of [1, 2, 3, 7]) {
      const seen: string[] = [];
      for (let after = ''; ; ) {
        const page = await regions(`first: ${first} ${after}`);
        expect(page.totalCount).toBe(whole.length);
        seen.push(...page.nodes.map(({ code }) => code));
        if (!page.pageInfo.hasNextPage) break;
        after = `after: "${page.pageInfo.endCursor}"`;
      }
      expect(seen).toEqual(whole);
    }
  });

  it('find regions by parent, by box and by moment', async () => {
    expect((await regions('parent: "990001001002"')).nodes.map(({ code }) => code)).toEqual([
      '990001001002002',
      '990001001002004',
    ]);
    const corner = 'box: { west: 101.0001, south: 38.0001, east: 101.0002, north: 38.0002 }';
    expect((await regions(`level: 3 ${corner}`)).nodes.map(({ code }) => code)).toEqual(['990001001001001']);
    expect((await regions('asOf: "2000-01-01T00:00:00Z"')).nodes).toEqual([]);
  });

  it('give a region with its parents, a label inside, its staff, and a station with its category and grid', async () => {
    const { jurisdiction } = await api.ask<{ jurisdiction: unknown }>(`{ jurisdiction(code: "${TINY.code}") {
      name { zh en } estimatedHouseholds simulated demonstration
      region(code: "990001001001001") {
        outline labelPosition { longitude latitude } staff { code role fullTime }
        parent { code parent { code parent { code } } } }
      stations(categories: ["elderly_canteen"]) { totalCount nodes {
        code status floorAreaM2 amenities category { code symbol } grid { code } } }
      streetNetwork { url bytes digest } } }`);
    expect(jurisdiction).toMatchObject({
      name: { zh: '示例县', en: 'Example County' },
      estimatedHouseholds: true,
      simulated: false,
      demonstration: false,
      region: {
        outline: { type: 'Polygon' },
        staff: [{ code: 'W-1', role: 'grid_worker', fullTime: true }],
        parent: { code: '990001001001', parent: { code: '990001001', parent: null } },
      },
      stations: {
        totalCount: 2,
        nodes: [
          {
            code: 'ST-1',
            status: 'open',
            floorAreaM2: 60.5,
            amenities: ['热水'],
            category: { code: 'elderly_canteen', symbol: 'elderly_canteen' },
            grid: { code: '990001001001001' },
          },
          { code: 'ST-2', status: 'closed', grid: { code: '990001001002004' } },
        ],
      },
    });
  });

  it('search names and codes in part, the closest first, and take signs of LIKE for what they are', async () => {
    const search = async (text: string) => {
      const answer = await api.ask<{ jurisdiction: { search: { subject: Record<string, unknown> }[] } }>(
        `query($text: String!) { jurisdiction(code: "${TINY.code}") { search(text: $text) { position { longitude }
          subject { __typename ... on Region { code name { zh } } ... on Station { code name { zh } }
            ... on PlaceLabel { name { zh } } } } } }`,
        { text },
      );
      return answer.jurisdiction.search.map(({ subject }) => (subject.name as { zh: string }).zh);
    };
    expect(await search('食堂')).toEqual(['一号食堂', '二号食堂']);
    expect(await search(' 二网格 ')).toEqual(['二网格']);
    expect(await search('示例街道')).toEqual(['示例街道', '示例街道']);
    expect(await search('st-3')).toEqual(['红色驿站']);
    expect(await search('%')).toEqual(['百分百%广场']);
    expect(await search('d_p')).toEqual(['百分百%广场']);
    expect(await search("'; drop table cases; --")).toEqual([]);
    expect(await search('  ')).toEqual([]);
  });

  it('that cannot be answered are refused with a code', async () => {
    const inPlace = (field: string) => api.errorsOf(`{ jurisdiction(code: "${TINY.code}") { ${field} } }`);
    const deep = `${'parent { '.repeat(50)} code ${'}'.repeat(50)}`;
    expect(await api.errorsOf('{ jurisdiction(code: "1") { code } }')).toEqual(['UNKNOWN_JURISDICTION']);
    expect(await inPlace('regions(first: 1001) { totalCount }')).toEqual(['BAD_PAGE_SIZE']);
    expect(await inPlace('regions(first: 0) { totalCount }')).toEqual(['BAD_PAGE_SIZE']);
    expect(await inPlace('regions(after: "x") { totalCount }')).toEqual(['BAD_PAGE_CURSOR']);
    expect(await inPlace('cases(after: "WyJhIiwiYiJd") { totalCount }')).toEqual(['BAD_PAGE_CURSOR']);
    expect(await inPlace('regions(asOf: "yesterday") { totalCount }')).toEqual(['BAD_MOMENT']);
    expect(await inPlace('regions(box: { west: 2, south: 1, east: 1, north: 2 }) { totalCount }')).toEqual(['BAD_BOX']);
    expect(await inPlace('totalCoverage(reach: { category: "pub" }) { households { value } }')).toEqual([
      'UNKNOWN_CATEGORY',
    ]);
    expect(
      await inPlace('totalCoverage(reach: { category: "red_post", profile: "x" }) { households { value } }'),
    ).toEqual(['UNKNOWN_PROFILE']);
    expect(await inPlace('serviceAreas(reach: { category: "red_post" }, minutes: [0]) { minutes }')).toEqual([
      'BAD_MINUTES',
    ]);
    expect(
      await inPlace(
        'caseFigures(window: { from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" }) { reported { value } }',
      ),
    ).toEqual(['BAD_WINDOW']);
    expect(await inPlace(`region(code: "1") { ${deep} }`)).toEqual(['QUERY_TOO_DEEP']);
    expect(await inPlace(Array.from({ length: 40 }, (_, i) => `a${i}: code`).join(' '))).toEqual([
      'QUERY_TOO_MANY_ALIASES',
    ]);
    expect(await inPlace('code '.repeat(5000))).toEqual(['QUERY_TOO_LONG']);
    expect(
      await inPlace(
        'cases(first: 1000) { nodes { events { actor } grid { people { households } } } } regions(first: 1000) { nodes { staff { code } parent { staff { code } parent { staff { code } } } } }',
      ),
    ).toEqual([]);
    expect(await inPlace('cases(first: 10000000) { nodes { id } }')).toEqual(['QUERY_TOO_COSTLY']);
    expect(await api.errorsOf('{ nothing }')).toEqual(['BAD_QUERY']);
    expect(await api.errorsOf('{')).toEqual(['GRAPHQL_PARSE_FAILED']);
  });
});
