import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openScreen } from './open_screen.ts';
import { graphql } from './plan_page.ts';
import { openWatchedPage, type WatchedPage } from './watched_page.ts';

export const DESK = { width: 1440, height: 900 };

/** Opens the review at a desk and waits until its map stands. */
export async function openReview(browser: Browser, query = ''): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser, inject('serverUrl'), DESK);
  await openScreen(watched.page, `${inject('serverUrl')}/review${query}`);
  return watched;
}

/** The three shares of the headline as they are read. */
export async function sharesOf(page: Page): Promise<string> {
  const values = page.locator('.headline__value .figure-value');
  await values.nth(2).waitFor();
  return (await values.allInnerTexts()).join(' ');
}

export interface StationNode {
  readonly code: string;
  readonly version: string;
  readonly status: string;
}

/** The place that the address need not name. */
async function firstPlace(): Promise<string> {
  const { jurisdictions } = await graphql<{ jurisdictions: readonly { code: string }[] }>('{ jurisdictions { code } }');
  return jurisdictions[0]!.code;
}

/** Canteens of the first place that are open as far as their status goes. */
export async function openCanteens(): Promise<readonly StationNode[]> {
  const { jurisdiction } = await graphql<{ jurisdiction: { stations: { nodes: readonly StationNode[] } } }>(
    `{ jurisdiction(code: "${await firstPlace()}") {
      stations(categories: ["elderly_canteen"]) { nodes { code version status } } } }`,
  );
  return jurisdiction.stations.nodes.filter(({ status }) => status === 'open');
}

/** Opens or closes a station, as somebody elsewhere would. @returns the station with its new version */
export async function setStatus({ code, version }: StationNode, status: 'open' | 'closed'): Promise<StationNode> {
  const { changeStation } = await graphql<{ changeStation: StationNode }>(
    `mutation { changeStation(jurisdiction: "${await firstPlace()}", code: "${code}", version: "${version}",
      change: { status: ${status} }) { code version status } }`,
  );
  return changeStation;
}
