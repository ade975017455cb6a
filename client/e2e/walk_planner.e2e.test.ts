import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { draftStands } from './redraw_page.ts';
import { inState, openRedraw, takeStep } from './redraw_steps.ts';
import { type RunningServer, startServer } from './running_server.ts';
import { cookieOf } from './signed_in.ts';

/** A county of 204 grids takes its time on a machine that draws without a graphics card. */
const COUNTY_MS = 400_000;

let browser: Browser;
let server: RunningServer;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gezhong-county-'));
  [browser, server] = await Promise.all([
    launchChromium(),
    startServer({ dataDir, args: ['--place', 'yi204', '--no-live'], seconds: 240 }),
  ]);
}, COUNTY_MS);
afterAll(async () => {
  await browser.close();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

interface Grid {
  readonly code: string;
  readonly name: { readonly zh: string };
  readonly people: { readonly households: number };
  readonly lineage: readonly { readonly from: { readonly code: string } }[];
}

async function gridsInEffect(): Promise<readonly Grid[]> {
  const headers = { 'content-type': 'application/json', cookie: await cookieOf(server.url) };
  const ask = async (query: string) =>
    (await (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json())
      .data;
  const { jurisdictions } = await ask('{ jurisdictions { code levels { level } } }');
  const [{ code, levels }] = jurisdictions;
  const grid = Math.max(...levels.map(({ level }: { level: number }) => level));
  const grids: Grid[] = [];
  for (let after = ''; ; ) {
    const { jurisdiction } = await ask(`{ jurisdiction(code: "${code}") {
      regions(first: 200, level: ${grid}${after && `, after: "${after}"`}) { pageInfo { hasNextPage endCursor }
        nodes { code name { zh } people { households } lineage { from { code } } } } } }`);
    const { nodes, pageInfo } = jurisdiction.regions;
    grids.push(...nodes);
    if (!pageInfo.hasNextPage) return grids;
    after = pageInfo.endCursor;
  }
}

const within = ({ people }: Grid) => people.households >= 250 && people.households <= 350;

async function startedOnScreen(page: Page): Promise<string> {
  await page.getByRole('button', { name: '新建草案' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('示例县网格优化');
  await page.locator('.redraw-form .segments__option', { hasText: '全域' }).click();
  await page.getByRole('button', { name: '开始绘制' }).click();
  await draftStands(page);
  return new URL(page.url()).searchParams.get('draft')!;
}

it('lets a planner bring 204 grids to about 300 households each, and a second person put them into effect', {
  timeout: COUNTY_MS,
}, async () => {
  const before = await gridsInEffect();
  expect(before.length).toBe(204);
  const { page, complaints } = await openRedraw(browser, 'planner', { url: server.url });
  const draft = await startedOnScreen(page);

  await page.getByRole('tab', { name: '方案' }).click();
  for (const [which, value] of [
    ['下限', '250'],
    ['目标', '300'],
    ['上限', '350'],
  ] as const) {
    await page.getByLabel(which, { exact: true }).fill(value);
  }
  await page.locator('.proposal-form .button--main').click();
  await page.locator('.trade-off').waitFor();
  await page.locator('.search-progress').waitFor({ state: 'detached', timeout: COUNTY_MS });
  expect(await page.locator('.proposal-table__row').count()).toBeGreaterThanOrEqual(3);
  await page.locator('.proposal-table__row button').last().click();
  const bar = page.locator('.preview-bar');
  await bar.locator('.button--main').click();
  await page.getByText('已采用，可撤销').waitFor();
  await page.getByRole('tab', { name: '指标' }).click();
  await draftStands(page);

  await page.getByRole('tab', { name: '流程' }).click();
  await takeStep(page, '提交审批', '提交审批');
  await inState(page, 'submitted');
  const { page: other, complaints: ofOther } = await openRedraw(browser, 'administrator', {
    url: server.url,
    query: `draft=${draft}&panel=life`,
  });
  await inState(other, 'submitted');
  await takeStep(other, '审批', '批准');
  await inState(page, 'in_effect');

  const after = await gridsInEffect();
  expect(after.length).toBeGreaterThan(240);
  expect(after.filter(within).length / after.length).toBeGreaterThanOrEqual(0.95);
  const households = (grids: readonly Grid[]) => grids.reduce((sum, { people }) => sum + people.households, 0);
  expect(households(after)).toBe(households(before));
  // Codes stay where most households stay; a grid that is new says what it was split from.
  const known = new Set(before.map(({ code }) => code));
  const fresh = after.filter(({ code }) => !known.has(code));
  expect(fresh.length).toBeGreaterThan(30);
  for (const { code, lineage } of fresh) expect(lineage.length, code).toBeGreaterThan(0);
  // They are numbered on as the others of their community are.
  expect(fresh.filter(({ name }) => !/第\d+网格$/.test(name.zh))).toEqual([]);
  expect(new Set(after.map(({ name }) => name.zh)).size).toBe(after.length);
  await page.goto(`${server.url}/review?on=region:${fresh[0]!.code}`);
  await page.locator('.region-lineage').waitFor();
  expect(await page.locator('.region-lineage').innerText()).toMatch(/拆分自|合并自/);
  expect([...complaints, ...ofOther]).toEqual([]);
});
