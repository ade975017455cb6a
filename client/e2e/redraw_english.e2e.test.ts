import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { firstPlace } from './desk_page.ts';
import { SMALL_DESK } from './plan_page.ts';
import { DraftGround } from './redraw_ground.ts';
import { draftStands, scopeOfGrids, startedDraft } from './redraw_page.ts';
import { draftAt, openRedraw, paintLot } from './redraw_steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const PANELS = ['Figures', 'Checks', 'Proposals', 'Compare', 'Together', 'Approval'] as const;

/**
 * Chinese that stands on the page, in text or in what is only said or shown under the pointer. Names of people and of drafts, which
 * all begin with 示例 in the demonstration, are as they were written; who gave the data is thanked in the words that he asked for.
 */
function chineseOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const theirs = '.map-attribution, noscript';
    const found: string[] = [];
    const add = (of: Element, text: string | null): void => {
      const others = (text ?? '').replaceAll(/示例\p{Script=Han}+/gu, '').replace(/^中文$/, '');
      if (/\p{Script=Han}/u.test(others) && of.closest(theirs) === null) found.push(others.trim());
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
      add(node.parentElement!, node.textContent);
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) add(element, element.getAttribute(name));
    }
    return found;
  });
}

/** Tabs whose words do not fit where they stand. */
function cutTabs(page: Page): Promise<readonly string[]> {
  return page.locator('.draft-tabs').evaluate((tabs) => {
    const room = tabs.getBoundingClientRect();
    return [...tabs.children]
      .filter((tab) => {
        const words = document.createRange();
        words.selectNodeContents(tab);
        const { left, right } = words.getBoundingClientRect();
        return left < room.left || right > room.right;
      })
      .map((tab) => tab.textContent ?? '');
  });
}

it('speaks English on every panel of a draft, names of grids and communities included, and cuts none of its tabs', async () => {
  const place = await firstPlace();
  const id = await startedDraft(place, await scopeOfGrids(place, 3), 'Example draft');
  const ground = await DraftGround.read(inject('serverUrl'), place, id);
  const lot = ground.lots()[0]!;
  const { page, complaints } = await openRedraw(browser, 'planner', {
    query: `${draftAt(id, [lot.position, lot.beside])}&lang=en`,
  });
  await draftStands(page);
  await paintLot(page, lot.beside, lot.position);
  await page.locator('.history__step').waitFor();
  for (const panel of PANELS) {
    await page.getByRole('tab', { name: panel }).click();
    await page.locator('.draft-panel > *').first().waitFor();
    if (panel === 'Checks') await page.locator('.principle').last().waitFor();
    if (panel === 'Compare') await page.locator('[data-from]').first().waitFor();
    if (panel === 'Proposals') {
      await page.getByRole('button', { name: 'Propose' }).click();
      await page.locator('.trade-off').waitFor();
      await page.locator('.search-progress').waitFor({ state: 'detached' });
      await page.locator('.proposal-table__row button').first().click();
      await page.locator('.preview-bar').waitFor();
    }
    expect(await chineseOn(page), panel).toEqual([]);
    expect(await cutTabs(page), panel).toEqual([]);
  }
  for (const size of [SMALL_DESK, { width: 390, height: 844 }]) {
    await page.setViewportSize(size);
    expect(await cutTabs(page), `${size.width}`).toEqual([]);
  }
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await chineseOn(page), 'submission').toEqual([]);
  expect(complaints).toEqual([]);
});
