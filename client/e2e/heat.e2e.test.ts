import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openScreen } from './open_screen.ts';
import { differingShare, takePicture } from './pixels.ts';
import { PATIENCE_MS, poll } from './plan_page.ts';
import { openWatchedPage } from './watched_page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const DESK = { width: 1440, height: 900 };

async function openHeat(query: string) {
  const watched = await openWatchedPage(browser, inject('serverUrl'), DESK);
  watched.page.setDefaultTimeout(PATIENCE_MS);
  await openScreen(watched.page, `${inject('serverUrl')}/review?layers=heat&${query}`);
  return watched;
}

const top = (page: Page) => page.locator('.heat-legend').getAttribute('data-heat-top');
const period = (page: Page) => page.locator('.heat-time__period strong').innerText();

/** Waits until the map has another picture than the one given. */
async function untilDiffers(page: Page, before: Awaited<ReturnType<typeof takePicture>>): Promise<void> {
  await poll(async () => differingShare(before, await takePicture(page)) > 0.005).toBe(true);
}

describe('heat on the review', () => {
  it('draws what its controls say, in colours that neither panning nor playing changes', async () => {
    const { page, complaints } = await openHeat('list=cases&heat=30d');
    await page.locator('.heat-legend[data-heat-top]').waitFor();
    const whole = await takePicture(page);
    const domain = await top(page);
    const canvas = page.locator('.review__map canvas').first();
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(1500);
    expect(await top(page)).toBe(domain);
    await page.locator('.heat-switch').click();
    await poll(() => page.locator('.heat-legend').innerText()).toContain('少于上期');
    await untilDiffers(page, whole);
    await page.locator('.heat-switch').click();
    await poll(() => top(page)).toBe(domain);
    await page.locator('.heat-controls .segments__option', { hasText: '每千户' }).click();
    await poll(() => page.locator('.heat-legend').innerText()).toContain('件/千户');
    expect(new URL(page.url()).searchParams.get('heatper')).toBe('rates');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('plays through time by button and key, asking nothing while it moves', async () => {
    const { page, complaints } = await openHeat('list=cases&heat=30d');
    await page.locator('.heat-time__open').click();
    await page.locator('.heat-bars').waitFor();
    await page.locator('.heat-time[data-heat-playing=true] .heat-time__play').click();
    const hand = page.locator('.heat-time__hand');
    await hand.focus();
    await page.keyboard.press('Home');
    const domain = await top(page);
    const first = await period(page);
    const picture = await takePicture(page);
    let asked = 0;
    page.on('request', (request) => {
      if (request.postData()?.includes('HeatCube') || request.postData()?.includes('query Heat(')) asked += 1;
    });
    for (let step = 0; step < 40; step++) await page.keyboard.press('ArrowRight');
    expect(await period(page)).not.toBe(first);
    await untilDiffers(page, picture);
    const stepped = await period(page);
    await page.keyboard.press('Space');
    await poll(() => period(page)).not.toBe(stepped);
    await page.keyboard.press('End');
    expect(await page.locator('.heat-time').getAttribute('data-heat-playing')).toBe('false');
    expect([await top(page), asked]).toEqual([domain, 0]);
    await page.locator('.heat-time__close').click();
    await page.locator('.heat-time__open').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('tells single cases apart from near by', async () => {
    const { page, complaints } = await openHeat('list=cases&heat=30d&at=101.2002,38.9037,16.5');
    await poll(() => page.locator('.heat-controls__total').innerText()).toMatch(/逐件显示/);
    await page.locator('.case-points').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('hotspots on the review', () => {
  it('are looked for by a run that can be watched and cancelled, and shown on the map', async () => {
    const { page, complaints } = await openHeat('list=hotspots');
    const before = await takePicture(page);
    await page.locator('.hotspot-form button[type=submit]').click();
    await page.locator('.hotspot-run[data-state=running], .hotspot-run[data-state=done]').first().waitFor();
    await page.locator('.hotspot-run[data-state=done]').first().waitFor({ timeout: 120_000 });
    await page.locator('.hotspot').first().click();
    await untilDiffers(page, before);
    expect(new URL(page.url()).searchParams.get('on')).toMatch(/^hotspot:/);
    await page.locator('.hotspot-form select').last().selectOption('9999');
    await page.locator('.hotspot-form button[type=submit]').click();
    await page.locator('.hotspot-run__progress .text-button').first().click();
    await page.locator('.hotspot-run[data-state=cancelled]').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
