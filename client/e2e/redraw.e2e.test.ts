import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Role } from '../../geodata/access/roles.ts';
import { launchChromium } from './chromium.ts';
import { firstPlace } from './desk_page.ts';
import { graphql, PATIENCE_MS, poll } from './plan_page.ts';
import { draftStands, type GridPlace, gridsOf, households, pointOf } from './redraw_page.ts';
import { openWatchedPage, type WatchedPage } from './watched_page.ts';

const DESK = { width: 1440, height: 900 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function openRedraw(query: string, role: Role): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser, inject('serverUrl'), DESK, role);
  watched.page.setDefaultTimeout(PATIENCE_MS);
  await watched.page.goto(`${inject('serverUrl')}/redraw?${query}`);
  return watched;
}

/** Starts a draft of the first community on the screen. @returns its id and its grids as they are */
async function startDraft(page: Page, name: string): Promise<{ id: string; grids: readonly GridPlace[] }> {
  await page.getByRole('button', { name: '新建草案' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill(name);
  await page.locator('.choices__choice').first().click();
  await page.locator('.redraw-form__picked').waitFor();
  await page.getByRole('button', { name: '开始绘制' }).click();
  await draftStands(page);
  const id = new URL(page.url()).searchParams.get('draft')!;
  const place = await firstPlace();
  const asked = 'query ($place: ID!, $id: ID!) { jurisdiction(code: $place) { redraw(id: $id) { scope { code } } } }';
  const { jurisdiction } = await graphql<{ jurisdiction: { redraw: { scope: { code: string } } } }>(asked, {
    place,
    id,
  });
  return { id, grids: await gridsOf(place, jurisdiction.redraw.scope.code) };
}

/** Paints lots into a grid, in a stroke that begins where its name stands and ends where that of another does. */
async function paint(page: Page, into: GridPlace, from: GridPlace): Promise<void> {
  await page.keyboard.press('p');
  await page.keyboard.press('1');
  const [start, end] = [await pointOf(page, into.position), await pointOf(page, from.position)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(start.x + ((end.x - start.x) * step) / 12, start.y + ((end.y - start.y) * step) / 12);
    // A hand takes its time: moves within one frame are one to the map.
    await page.waitForTimeout(60);
  }
  await page.mouse.up();
}

describe('redrawing a community', () => {
  it('is drawn by one, seen by another, undone, kept through a reload, submitted, approved, and in effect', async () => {
    const { page, complaints } = await openRedraw('', 'planner');
    const { id, grids } = await startDraft(page, '示例社区调整');
    const before = await households(page);
    // The draft as a whole, its camera in the address.
    const middle = [0, 1].map((axis) => (grids[0]!.position[axis]! + grids[1]!.position[axis]!) / 2);
    await page.goto(`${inject('serverUrl')}/redraw?draft=${id}&at=${middle[0]},${middle[1]},16`);
    await draftStands(page);
    await paint(page, grids[0]!, grids[1]!);
    await poll(() => households(page)).not.toEqual(before);
    await draftStands(page);
    const painted = await households(page);

    await page.keyboard.press('Control+z');
    await poll(() => households(page)).toEqual(before);
    await page.keyboard.press('Control+Shift+z');
    await poll(() => households(page)).toEqual(painted);
    await draftStands(page);
    await page.reload();
    await draftStands(page);
    expect(await households(page)).toEqual(painted);

    const { page: other } = await openRedraw(`draft=${id}`, 'administrator');
    await draftStands(other);
    expect(await households(other)).toEqual(painted);
    await page.locator('.presence__chip').first().waitFor();

    await page.getByRole('tab', { name: '流程' }).click();
    await page.getByRole('button', { name: '提交审批' }).click();
    await page.locator('dialog').getByRole('button', { name: '提交审批' }).click();
    await page.locator('.draft[data-state=submitted]').waitFor();

    await other.locator('.draft[data-state=submitted]').waitFor();
    await other.getByRole('tab', { name: '流程' }).click();
    await other.getByRole('button', { name: '审批', exact: true }).click();
    await other.locator('dialog').getByRole('button', { name: '批准' }).click();
    await other.locator('.draft[data-state=in_effect]').waitFor();
    await page.locator('.draft[data-state=in_effect]').waitFor();

    await page.goto(`${inject('serverUrl')}/review?on=region:${grids[0]!.code}`);
    await page.locator('.region-lineage').waitFor();
    expect(complaints).toEqual([]);
  });
});
