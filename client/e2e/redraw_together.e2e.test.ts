import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type CuttableLine, layLine } from './cuttable_line.ts';
import { firstPlace } from './desk_page.ts';
import { graphql, poll } from './plan_page.ts';
import { DraftGround } from './redraw_ground.ts';
import { draftStands, households } from './redraw_page.ts';
import { draftAt, goWithin, openRedraw, paintLot } from './redraw_steps.ts';

let browser: Browser;
let line: CuttableLine;
beforeAll(async () => {
  browser = await launchChromium();
  line = await layLine(inject('serverUrl'));
});
afterEach(() => line.mend());
afterAll(async () => {
  await browser.close();
  await line.close();
});

/** Starts a draft of a community with at least three grids, as somebody elsewhere would. */
async function startedDraft(place: string): Promise<string> {
  const { jurisdiction } = await graphql<{
    jurisdiction: { regions: { nodes: { code: string; level: number; parent: { code: string } | null }[] } };
  }>(
    'query ($place: ID!) { jurisdiction(code: $place) { regions(first: 200) { nodes { code level parent { code } } } } }',
    { place },
  );
  const { nodes } = jurisdiction.regions;
  const scope = nodes.find(
    ({ code }) => nodes.filter(({ level, parent }) => level === 3 && parent?.code === code).length > 2,
  )!;
  const { startRedraw } = await graphql<{ startRedraw: { id: string } }>(
    'mutation ($place: ID!, $redraw: RedrawInput!) { startRedraw(jurisdiction: $place, redraw: $redraw) { id } }',
    { place, redraw: { name: '示例共同调整', scope: scope.code } },
  );
  return startRedraw.id;
}

/** What everybody at the draft must see alike once all is saved. */
async function seesTheSame(one: Page, other: Page): Promise<void> {
  await draftStands(one);
  await draftStands(other);
  await poll(async () => (await households(one)).join()).toBe((await households(other)).join());
}

/** Households of the grids once they are no longer as they were. */
async function householdsAfter(page: Page, before: readonly string[]): Promise<readonly string[]> {
  await poll(() => households(page)).not.toEqual(before);
  return households(page);
}

describe('two planners at one draft', () => {
  it('see each other, draw on while the line is cut, and lose nothing where they drew the same lot', async () => {
    const place = await firstPlace();
    const id = await startedDraft(place);
    const ground = await DraftGround.read(inject('serverUrl'), place, id);
    const [lot, ...lots] = ground.lots().filter(({ households }) => households > 1);
    const second = lots.find(({ from, to }) => from !== lot!.from && to !== lot!.from)!;
    const third = ground.grids.find((code) => code !== lot!.from && code !== lot!.to)!;
    const elsewhere = ground.within(third);
    const around = [lot!.position, lot!.beside, second.position, second.beside, elsewhere];
    const query = draftAt(id, around);
    const { page: here } = await openRedraw(browser, 'planner', { query });
    await draftStands(here);
    const { page: there } = await openRedraw(browser, 'administrator', { url: line.url, query });
    await draftStands(there);
    await here.locator('.presence__chip', { hasText: '示例管理员' }).waitFor();
    await there.locator('.presence__chip', { hasText: '示例规划员' }).waitFor();

    const atFirst = await households(here);
    // The same lot goes two ways: here over the line, there while it is cut.
    line.cut();
    await there.locator('.kept-line[data-kept=cut]').waitFor();
    await paintLot(here, lot!.beside, lot!.position);
    const theirs = await householdsAfter(here, atFirst);
    await draftStands(here);
    await paintLot(there, elsewhere, lot!.position);
    const mine = await householdsAfter(there, atFirst);
    expect(mine).not.toEqual(theirs);

    line.mend();
    await there.locator('.draft-tabs__count').waitFor();
    await seesTheSame(here, there);
    expect(await households(there)).toEqual(theirs);
    await there.getByRole('tab', { name: '协作' }).click();
    const conflict = there.locator('.conflict').first();
    await conflict.getByRole('button', { name: '在图上看' }).click();
    await conflict.locator('.conflict__versions').waitFor();
    await conflict.getByRole('button', { name: '改用这一版' }).click();
    await there.locator('.draft-tabs__count').waitFor({ state: 'detached' });
    // The map went to the conflict; back to where everything is in sight.
    await goWithin(there, query);
    await there.locator('.redraw-figures').waitFor();
    await poll(() => households(here)).toEqual(mine);
    await seesTheSame(here, there);

    // What was drawn without a line outlives the window that it was drawn in.
    line.cut();
    await there.locator('.kept-line[data-kept=cut]').waitFor();
    await paintLot(there, second.beside, second.position);
    const kept = await householdsAfter(there, mine);
    const context = there.context();
    await there.close();
    line.mend();
    const again = await context.newPage();
    await again.goto(`${line.url}/redraw?${query}`);
    await draftStands(again);
    expect(await households(again)).toEqual(kept);
    await poll(() => households(here)).toEqual(kept);
  });
});
