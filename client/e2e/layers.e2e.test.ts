import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openScreen, stillPicture } from './open_screen.ts';
import { differingShare } from './pixels.ts';
import { openWatchedPage } from './watched_page.ts';

const LAYERS = ['serviceAreas', 'gaps', 'heat', 'grids', 'stations'];
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];
/** Share of the screen's pixels that a layer changes at least where the whole place is in view. */
const DRAWN = { serviceAreas: 0.01, gaps: 0.005, heat: 0.005, grids: 0.002, stations: 0.0003 } as Record<
  string,
  number
>;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

describe.each(SIZES)('the review at $width×$height', (viewport) => {
  const address = (layers: readonly string[]) => `${inject('serverUrl')}/review?layers=${layers.join('.')}`;

  it('draws a base map, and every layer on top of it, without a complaint or a request elsewhere', async () => {
    const { page, complaints } = await openWatchedPage(browser, inject('serverUrl'), viewport);
    await openScreen(page, address(LAYERS));
    const everything = await stillPicture(page);
    for (const layer of LAYERS) {
      await openScreen(page, address(LAYERS.filter((other) => other !== layer)));
      const without = await stillPicture(page);
      expect(differingShare(everything, without), layer).toBeGreaterThan(DRAWN[layer]!);
    }
    await openScreen(page, address([]));
    const bare = await stillPicture(page);
    // Streets and water stand out from the ground, so no one colour fills the screen.
    expect(mostCommonShare(bare)).toBeLessThan(0.9);
    expect(distinctColours(bare)).toBeGreaterThan(200);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

function colourCounts({ data, channels }: { data: Uint8Array; channels: number }): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += channels) {
    const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

function mostCommonShare(picture: { data: Uint8Array; channels: number }): number {
  return Math.max(...colourCounts(picture).values()) / (picture.data.length / picture.channels);
}

function distinctColours(picture: { data: Uint8Array; channels: number }): number {
  return colourCounts(picture).size;
}
