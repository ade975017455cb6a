import type { Browser, Page, ViewportSize } from 'playwright-core';
import { expect, inject } from 'vitest';
import { readEdits } from '../screens/plan/draft/edits_in_address.ts';
import { openScreen } from './open_screen.ts';
import { cookieOf } from './signed_in.ts';
import { openWatchedPage, type WatchedPage } from './watched_page.ts';

/** How long to wait for a state before it counts as never coming: a machine with two cores may have other work. */
export const PATIENCE_MS = 120_000;
const DESK = { width: 1440, height: 900 };
/** A small desk, for tests of figures: what it draws of the map, in software, takes half as long. */
export const SMALL_DESK = { width: 1024, height: 640 };

/** Opens a plan and waits until its map stands and its figures are computed. */
export async function openPlan(browser: Browser, query = '', viewport: ViewportSize = DESK): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser, inject('serverUrl'), viewport);
  watched.page.setDefaultTimeout(PATIENCE_MS);
  await openScreen(watched.page, `${inject('serverUrl')}/plan${query}`);
  await figuresStand(watched.page);
  return watched;
}

/** Waits for the first figures of a page that was opened or loaded anew. */
export async function figuresStand(page: Page): Promise<void> {
  await page.waitForSelector('[data-plan="ready"]', { timeout: PATIENCE_MS });
}

/** Waits for a state, however long a machine needs that draws each picture of the map without a graphics card. */
export function poll<Value>(read: () => Promise<Value> | Value) {
  return expect.poll(read, { timeout: PATIENCE_MS, interval: 100 });
}

/** What the server itself answers to whoever may ask for everything. @throws Error with its errors. */
export async function graphql<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${inject('serverUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await cookieOf(inject('serverUrl')) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Numerators and denominators of a side as the panel shows them. */
export async function shown(page: Page, side: 'present' | 'draft'): Promise<number[]> {
  const cells = page.locator(`.balance__table td[data-side=${side}] [data-numerator]`);
  return (await cells.all()).reduce<Promise<number[]>>(
    async (list, cell) => [
      ...(await list),
      Number(await cell.getAttribute('data-numerator')),
      Number(await cell.getAttribute('data-denominator')),
    ],
    Promise.resolve([]),
  );
}

/** Does something that changes the plan, and waits until its figures are new. */
export async function settled(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.locator('main.plan').getAttribute('data-picture');
  await act();
  await poll(() => page.locator('main.plan').getAttribute('data-picture')).not.toBe(before);
}

/** The edits that the address holds. */
export function draftIn(page: Page) {
  return readEdits(new URL(page.url()).searchParams.get('edits') ?? '');
}

/** A canteen with nothing over it, well within the map. */
export async function canteen(): Promise<{ code: string; longitude: number; latitude: number; name: { zh: string } }> {
  const { jurisdictions } = await graphql<{
    jurisdictions: {
      bounds: { west: number; east: number; south: number; north: number };
      stations: {
        nodes: {
          code: string;
          status: string;
          name: { zh: string };
          position: { longitude: number; latitude: number };
        }[];
      };
    }[];
  }>(`{ jurisdictions { bounds { west south east north }
    stations(categories: ["elderly_canteen"]) { nodes { code status name { zh } position { longitude latitude } } } } }`);
  const { bounds, stations } = jurisdictions[0]!;
  const [x, y] = [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
  const middle = stations.nodes
    .filter(({ status }) => status === 'open')
    .map(({ code, name, position }) => ({ code, name, ...position }))
    .sort((a, b) => Math.hypot(a.longitude - x, a.latitude - y) - Math.hypot(b.longitude - x, b.latitude - y));
  return middle[0]!;
}

/** The camera that puts a position into the middle of the map, near enough that nothing else is under the pointer. */
export function near({ longitude, latitude }: { longitude: number; latitude: number }, zoom = 15.5): string {
  return `at=${longitude.toFixed(5)},${latitude.toFixed(5)},${zoom}`;
}

/** The middle of what panels leave free of the map, in CSS pixels of the page. */
export async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.plan__map canvas').first().boundingBox();
  if (!box) throw new Error('The map has no box');
  const [top, right, bottom, left] = [64, 32, 42, 72];
  return { x: box.x + (box.width + left - right) / 2, y: box.y + (box.height + top - bottom) / 2 };
}

/** Takes a tool by its key, and waits until the hand has it. */
export async function takeTool(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator(`.plan-tools__tool[aria-keyshortcuts=${key.toUpperCase()}][aria-pressed=true]`).waitFor();
}

/** Drags whatever is in the middle of the map. */
export async function dragBy(page: Page, dx: number, dy: number): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) await page.mouse.move(x + (dx * step) / 10, y + (dy * step) / 10);
  await page.mouse.up();
}

/** Saves the draft as a new scenario. */
export async function saveAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('textbox', { name: '方案名称' }).fill(name);
  await page.getByRole('textbox', { name: '方案名称' }).press('Enter');
  await poll(() => new URL(page.url()).searchParams.get('scenario')).not.toBeNull();
  await poll(() => new URL(page.url()).searchParams.get('edits')).toBeNull();
}

/** Adds a station so far from the middle of the map. */
export async function addStation(page: Page, dx: number, dy: number): Promise<void> {
  const before = draftIn(page)?.length ?? 0;
  await takeTool(page, 'a');
  const { x, y } = await middleOf(page);
  await settled(page, () => page.mouse.click(x + dx, y + dy));
  await poll(() => (draftIn(page)?.length ?? 0) !== before).toBe(true);
}
