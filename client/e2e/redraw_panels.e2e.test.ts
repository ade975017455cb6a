import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltHarness, buildHarness } from './built_harness.ts';
import { launchChromium } from './chromium.ts';
import type {} from './harness/redraw_panels.tsx';
import { openWatchedPage, type WatchedPage } from './watched_page.ts';

let browser: Browser;
let harness: BuiltHarness;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [browser, harness] = await Promise.all([launchChromium(), buildHarness('redraw_panels')]);
});
afterAll(async () => {
  await browser.close();
  await harness.close();
});
beforeEach(async () => {
  watched = await openWatchedPage(browser, harness.url, { width: 1280, height: 900 }, null);
  page = watched.page;
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(harness.url);
  await page.waitForSelector('[data-panel]');
});
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  await page.context().close();
});

type Panel = Parameters<typeof window.redrawPanels.show>[0];

async function show(panel: Panel, language: 'zh' | 'en' = 'zh'): Promise<void> {
  await page.evaluate(([which, spoken]) => window.redrawPanels.show(which, spoken), [panel, language] as const);
  await page.waitForSelector(`[data-panel="${panel}"]`);
}

/** Gives faces to a grid, as a hand on the map would. */
const paint = (faces: number[], owner: number): Promise<string | null> =>
  page.evaluate(
    ([painted, to]) =>
      window.redrawPanels.work.now().edit([{ kind: 'assign', faces: painted, owner: to }])?.code ?? null,
    [faces, owner] as const,
  );

const householdsOf = async (grid: number): Promise<number> =>
  Number(await page.locator(`[data-grid="${grid}"] [data-column="households"]`).getAttribute('data-value'));

describe('the figures beside the map of a draft', () => {
  it('follow every edit and its undo, while sums stay as they are', async () => {
    await show('figures');
    const before = await householdsOf(0);
    const sums = (): Promise<string[]> =>
      page.locator('[data-sum]').evaluateAll((all) => all.map((one) => one.getAttribute('data-value')!));
    const atFirst = await sums();
    expect(await paint([2, 3], 0)).toBeNull();
    await expect.poll(() => householdsOf(0)).toBe(before + 140);
    expect(await sums()).toEqual(atFirst);
    expect(await page.locator('.steady__state').getAttribute('data-same')).toBe('true');
    await page.evaluate(() => window.redrawPanels.work.now().undo());
    await expect.poll(() => householdsOf(0)).toBe(before);
  });

  it('hold few rows of many grids, and every one is reached by key and by scrolling', async () => {
    await show('figures');
    const rows = page.locator('.grid-table__row');
    expect(await rows.count()).toBeLessThan(60);
    await page.locator('[data-column="name"] .grid-table__sort').click();
    await page.locator('.grid-table__name').first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('000095');
    expect(await page.evaluate(() => window.redrawPanels.work.now().selected)).toBe(95);
    expect(await page.evaluate(() => window.redrawPanels.work.flown.length)).toBe(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.redrawPanels.work.flown.length)).toBe(1);
    const row = page.locator('[data-grid="95"]');
    expect(await row.getAttribute('aria-rowindex')).toBe('97');
    expect(await row.getAttribute('aria-current')).toBe('true');
  });

  it('show in the table what is selected on the map', async () => {
    await show('figures');
    await page.evaluate(() => window.redrawPanels.work.now().select(60));
    await page.locator('[data-grid="60"][aria-current="true"]').waitFor();
    expect(await page.locator('[data-grid="60"]').isVisible()).toBe(true);
  });

  it('explain themselves under the pointer', async () => {
    await show('figures', 'en');
    await page.getByText('Shape', { exact: true }).click();
    await page.locator('[data-row="2"] [data-column="reock"] .explains').hover();
    const card = page.locator('.figure-card');
    await card.waitFor();
    expect(await card.textContent()).toContain('smallest circle around it');
    expect(await card.textContent()).toContain('120–200 households');
  });

  it('count as many grids in the histogram as there are, and draw the limits', async () => {
    await show('figures');
    const grids = await page
      .locator('.size-bars__bar')
      .evaluateAll((bars) => bars.reduce((sum, bar) => sum + Number(bar.getAttribute('data-grids')), 0));
    expect(grids).toBe(96);
    const marks = await page.locator('.size-bars [data-limit]').allTextContents();
    expect(marks).toEqual(['120', '200']);
  });
});

describe('the checks beside the map of a draft', () => {
  it('say at once that a grid lies in two pieces, and go to the place', async () => {
    await show('checks');
    const contiguous = page.locator('[data-check="contiguous"]');
    expect(await contiguous.getAttribute('data-met')).toBe('true');
    await paint([60, 61], 14);
    await expect.poll(() => contiguous.getAttribute('data-met')).toBe('false');
    expect(await page.locator('.principle').count()).toBe(9);
    await contiguous.locator('.findings__one').first().click();
    expect(await page.evaluate(() => window.redrawPanels.work.now().selected)).toBe(14);
    expect(await page.evaluate(() => window.redrawPanels.work.flown.length)).toBe(1);
  });

  it('go on paper whole', async () => {
    await show('checks');
    await page.locator('.redraw-checks__head .button').click();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.redraw-paper');
    expect(await sheet.isVisible()).toBe(true);
    expect(await sheet.locator('th[scope="rowgroup"]').count()).toBe(9);
    expect(await page.locator('.redraw-checks').isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await sheet.waitFor({ state: 'detached' });
  });
});

describe('proposals beside the map of a draft', () => {
  const propose = async (): Promise<void> => {
    await show('proposals');
    await page.locator('.proposal-form__more summary').click();
    await page.getByText('快', { exact: true }).click();
    await page.locator('.proposal-form .button--main').click();
    await page.locator('.search-progress').waitFor({ state: 'detached', timeout: 120_000 });
  };

  it('are drawn in a worker, looked at on the map, and taken as one edit that undo takes back', async () => {
    await propose();
    const points = page.locator('.trade-off__point');
    expect(await points.count()).toBe(await page.locator('.proposal-table__row').count());
    expect(await page.locator('.trade-off__point[data-suggested="true"]').count()).toBe(1);
    const digest = (): Promise<string> => page.evaluate(() => window.redrawPanels.work.draft.replica.digest());
    const before = await digest();
    await points.first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.preview-bar').waitFor();
    expect(await page.evaluate(() => window.redrawPanels.work.now().shown?.kind)).toBe('state');
    expect(await digest()).toBe(before);
    const moved = await page.locator('.preview-bar__effect').textContent();
    await page.locator('.preview-bar .button--main').click();
    await page.getByText('已采用，可撤销').waitFor();
    expect(await page.evaluate(() => window.redrawPanels.work.now().shown)).toBeNull();
    expect(await page.evaluate(() => window.redrawPanels.work.draft.replica.pending.length)).toBe(1);
    expect(await page.evaluate(() => window.redrawPanels.work.draft.figures.withinShare())).toBe(1);
    await show('compare');
    // The preview promised what the comparison counts.
    const households = await page.locator('[data-moved="households"] data').textContent();
    expect(moved).toContain(`${households} 户换网格`);
    await page.evaluate(() => window.redrawPanels.work.now().undo());
    expect(await digest()).toBe(before);
  });

  it('can be stopped, and say where limits cannot be met', async () => {
    await show('proposals');
    for (const [which, value] of [
      ['下限', '500'],
      ['目标', '500'],
      ['上限', '501'],
    ] as const) {
      await page.getByLabel(which, { exact: true }).fill(value);
    }
    await page.locator('.proposal-form__more summary').click();
    await page.getByText('细', { exact: true }).click();
    await page.locator('.proposal-form .button--main').click();
    await page.locator('.trade-off').waitFor({ timeout: 120_000 });
    await page.locator('.search-progress .button').click();
    await page.locator('.search-progress').waitFor({ state: 'detached', timeout: 30_000 });
    const reason = page.locator('.reasons .findings__one').first();
    await reason.click();
    const shown = await page.evaluate(() => window.redrawPanels.work.now().shown);
    expect(shown?.kind).toBe('places');
    expect(shown?.kind === 'places' && shown.faces.length).toBeGreaterThan(0);
  });

  it('are refused limits that make no sense', async () => {
    await show('proposals');
    await page.getByLabel('下限', { exact: true }).fill('900');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.proposal-form .button--main').isDisabled()).toBe(true);
  });
});

describe('the comparison beside the map of a draft', () => {
  it('says who moves from where to where, and shows them', async () => {
    await show('compare');
    await page.getByText('两边相同').waitFor();
    await paint([2, 26], 0);
    const row = page.locator('[data-from="1"][data-to="0"]');
    await row.waitFor();
    expect(await row.locator('[data-value]').getAttribute('data-value')).toBe('140');
    await row.click();
    const shown = await page.evaluate(() => window.redrawPanels.work.now().shown);
    expect(shown).toEqual({ kind: 'places', faces: [2, 26], points: [] });
  });

  it('lays today under the draft, and another draft beside it', async () => {
    await paint([2, 26], 0);
    await show('compare');
    await page.getByText('卷帘对比').click();
    expect(await page.evaluate(() => window.redrawPanels.work.now().compare?.name)).toBe('现状');
    await page.getByLabel('从', { exact: true }).selectOption('other');
    expect(await page.evaluate(() => window.redrawPanels.work.now().compare)).toBeNull();
    await page.locator('.moved').waitFor();
    await page.getByText('卷帘对比').click();
    expect(await page.evaluate(() => window.redrawPanels.work.now().compare?.name)).toBe('另一份草案');
  });

  it('goes on paper with figures and a picture', async () => {
    await paint([2, 26], 0);
    await show('compare');
    await page.getByText('打印对比表').click();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.redraw-paper');
    expect(await sheet.locator('svg path').count()).toBeGreaterThanOrEqual(4);
    expect(await sheet.textContent()).toContain('140');
    expect(await sheet.textContent()).toContain('示例草案');
  });
});

describe('the panels of a draft', () => {
  it.each([
    [390, 844],
    [768, 1024],
    [1280, 720],
  ])('fit into %i × %i in both languages', async (width, height) => {
    await page.setViewportSize({ width, height });
    await paint([60, 61], 14);
    for (const language of ['zh', 'en'] as const) {
      for (const panel of ['figures', 'checks', 'proposals', 'compare'] as const) {
        await show(panel, language);
        await page.waitForTimeout(400);
        const wider = await page.evaluate(() => {
          const panelNow = document.querySelector('.draft-panel')!;
          return panelNow.scrollWidth - panelNow.clientWidth;
        });
        expect(wider, `${panel} ${language}`).toBeLessThanOrEqual(0);
      }
    }
  });
});
