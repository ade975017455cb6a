import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { firstPlace } from './desk_page.ts';
import { openScreen } from './open_screen.ts';
import { differingShare, takePicture } from './pixels.ts';
import { graphql, poll } from './plan_page.ts';
import { openWatchedPage } from './watched_page.ts';

const serverUrl = inject('serverUrl');
const SCREEN = { width: 960, height: 540 };
/** Of the map, where nothing lies over it. */
const MIDDLE = { x: 400, y: 200, width: 160, height: 120 };
const STEP_MS = 100;

interface Change {
  readonly stop: string | null;
  readonly at: number;
}
type NotedWindow = Window & { stageChanges: Change[] };

let browser: Browser;
let link: string;
beforeAll(async () => {
  browser = await launchChromium();
  const query = 'mutation ($place: ID!, $wall: WallInput!) { saveWall(jurisdiction: $place, wall: $wall) { link } }';
  const wall = { code: 'e2e-stage', name: '示例联屏', screenSet: '2x1' };
  const saved = await graphql<{ saveWall: { link: string } }>(query, { place: await firstPlace(), wall });
  link = saved.saveWall.link;
});
afterAll(async () => {
  await browser.close();
});

/** A browser of its own that notes, by the clock of this machine, when its stop changes. */
async function openBrowser(address: string, role: 'administrator' | 'leader' | null) {
  const watched = await openWatchedPage(browser, serverUrl, SCREEN, role);
  await watched.page.addInitScript(() => {
    const noting = window as unknown as { stageChanges: { stop: string | null; at: number }[] };
    noting.stageChanges = [];
    new MutationObserver(() => {
      const stop = document.querySelector('.wall__tour')?.getAttribute('data-stop') ?? null;
      if (stop !== (noting.stageChanges.at(-1)?.stop ?? null)) noting.stageChanges.push({ stop, at: Date.now() });
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-stop'] });
  });
  await openScreen(watched.page, `${serverUrl}${address}`);
  return watched;
}

const changesOf = (page: Page) => page.evaluate(() => (window as unknown as NotedWindow).stageChanges);
const stopOf = async (page: Page) => (await changesOf(page)).at(-1)?.stop ?? null;

/** How far apart two browsers changed, of the next changes in both, until there are so many. */
async function stepsApart(one: Page, other: Page, count: number): Promise<readonly number[]> {
  const since = Date.now();
  const apart = async () => {
    const [ofOne, ofOther] = [await changesOf(one), await changesOf(other)];
    return ofOne
      .filter(({ stop, at }) => stop !== null && at > since)
      .flatMap(({ stop, at }) => {
        const same = ofOther.find((change) => change.stop === stop && Math.abs(change.at - at) < 5000);
        return same ? [Math.abs(same.at - at)] : [];
      });
  };
  await poll(async () => (await apart()).length).toBeGreaterThanOrEqual(count);
  return apart();
}

it('has a wall follow whoever conducts, in step, also after either was loaded anew, and go on by itself', async () => {
  const conductor = await openBrowser('/wall?stage=大厅&conduct=on&tour=on', 'administrator');
  const follower = await openBrowser(link.replace('/wall#', '/wall?stage=大厅&units=1x1#'), null);
  const [here, there] = [conductor.page, follower.page];
  const followMs = [...(await stepsApart(here, there, 3))];

  await there.reload();
  await there.locator('.wall__tour').waitFor({ timeout: 60_000 });
  await poll(() => stopOf(there)).toBe(await stopOf(here));
  followMs.push(...(await stepsApart(here, there, 2)));

  await here.reload();
  // It goes on with where it was, and not with the first.
  const stayed = await stopOf(there);
  await poll(async () => (await changesOf(here)).find(({ stop }) => stop !== null)?.stop).toBe(stayed);
  followMs.push(...(await stepsApart(here, there, 2)));

  await here.context().close();
  await there.getByText('联屏无人主控').waitFor({ timeout: 60_000 });
  const late = await openBrowser('/wall?stage=大厅', 'leader');
  await late.page.getByText('联屏无人主控').waitFor();
  const alone = await stepsApart(there, late.page, 2);
  console.log(`followMs ${followMs.join(' ')}; without a conductor ${alone.join(' ')}`);
  expect(Math.max(...followMs, ...alone)).toBeLessThan(STEP_MS);
  expect([...conductor.complaints, ...follower.complaints, ...late.complaints]).toEqual([]);
  await there.context().close();
  await late.page.context().close();
});

it('moves all maps by the hand of whoever began to conduct last', async () => {
  const first = await openBrowser('/wall?stage=hall&conduct=on', 'administrator');
  await first.page.getByText('联屏“hall”由本屏主控').waitFor();
  const second = await openBrowser('/wall?stage=hall&conduct=on', 'leader');
  await second.page.getByText('联屏“hall”由本屏主控').waitFor();
  await first.page.getByText('另一处已接手主控').waitFor();
  const middles = () => Promise.all([first.page, second.page].map((page) => takePicture(page, MIDDLE)));
  await sleep(2000);
  const [before] = await middles();
  const { mouse } = second.page;
  await mouse.move(480, 260);
  await mouse.down();
  await mouse.move(400, 200, { steps: 8 });
  await mouse.up();
  await mouse.move(480, 260);
  await mouse.wheel(0, -400);
  await poll(async () => {
    const [followed, moved] = await middles();
    return { apart: differingShare(followed!, moved!) < 0.03, moved: differingShare(before!, moved!) > 0.1 };
  }).toEqual({ apart: true, moved: true });
  await first.page.getByRole('button', { name: '由本屏主控' }).click();
  await second.page.getByText('另一处已接手主控').waitFor();
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  await first.page.context().close();
  await second.page.context().close();
});

it('says so where no stage can have such a name', async () => {
  const { page } = await openBrowser('/wall?stage=a%20b', 'leader');
  await page.getByText('联屏名称“a b”不可用').waitFor();
  await page.context().close();
});
