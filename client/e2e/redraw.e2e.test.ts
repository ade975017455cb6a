import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { firstPlace } from './desk_page.ts';
import { poll } from './plan_page.ts';
import { DraftGround } from './redraw_ground.ts';
import { draftStands, households, pointOf, scopeOfGrids, startedDraft } from './redraw_page.ts';
import { draftAt, openRedraw, paintLot } from './redraw_steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const undo = (page: Page) => page.locator('.history button').first();
const steps = (page: Page) => page.locator('.history__step').allTextContents();
const standing = (page: Page) => page.locator('.history__step:not([data-undone=true])').count();
/** Until what a click chose has reached the keys. */
const frames = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

describe('the screen of a draft', () => {
  it('counts while one paints, merges, undoes and takes a proposal, and holds all of it through a reload', async () => {
    const place = await firstPlace();
    const id = await startedDraft(place, await scopeOfGrids(place, 3), '示例单人调整');
    const ground = await DraftGround.read(inject('serverUrl'), place, id);
    // Not the lot in whose middle the rest of its grid is looked for afterwards.
    const lot = ground.lots().find(({ from, position }) => `${ground.within(from)}` !== `${position}`)!;
    const rest = ground.within(lot.from);
    const { page, complaints } = await openRedraw(browser, 'planner', {
      query: draftAt(id, [lot.position, lot.beside, rest]),
    });
    await draftStands(page);
    const atFirst = await households(page);

    await paintLot(page, lot.beside, lot.position);
    await poll(() => households(page)).not.toEqual(atFirst);
    const painted = await households(page);
    expect(await page.locator('.steady__state').getAttribute('data-same')).toBe('true');
    await page.keyboard.press('Control+z');
    await poll(() => households(page)).toEqual(atFirst);
    await page.keyboard.press('Control+Shift+z');
    await poll(() => households(page)).toEqual(painted);

    // Both grids are chosen on the map and merged by key: one fewer, with everybody of both.
    await page.keyboard.press('v');
    const [to, from] = [await pointOf(page, lot.beside), await pointOf(page, rest)];
    await page.mouse.click(to.x, to.y);
    await page.locator('.redraw-figures tr[aria-current=true]').waitFor();
    await page.keyboard.down('Shift');
    await page.mouse.click(from.x, from.y);
    await frames(page);
    await page.keyboard.press('g');
    await page.keyboard.up('Shift');
    await poll(async () => (await households(page)).length).toBe(atFirst.length - 1);
    const merged = await households(page);
    await draftStands(page);
    await page.reload();
    await draftStands(page);
    expect(await households(page)).toEqual(merged);

    await page.getByRole('tab', { name: '方案' }).click();
    await page.locator('.proposal-form .button--main').click();
    await page.locator('.trade-off').waitFor();
    await page.locator('.search-progress').waitFor({ state: 'detached' });
    await page.locator('.proposal-table__row button').last().click();
    const bar = page.locator('.preview-bar');
    await bar.waitFor();
    expect(await bar.locator('.button--main').isEnabled()).toBe(true);
    await bar.locator('.button--main').click();
    await page.getByText('已采用，可撤销').waitFor();
    await page.getByRole('tab', { name: '指标' }).click();
    await draftStands(page);
    const taken = await households(page);
    expect(taken).not.toEqual(merged);
    await poll(() => steps(page)).toHaveLength(3);

    await page.reload();
    await draftStands(page);
    expect(await households(page)).toEqual(taken);
    // Back to the first state, one by one, though the window is another one by now.
    for (const left of [2, 1, 0]) {
      await undo(page).click();
      await poll(() => standing(page)).toBe(left);
    }
    await poll(() => households(page)).toEqual(atFirst);
    expect(complaints).toEqual([]);
  });
});
