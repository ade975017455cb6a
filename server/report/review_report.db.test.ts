import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../geodata/access/roles.ts';
import { everybody, grantOf } from '../access/testing/everybody.ts';
import { makeApp } from '../app.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { readWorkbook, type Workbook } from './testing/read_workbook.ts';

interface Told {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}

interface Review {
  readonly jurisdiction: {
    readonly totalCoverage: { readonly residents: Told };
    readonly coverage: readonly {
      readonly region: { readonly code: string };
      readonly coverage: { readonly residents: Told };
    }[];
  };
}

const FIGURE = 'residents { numerator denominator value }';
const COVERAGE = `query ($place: ID!, $category: ID!) { jurisdiction(code: $place) {
  totalCoverage(reach: { category: $category }) { ${FIGURE} }
  coverage(reach: { category: $category }, level: 1) { region { code } coverage { ${FIGURE} } } } }`;

onEachDatabase('the review as files', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
  });
  afterAll(() => api.app.close());

  const get = (ending: string, query: Record<string, string> = {}) => {
    const asked = new URLSearchParams({ place: TINY.code, ...query });
    return api.app.handle(new Request(`http://localhost/reports/review.${ending}?${asked}`));
  };
  const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
  const told = (category: string) => api.ask<Review>(COVERAGE, { place: TINY.code, category });
  const categories = async () => {
    const answer = await api.ask<{ jurisdiction: { stationCategories: { code: string }[] } }>(
      'query ($place: ID!) { jurisdiction(code: $place) { stationCategories { code } } }',
      { place: TINY.code },
    );
    return answer.jurisdiction.stationCategories.map(({ code }) => code);
  };

  it.each(['zh', 'en'])(
    'say in the PDF (%s) what the review says, with numbered pages and no character missing',
    async (lang) => {
      const response = await get('pdf', { lang });
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      const { text, totalPages } = await extractText(await getDocumentProxy(await bytesOf(response)), {
        mergePages: true,
      });
      const plain = text.replace(/\s/g, '');
      for (const category of await categories()) {
        const { residents } = (await told(category)).jurisdiction.totalCoverage;
        const [numerator, denominator] = [residents.numerator, residents.denominator].map((n) =>
          n.toLocaleString('en'),
        );
        expect(plain).toContain(`${numerator}/${denominator}`);
        expect(plain).toContain(`${(100 * residents.value!).toFixed(1)}%`);
      }
      expect(plain).toContain(`${totalPages}/${totalPages}`);
      expect(plain).not.toContain('〓');
      expect(plain).toContain(lang === 'zh' ? '一页概要' : 'Summaryononepage');
    },
  );

  describe('as a workbook', () => {
    let workbook: Workbook;
    beforeAll(async () => {
      workbook = readWorkbook(unzipSync(await bytesOf(await get('xlsx', { lang: 'en' }))));
    });

    it('compute rates and totals that are those of the review', async () => {
      const rows = workbook.rows('Coverage');
      const summary = workbook.rows('Summary');
      for (const [i, category] of (await categories()).entries()) {
        const { totalCoverage, coverage } = (await told(category)).jurisdiction;
        expect(summary[4 + i]!.slice(1, 5)).toEqual([
          totalCoverage.residents.numerator,
          totalCoverage.residents.denominator,
          totalCoverage.residents.value,
          totalCoverage.residents.denominator - totalCoverage.residents.numerator,
        ]);
        const own = rows.slice(1 + i * (coverage.length + 1), 1 + (i + 1) * (coverage.length + 1));
        const parts = coverage.map(({ coverage: { residents } }) => residents);
        expect(own.slice(0, -1).map((row) => row.slice(2, 5))).toEqual(
          parts.map(({ numerator, denominator, value }) => [numerator, denominator, value]),
        );
        const sum = (key: 'numerator' | 'denominator') => parts.reduce((all, part) => all + part[key], 0);
        expect(own.at(-1)!.slice(2, 4)).toEqual([sum('numerator'), sum('denominator')]);
      }
      expect(workbook.formulas).toBeGreaterThan(20);
    });

    it('rank communities by formulas as the report ranks them', async () => {
      const street = readWorkbook(unzipSync(await bytesOf(await get('xlsx', { lang: 'en', region: '990001001' }))));
      const ranks = street
        .rows('Ranking')
        .slice(1)
        .map((row) => row[1]);
      expect(ranks[0]).toBe(1);
      expect(ranks).toEqual(ranks.toSorted());
    });
  });

  it('are refused in both languages: an unknown region, a moment to come, another language, no right', async () => {
    const sentences = async (response: Response) => {
      const { errors } = (await response.json()) as {
        errors: { extensions: { code: string; zh: string; en: string } }[];
      };
      const { code, zh, en } = errors[0]!.extensions;
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[\x20-\x7e]+$/);
      return [response.status, code];
    };
    expect(await sentences(await get('pdf', { region: '990009999', lang: 'en' }))).toEqual([404, 'UNKNOWN_REGION']);
    expect(await sentences(await get('pdf', { moment: '2126-01-01T00:00:00+08:00' }))).toEqual([400, 'BAD_MOMENT']);
    expect(await sentences(await get('xlsx', { moment: 'yesterday' }))).toEqual([400, 'BAD_MOMENT']);
    expect(await sentences(await get('pdf', { lang: 'fr' }))).toEqual([400, 'BAD_LANGUAGE']);
    expect(await sentences(await get('pdf', { place: '000000' }))).toEqual([404, 'UNKNOWN_JURISDICTION']);
    const as = (role: Role) =>
      makeApp({
        pool: database.pool,
        clientFolder: '/nowhere',
        development: false,
        identify: async () => ({ ...everybody, grants: [grantOf(role)] }),
      });
    const resident = as('resident');
    const refused = await resident.handle(new Request(`http://localhost/reports/review.pdf?place=${TINY.code}`));
    await resident.close();
    expect(await sentences(refused)).toEqual([403, 'NOT_ALLOWED']);
  });

  it('stand in the audit log', async () => {
    const { rows } = await database.pool.query(
      `select distinct details -> 'given' ->> 'format' as format from audit_log
       where action = 'export.review' and outcome = 'done' order by 1`,
    );
    expect(rows).toEqual([{ format: 'pdf' }, { format: 'xlsx' }]);
  });
});
