import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { PATIENCE_MS } from './plan_page.ts';
import { openWatchedPage, type WatchedPage } from './watched_page.ts';

const DESK = { width: 1440, height: 900 };

/** What {@link setOwnPassword} changes a first password to. */
export const OWN_PASSWORD = '一句够长的新密码 2026';

/** The page of people of an administrator. */
export async function openPeople(browser: Browser, query: string): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser, inject('serverUrl'), DESK, 'administrator');
  watched.page.setDefaultTimeout(PATIENCE_MS);
  await watched.page.goto(`${inject('serverUrl')}/people?${query}`);
  await watched.page.locator('.people-tabs').waitFor();
  return watched;
}

/** The page on which somebody signs in, in a browser of his own. @param to path of where he wishes to go */
export async function openSignIn(browser: Browser, to: string): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser, inject('serverUrl'), DESK, null);
  watched.page.setDefaultTimeout(PATIENCE_MS);
  await watched.page.goto(`${inject('serverUrl')}/sign-in?to=${to}`);
  return watched;
}

export async function typePassword(page: Page, name: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: '账号' }).fill(name);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

/** Changes the first password, as the page asks for once it was typed. */
export async function setOwnPassword(page: Page): Promise<void> {
  await page.getByLabel('新密码', { exact: true }).fill(OWN_PASSWORD);
  await page.getByLabel('再填一次新密码').fill(OWN_PASSWORD);
  await page.keyboard.press('Enter');
}
