import { readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { geojson as flatgeobuf } from 'flatgeobuf';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Browser, Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import shp from 'shpjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { firstPlace } from './desk_page.ts';
import { graphql } from './plan_page.ts';
import { DraftGround } from './redraw_ground.ts';
import { draftStands, households, scopeOfGrids, startedDraft } from './redraw_page.ts';
import { openRedraw } from './redraw_steps.ts';
import { cookieOf } from './signed_in.ts';

let browser: Browser;
let place: string;
let scope: string;
let draft: string;
beforeAll(async () => {
  browser = await launchChromium();
  place = await firstPlace();
  scope = await scopeOfGrids(place, 3);
  draft = await startedDraft(place, scope, '示例导出');
});
afterAll(async () => {
  await browser.close();
});

/** Opens the menu of the draft where it is shut, and presses a button of it. */
async function exported(page: Page, button: string): Promise<Buffer> {
  const card = page.locator('.draft-menu');
  if (!(await card.isVisible())) await page.getByRole('button', { name: '草案操作' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: button, exact: typeof button === 'string' }).click(),
  ]);
  await card.getByRole('status').filter({ hasText: '已下载' }).waitFor();
  return readFile(await download.path());
}

async function exportedGeoJson(): Promise<FeatureCollection> {
  const url = inject('serverUrl');
  const response = await fetch(`${url}/redraws/${place}/${draft}.geojson`, {
    headers: { cookie: await cookieOf(url) },
  });
  return (await response.json()) as FeatureCollection;
}

async function nameOfScope(): Promise<string> {
  const asked =
    'query ($place: ID!, $scope: ID!) { jurisdiction(code: $place) { region(code: $scope) { name { zh } } } }';
  const { jurisdiction } = await graphql<{ jurisdiction: { region: { name: { zh: string } } } }>(asked, {
    place,
    scope,
  });
  return jurisdiction.region.name.zh;
}

const namesOf = ({ features }: FeatureCollection, field: string): string[] =>
  features.map(({ properties }) => String(properties?.[field])).sort();

it('gives a draft out in files that other readers read, with the same grids in each', async () => {
  const { page, complaints } = await openRedraw(browser, 'planner', { query: `draft=${draft}` });
  await draftStands(page);
  const shown = await households(page);
  const json = JSON.parse((await exported(page, 'GeoJSON')).toString()) as FeatureCollection;
  const names = namesOf(json, 'name');
  expect(names.length).toBe(shown.length);
  expect(json.features.map(({ properties }) => Number(properties?.households)).sort()).toEqual(
    shown.map((row) => Number(row.split(' ').at(-1)?.replaceAll(',', ''))).sort(),
  );

  for (const encoding of ['GBK', 'UTF-8']) {
    const read = await shp(await exported(page, `Shapefile（${encoding}）`));
    expect(namesOf(read as FeatureCollection, 'NAME'), encoding).toEqual(names);
  }
  const geopackage = new DatabaseSync(':memory:');
  geopackage.deserialize(await exported(page, 'GeoPackage'));
  const table = String(geopackage.prepare('select table_name from gpkg_contents').get()?.table_name);
  expect(
    geopackage
      .prepare(`select name from "${table}"`)
      .all()
      .map(({ name }) => String(name))
      .sort(),
  ).toEqual(names);
  const features: FeatureCollection = { type: 'FeatureCollection', features: [] };
  for await (const feature of flatgeobuf.deserialize(new Uint8Array(await exported(page, 'FlatGeobuf')))) {
    features.features.push(feature as FeatureCollection['features'][number]);
  }
  const shapeOf = ({ features: all }: FeatureCollection) =>
    Object.fromEntries(all.map(({ properties, geometry }) => [properties?.code, geometry]));
  expect(shapeOf(features)).toEqual(shapeOf(json));
  const [sheet] = await readXlsx(await exported(page, '指标表（xlsx）'));
  expect(
    sheet?.data
      .slice(2, -1)
      .map((row) => String(row[1]))
      .sort(),
  ).toEqual(names);

  await page.keyboard.press('Escape');
  await page.locator('.redraw-figures tbody tr button, .redraw-figures tbody tr th').first().click();
  await page.locator('.redraw-figures tr[aria-current=true]').waitFor();
  await page.getByRole('button', { name: '草案操作' }).click();
  const pdf = page.locator('.draft-menu').getByRole('button', { name: /图幅（PDF）$/ });
  const paper = await exported(page, await pdf.innerText());
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(paper)), { mergePages: true });
  expect(names.some((name) => text.includes(name))).toBe(true);
  expect(text).toContain('审图号');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('says why a file did not come, and saves nothing then', async () => {
  const { page } = await openRedraw(browser, 'planner', { query: `draft=${draft}&lang=en` });
  await draftStands(page);
  await page.getByRole('button', { name: 'What can be done with the draft' }).click();
  const card = page.locator('.draft-menu');
  const problem = { code: 'X', zh: '不行。', en: 'It cannot be done.' };
  await page.route('**/redraws/**', (route) =>
    route.fulfill({ status: 400, json: { errors: [{ extensions: problem }] } }),
  );
  let downloads = 0;
  page.on('download', () => downloads++);
  await card.getByRole('button', { name: 'GeoPackage' }).click();
  await card.getByText('It cannot be done.').waitFor();
  await page.unroute('**/redraws/**');
  await page.route('**/redraws/**', (route) => route.abort());
  await card.getByRole('button', { name: 'GeoPackage' }).click();
  await card.getByText('cannot be reached').waitFor();
  expect(downloads).toBe(0);
  await page.context().close();
});

it('begins a draft from a file of gaps and overlaps, each of which it lists', async () => {
  const { page, complaints } = await openRedraw(browser, 'planner');
  const json = await exportedGeoJson();
  // About 8 m to the east: an overlap on one side of each such grid, a gap on the other.
  const east = (ring: number[][]) => ring.map(([x = 0, y = 0]) => [x + 8e-5, y]);
  for (const feature of json.features.filter((_, number) => number % 2 === 0)) {
    const { coordinates } = feature.geometry as MultiPolygon;
    feature.geometry = { type: 'MultiPolygon', coordinates: coordinates.map((rings) => rings.map(east)) };
  }
  await page.getByRole('button', { name: '新建草案' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('示例导入');
  const community = await nameOfScope();
  await page.getByRole('searchbox').fill(community);
  await page.locator('.choices__choice', { hasText: community }).first().click();
  await page.locator('.redraw-form__picked').waitFor();
  await page.getByText('边界文件', { exact: true }).click();
  const input = page.locator('.boundary-file input[type=file]');
  await input.setInputFiles({
    name: '边界.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from('not json'),
  });
  await page.locator('.boundary-file [role=alert]').waitFor();
  await input.setInputFiles({
    name: '边界.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify(json)),
  });
  await page.getByLabel(/^代码字段/).selectOption('code');
  await page.getByLabel(/^名称字段/).selectOption('name');
  await page.getByLabel(/^坐标系/).selectOption('wgs84');
  await page.getByLabel(/^容差/).selectOption('10');
  const repairs = page.locator('.repairs');
  await repairs.waitFor();
  await expect.poll(() => page.locator('.boundary-file').getAttribute('aria-busy')).toBe('false');
  await expect.poll(() => repairs.innerText()).toMatch(/重叠[\s\S]*缝隙|缝隙[\s\S]*重叠/);
  await page.getByRole('button', { name: '开始绘制' }).click();
  await draftStands(page);
  const id = new URL(page.url()).searchParams.get('draft')!;
  expect(id).not.toBe(draft);
  const ground = await DraftGround.read(inject('serverUrl'), place, id);
  expect([...ground.grids].sort()).toEqual(namesOf(json, 'code'));
  // The file that was refused is the one complaint.
  expect(complaints.filter((each) => !each.includes('400'))).toEqual([]);
  await page.context().close();
});
