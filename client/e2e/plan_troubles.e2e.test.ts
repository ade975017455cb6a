import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { launchChromium } from './chromium.ts';
import { canteen, figuresStand, PATIENCE_MS, poll } from './plan_page.ts';
import { type RunningServer, startServer } from './running_server.ts';
import { signInFirst } from './signed_in.ts';
import { openWatchedPage } from './watched_page.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const DESK = { width: 1280, height: 720 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
});

describe('a place in which nothing can be tried out', () => {
  let dataDir: string;
  let server: RunningServer | null = null;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'gezhong-troubles-'));
    const loader = join(import.meta.dirname, '../../server/testing/load_test_places.ts');
    await promisify(execFile)(process.execPath, [loader, dataDir]);
    server = await startServer({ dataDir, args: ['--no-live'] });
  });
  afterAll(async () => {
    await server?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('says what is missing where there is no street', async () => {
    const { page, complaints } = await openWatchedPage(browser, server!.url, DESK, null);
    await signInFirst(page.context(), server!);
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${server!.url}/plan?place=990002`);
    await poll(() => page.locator('.plan__panel .notice__title').allInnerTexts()).toEqual([
      '这里还没有路网，无法推演。',
    ]);
    expect(complaints).toEqual([]);
  });
});

describe('a worker that fails', () => {
  it.each([
    ['whose code does not arrive', '**/assets/plan_worker*', undefined],
    ['to which the ground comes cut short', '**/blobs/*', 100],
  ])('%s is said to have stopped, and loading the page again goes on from the same draft', async (_, files, bytes) => {
    const { page } = await openWatchedPage(browser, inject('serverUrl'), DESK);
    page.setDefaultTimeout(PATIENCE_MS);
    await page.context().route(files, async (route) => {
      if (bytes === undefined) return await route.abort();
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(0, bytes) });
    });
    const { code } = await canteen();
    const edits = `c.${encodeURIComponent(code)}`;
    await page.goto(`${inject('serverUrl')}/plan?edits=${edits}`);
    await poll(() => page.getByRole('alert').allInnerTexts()).toEqual([expect.stringContaining('推演程序停了')]);
    await page.context().unroute(files);
    await page.getByRole('button', { name: '重新载入' }).click();
    await figuresStand(page);
    expect(await page.locator('.history__step').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('edits')).toBe(`c.${code}`);
  });
});
