import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Role } from '../../geodata/access/roles.ts';
import type { Position } from '../../geodata/place.ts';
import { graphql, PATIENCE_MS } from './plan_page.ts';
import { draftStands, pointOf } from './redraw_page.ts';
import { openWatchedPage, type WatchedPage } from './watched_page.ts';

/** Small: each picture is drawn without a graphics card. */
const WINDOW = { width: 1120, height: 640 };
const FREE = { width: 560, height: 480 };
const TILE_PX = 512;

/** Opens the screen of redrawing, or a draft with its camera at a position. */
export async function openRedraw(
  browser: Browser,
  role: Role,
  { url = inject('serverUrl'), query = '' }: { readonly url?: string; readonly query?: string } = {},
): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser, url, WINDOW, role);
  watched.page.setDefaultTimeout(PATIENCE_MS);
  await watched.page.goto(`${url}/redraw?${query}`);
  return watched;
}

/** What the address of a draft asks for whose map is to show some positions. */
export function draftAt(id: string, positions: readonly Position[]): string {
  const [longitudes, latitudes] = [0, 1].map((axis) => positions.map((position) => position[axis]!));
  const [west, east] = [Math.min(...longitudes!), Math.max(...longitudes!)];
  const [south, north] = [Math.min(...latitudes!), Math.max(...latitudes!)];
  const middle = (south + north) / 2;
  const wide = Math.max((east - west) / FREE.width, (north - south) / Math.cos((middle * Math.PI) / 180) / FREE.height);
  const zoom = Math.min(17.5, Math.log2(360 / TILE_PX / wide));
  return `draft=${id}&at=${((west + east) / 2).toFixed(6)},${middle.toFixed(6)},${zoom.toFixed(2)}`;
}

/** Starts a draft of a community on the screen. @returns its id */
export async function startDraft(page: Page, name: string, community: string): Promise<string> {
  await page.getByRole('button', { name: '新建草案' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill(name);
  await page.getByRole('searchbox').fill(community);
  await page.locator('.choices__choice', { hasText: community }).click();
  await page.locator('.redraw-form__picked').waitFor();
  await page.getByRole('button', { name: '开始绘制' }).click();
  await draftStands(page);
  return new URL(page.url()).searchParams.get('draft')!;
}

/** Goes to another address of the screen as the browser's back key does, without asking the server for anything. */
export async function goWithin(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, `/redraw?${query}`);
}

/** Selects the grid that a position lies in, and paints a lot into it. */
export async function paintLot(page: Page, grid: Position, lot: Position): Promise<void> {
  await page.keyboard.press('v');
  const from = await pointOf(page, grid);
  await page.mouse.click(from.x, from.y);
  await page.locator('.redraw-figures tr[aria-current=true]').waitFor();
  await page.keyboard.press('p');
  await page.locator('.redraw-tools__options .segments__option', { hasText: /^(点|Point)$/ }).click();
  const onto = await pointOf(page, lot);
  await page.mouse.click(onto.x, onto.y);
}

/** The grid that the grid worker of the demonstration works in, and its community. */
export async function gridOfWorker(place: string, code: string) {
  const asked = `query ($place: ID!, $code: ID!) { jurisdiction(code: $place) { region(code: $code) {
    code name { zh } validFrom people { households } parent { code name { zh } } } } }`;
  const { jurisdiction } = await graphql<{
    jurisdiction: {
      region: {
        code: string;
        name: { zh: string };
        validFrom: string;
        people: { households: number };
        parent: { code: string; name: { zh: string } };
      };
    };
  }>(asked, { place, code });
  return jurisdiction.region;
}

/** Waits until a draft is in a state of its life. */
export const inState = (page: Page, state: string): Promise<void> =>
  page.locator(`.draft[data-state=${state}]`).waitFor();

/** Takes a step of a draft's life: its button, and the button of the dialog that asks about it. */
export async function takeStep(page: Page, open: string, confirm: string, note?: string): Promise<void> {
  await page.locator('.life__acts').getByRole('button', { name: open, exact: true }).click();
  if (note !== undefined) await page.locator('dialog textarea').fill(note);
  await page.locator('dialog').getByRole('button', { name: confirm, exact: true }).click();
}
