import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { firstPlace, standing, takeStep, uniqueWords } from './desk_page.ts';
import { notedPhoto } from './noted_photo.ts';
import { graphql, PATIENCE_MS, poll } from './plan_page.ts';
import { openWatchedPage, type WatchedPage } from './watched_page.ts';

const PHONE = { width: 390, height: 844 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function openPhone(query = '', viewport = PHONE): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser, inject('serverUrl'), viewport, 'resident');
  watched.page.setDefaultTimeout(PATIENCE_MS);
  await watched.page.goto(`${inject('serverUrl')}/m${query}`);
  await watched.page.locator('.kinds__kind').first().waitFor();
  return watched;
}

const words = (page: Page) => page.locator('[data-part=words] textarea');
const send = (page: Page) => page.locator('.report__send').click();

/** Waits for the receipt. @returns the id of the case */
async function received(page: Page): Promise<string> {
  const receipt = page.locator('.receipt');
  await receipt.waitFor();
  return (await receipt.getAttribute('data-case')) ?? '';
}

interface FoundCase {
  readonly id: string;
  readonly address: string | null;
  readonly source: string;
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
  readonly photos: readonly { readonly hash: string }[];
  readonly reporters: readonly { readonly name: string | null; readonly phone: string | null }[];
}

/** What the server holds of the words. */
async function casesOf(text: string): Promise<readonly FoundCase[]> {
  const { jurisdiction } = await graphql<{ jurisdiction: { cases: { nodes: readonly FoundCase[] } } }>(
    `query ($place: ID!, $text: String!) { jurisdiction(code: $place) { cases(filter: { text: $text }) { nodes {
      id address source position { longitude latitude } photos { hash } reporters { name phone } } } } }`,
    { place: await firstPlace(), text },
  );
  return jurisdiction.cases.nodes;
}

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) });

async function someGrid(): Promise<string> {
  const { jurisdiction } = await graphql<{ jurisdiction: { regions: { nodes: readonly { code: string }[] } } }>(
    `{ jurisdiction(code: "${await firstPlace()}") { regions(level: 3, first: 1) { nodes { code } } } }`,
  );
  return jurisdiction.regions.nodes[0]!.code;
}

describe('the phone', () => {
  it('reports with a photo and a place that was tapped, and gives the number of the case', async () => {
    const said = uniqueWords();
    const { page, complaints } = await openPhone();
    await page.locator('[data-input=album]').setInputFiles(file('noted.jpg', notedPhoto('jpeg')));
    await page.locator('.shot[data-sent=true]').waitFor();
    await page.locator('.kinds__kind', { hasText: '安全隐患' }).click();
    await words(page).fill(said);
    await page.locator('[data-way=map]').click();
    await page.waitForSelector('.place-map [data-map-state=ready]');
    await page.locator('.place-map').click({ position: { x: 170, y: 130 } });
    await page.locator('.place-pin').waitFor({ state: 'attached' });
    const [longitude, latitude] = (await page.locator('.place-now small').innerText()).match(/[\d.]+/g)!.map(Number);
    await page.locator('[data-part=contact] input[type=tel]').fill('000-0000');
    await send(page);
    const id = await received(page);
    const [stored, ...others] = await casesOf(said);
    expect(others).toEqual([]);
    expect(stored).toMatchObject({ id, source: 'snap_report', position: { longitude, latitude } });
    expect(stored!.photos).toHaveLength(1);
    expect(stored!.reporters[0]).toMatchObject({ phone: '000***00' });
    expect(await page.locator('.receipt dd').innerText()).toBe(id.slice(-8));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps what is written, photos too, through a reload', async () => {
    const said = uniqueWords();
    const { page } = await openPhone();
    await page.locator('[data-input=camera]').setInputFiles(file('noted.jpg', notedPhoto('jpeg')));
    await page.locator('.shot[data-sent=true]').waitFor();
    await words(page).fill(said);
    await page.locator('.kinds__kind', { hasText: '物业' }).click();
    await page.waitForTimeout(600);
    await page.reload();
    await poll(() => words(page).inputValue()).toBe(said);
    expect(await page.locator('.shot').count()).toBe(1);
    expect(await page.locator('.kinds__kind', { hasText: '物业' }).locator('input').isChecked()).toBe(true);
    await page.context().close();
  });

  it('sends by itself once the line is back what was handed in without one, as exactly one case', async () => {
    const said = uniqueWords();
    const { page } = await openPhone();
    const context = page.context();
    await context.setOffline(true);
    await page.locator('[data-input=album]').setInputFiles(file('noted.jpg', notedPhoto('jpeg')));
    await page.locator('.shot[data-sent=false]').waitFor();
    await words(page).fill(said);
    await send(page);
    await page.locator('[data-waiting=true]').waitFor();
    expect(await casesOf(said)).toEqual([]);
    await context.setOffline(false);
    const id = await received(page);
    const stored = await casesOf(said);
    expect(stored.map((each) => each.id)).toEqual([id]);
    expect(stored[0]!.photos).toHaveLength(1);
    await context.close();
  });

  it('is one case where the answer was lost and the page was loaded anew before it was sent again', async () => {
    const said = uniqueWords();
    const { page } = await openPhone();
    // The server takes the report; the phone never hears of it.
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('SendReport')) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await words(page).fill(said);
    await send(page);
    await poll(async () => (await casesOf(said)).length).toBe(1);
    await page.locator('[data-waiting=true]').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    const id = await received(page);
    expect((await casesOf(said)).map((each) => each.id)).toEqual([id]);
    await page.context().close();
  });

  it('follows its case live to the end, rates it and has it done again', async () => {
    const said = uniqueWords();
    const { page, complaints } = await openPhone();
    await words(page).fill(said);
    await page.locator('[data-part=place] .text-field input').fill('示例小区 3 号楼');
    await send(page);
    const id = await received(page);
    const card = page.locator(`.mine-card[data-case="${id}"]`);
    await card.locator('[data-stage=reported][data-reached=true]').waitFor();
    let asked = 0;
    page.on('request', (request) => {
      const body = request.postData();
      if (body?.includes('MyCase(') && body.includes(id)) asked += 1;
    });
    await page.locator('.phone__page').nth(1).click();
    await takeStep(id, 'accepted');
    await card.locator('[data-stage=accepted][data-reached=true]').waitFor();
    const unit = { kind: 'region', code: await someGrid() };
    await takeStep(id, 'assigned', { unit });
    await takeStep(id, 'handled', { note: '井盖已换新' });
    await card.locator('.mine-card__note', { hasText: '井盖已换新' }).waitFor();
    await takeStep(id, 'verified');
    await takeStep(id, 'closed');
    await card.locator('[data-step=rated]').click();
    await card.locator('.stars__star').nth(1).click();
    await card.locator('.my-step textarea').fill('换是换了，没有盖严');
    await card.locator('.my-step button[type=submit]').click();
    await poll(async () => (await standing(id)).rating).toBe(2);
    // The phone takes the next step from what it shows: it has heard of the rating first.
    await card.getByText('您评了 2 星').waitFor();
    await card.locator('[data-step=reopened]').click();
    expect(await card.locator('.my-step button[type=submit]').isDisabled()).toBe(true);
    await card.locator('.my-step textarea').fill('井盖还是松的');
    await card.locator('.my-step button[type=submit]').click();
    await poll(async () => (await standing(id)).state).toBe('accepted');
    await card.locator('[data-stage=closed][data-reached=false]').waitFor();
    // Told by the feed and asked once each time: never on a timer.
    expect(asked).toBeLessThan(12);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows on any device that one signs in on what one reported, and at once what one reports on another', async () => {
    const [first, second] = [await openPhone(), await openPhone()];
    const report = async () => {
      await words(first.page).fill(uniqueWords());
      await send(first.page);
      return received(first.page);
    };
    const earlier = await report();
    await second.page.locator('.phone__page').nth(1).click();
    await second.page.locator(`.mine-card[data-case="${earlier}"]`).waitFor();
    await first.page.locator('.receipt + * button, .report__acts button').first().click();
    const later = await report();
    await second.page.locator(`.mine-card[data-case="${later}"]`).waitFor();
    const shown = await second.page
      .locator('.mine-card[data-case]')
      .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.case));
    expect(shown.slice(0, 2)).toEqual([later, earlier]);
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await first.page.context().close();
    await second.page.context().close();
  });

  it('refuses in words a photo that is none or has too many bytes, and keeps the others', async () => {
    const { page } = await openPhone();
    const film = new TextEncoder().encode('\0\0\0\x20ftypisom video named .jpg');
    await page
      .locator('[data-input=album]')
      .setInputFiles([file('noted.jpg', notedPhoto('jpeg')), file('film.jpg', film)]);
    const problem = page.locator('[data-part=photos] .field-problem');
    await problem.waitFor();
    expect(await problem.innerText()).toMatch(/film\.jpg：.*\p{Script=Han}/u);
    await poll(() => page.locator('.shot[data-sent=true]').count()).toBe(1);
    await page.locator('[data-input=album]').setInputFiles(file('large.jpg', new Uint8Array(10 * 1024 * 1024 + 1)));
    await poll(() => problem.innerText()).toContain('large.jpg：超过 10 MB');
    expect(await page.locator('.shot').count()).toBe(1);
    await page.context().close();
  });

  it('brings a report that the server refuses back into the form, with what is wrong beside its part', async () => {
    const { page } = await openPhone('?lang=en');
    await words(page).fill(`not shown \u0007 ${uniqueWords()}`);
    await send(page);
    const problem = page.locator('[data-part=words] .field-problem');
    await problem.waitFor();
    expect(await problem.innerText()).toMatch(/^Not taken in: [^\p{Script=Han}]+$/u);
    const mended = uniqueWords();
    await words(page).fill(mended);
    await send(page);
    const id = await received(page);
    expect((await casesOf(mended)).map((each) => each.id)).toEqual([id]);
    await page.context().close();
  });

  it('asks for what is missing beside the part, and takes no place outside of this one', async () => {
    const { page } = await openPhone('', { width: 320, height: 640 });
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation({ longitude: 2.35, latitude: 48.85, accuracy: 12 });
    await send(page);
    await page.locator('[data-part=words] .field-problem').waitFor();
    await page.locator('[data-way=phone]').click();
    await poll(() => page.locator('[data-part=place] .field-problem').innerText()).toContain('不在本地范围内');
    await page.locator('[data-way=none]').click();
    await page.locator('[data-part=place] .field-problem').waitFor({ state: 'detached' });
    const overflow = await page
      .locator('.phone__body')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBe(0);
    await page.context().close();
  });

  it('says what to do where the phone may not tell its place', async () => {
    const { page } = await openPhone('?lang=en');
    await page.locator('[data-way=phone]').click();
    await poll(() => page.locator('[data-part=place] .field-problem').innerText()).toContain('point on the map');
    await page.context().close();
  });

  it('can be filled in and sent by keys alone', async () => {
    const said = uniqueWords();
    const { page } = await openPhone();
    await page.locator('.shots__add').first().focus();
    for (let i = 0; i < 30; i++) {
      if (await words(page).evaluate((area) => area === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(said);
    for (let i = 0; i < 30; i++) {
      if (await page.locator('.report__send').evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const id = await received(page);
    expect((await casesOf(said)).map((each) => each.id)).toEqual([id]);
    await page.context().close();
  });
});
