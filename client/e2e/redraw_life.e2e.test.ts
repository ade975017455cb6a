import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { firstPlace } from './desk_page.ts';
import { graphql, PATIENCE_MS, poll } from './plan_page.ts';
import { DraftGround } from './redraw_ground.ts';
import { draftStands } from './redraw_page.ts';
import { draftAt, inState, openRedraw, paintLot, startDraft, takeStep } from './redraw_steps.ts';
import { cookieOf } from './signed_in.ts';
import { openWatchedPage } from './watched_page.ts';

const PHONE = { width: 390, height: 844 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** The grid that the grid worker of the demonstration works in. */
async function codeOfWorker(): Promise<string> {
  const response = await fetch(`${inject('serverUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await cookieOf(inject('serverUrl'), 'grid_worker') },
    body: JSON.stringify({ query: '{ me { grants { region } } }' }),
  });
  return (await response.json()).data.me.grants[0].region;
}

interface Grid {
  readonly name: { readonly zh: string };
  readonly validFrom: string;
  readonly people: { readonly households: number };
  readonly parent: { readonly name: { readonly zh: string } };
}

async function gridAt(place: string, code: string, asOf: string | null = null): Promise<Grid> {
  const asked = `query ($place: ID!, $code: ID!, $asOf: DateTime) { jurisdiction(code: $place) {
    region(code: $code, asOf: $asOf) { name { zh } validFrom people { households } parent { name { zh } } } } }`;
  return (await graphql<{ jurisdiction: { region: Grid } }>(asked, { place, code, asOf })).jurisdiction.region;
}

describe('a draft of a community', () => {
  it('goes from its start into effect and back, by two people, and the grid worker hears of it at once', async () => {
    const place = await firstPlace();
    const code = await codeOfWorker();
    const before = await gridAt(place, code);
    const { page: phone, complaints: onPhone } = await openWatchedPage(
      browser,
      inject('serverUrl'),
      PHONE,
      'grid_worker',
    );
    phone.setDefaultTimeout(PATIENCE_MS);
    await phone.goto(`${inject('serverUrl')}/m`);
    await phone.locator('.phone__pages').waitFor();
    expect(await phone.locator('.told').count()).toBe(0);

    const { page, complaints } = await openRedraw(browser, 'planner');
    const id = await startDraft(page, '示例社区调整', before.parent.name.zh);
    const lots = (await DraftGround.read(inject('serverUrl'), place, id)).lots();
    // Homes that change grid, and a strip of land that the worker's grid only loses.
    const homes = lots.find(({ from, to }) => from !== code && to !== code)!;
    const land = lots.find(({ from }) => from === code)!;
    const around = [homes.position, homes.beside, land.position, land.beside];
    await page.goto(`${inject('serverUrl')}/redraw?${draftAt(id, around)}`);
    await draftStands(page);
    const grown = (await gridAt(place, homes.to)).people.households + homes.households;
    await paintLot(page, homes.beside, homes.position);
    await page.locator(`.redraw-figures td[data-column=households][data-value="${grown}"]`).waitFor();
    await paintLot(page, land.beside, land.position);
    await poll(() => page.locator('.history__step').count()).toBe(2);
    await draftStands(page);

    await page.getByRole('tab', { name: '流程' }).click();
    await takeStep(page, '提交审批', '提交审批');
    await inState(page, 'submitted');
    await page.locator('.life__acts').getByRole('button', { name: '审批', exact: true }).click();
    await page.locator('dialog').getByRole('button', { name: '批准' }).click();
    await page.locator('dialog .field-problem').waitFor();
    await page.keyboard.press('Escape');

    const { page: other, complaints: ofOther } = await openRedraw(browser, 'administrator', {
      query: `draft=${id}&panel=life`,
    });
    await inState(other, 'submitted');
    await other.locator('.life__acts').getByRole('button', { name: '审批', exact: true }).click();
    const dialog = other.locator('dialog');
    await dialog.getByRole('radio', { name: '定时' }).click();
    await dialog.locator('input[type=datetime-local]').fill('2026-01-01T00:00');
    await dialog.locator('.field-problem').waitFor();
    expect(await dialog.getByRole('button', { name: '批准' }).isDisabled()).toBe(true);
    const tomorrow = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);
    await dialog.locator('input[type=datetime-local]').fill(`${tomorrow}T00:00`);
    await dialog.getByRole('button', { name: '批准' }).click();
    await inState(page, 'approved');
    expect((await gridAt(place, code)).validFrom).toBe(before.validFrom);

    await takeStep(page, '撤回', '撤回');
    await inState(other, 'drawing');
    await takeStep(page, '提交审批', '提交审批');
    await inState(other, 'submitted');
    await takeStep(other, '审批', '批准');
    await inState(page, 'in_effect');
    await phone.locator('.told', { hasText: before.name.zh }).waitFor();
    const after = await gridAt(place, homes.to);
    expect(after.people.households).toBe(grown);
    expect((await gridAt(place, homes.to, before.validFrom)).people.households).toBe(grown - homes.households);
    await phone.locator('.told').getByRole('button', { name: '知道了' }).click();
    await phone.locator('.told').waitFor({ state: 'detached' });

    await page.goto(`${inject('serverUrl')}/review?on=region:${homes.to}`);
    await page.locator('.region-lineage').waitFor();

    await takeStep(other, '回退', '回退', '示例：边界要再议');
    await inState(other, 'rolled_back');
    await phone.locator('.told', { hasText: before.name.zh }).waitFor();
    expect((await gridAt(place, homes.to)).people.households).toBe(grown - homes.households);
    expect((await gridAt(place, homes.to, after.validFrom)).people.households).toBe(grown);
    expect([...complaints, ...ofOther, ...onPhone]).toEqual([]);
  });
});
