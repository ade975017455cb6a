import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { differingShare, type Picture, takePicture } from './pixels.ts';

/** Opens an address and waits until the map stands with all its tiles. */
export async function openScreen(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('[data-map-state="ready"]', { timeout: 120_000 });
}

/**
 * Waits until two pictures in a row are the same but for a ten-thousandth, and gives the last.
 *
 * @throws Error when the screen is still moving after `seconds`
 */
export async function stillPicture(page: Page, seconds = 60): Promise<Picture> {
  const deadline = Date.now() + seconds * 1000;
  let before = await takePicture(page);
  while (Date.now() < deadline) {
    await sleep(700);
    const now = await takePicture(page);
    if (differingShare(before, now) < 1e-4) return now;
    before = now;
  }
  throw new Error(`The screen did not come to rest within ${seconds} s`);
}
