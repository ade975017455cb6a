import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import {
  beginStep,
  confirmStep,
  justBefore,
  openDesk,
  report,
  standing,
  takeStep,
  uniqueWords,
  untilState,
} from './desk_page.ts';
import { poll } from './plan_page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

describe('the desk', () => {
  it('takes a case from its report to its rating, each step by the form that the table asks for', async () => {
    const words = uniqueWords();
    const id = await report(words);
    const { page, complaints } = await openDesk(browser, { query: `q=${words}&state=all` });
    await page.locator('.case-row').click();
    await beginStep(page, 'accepted');
    await confirmStep(page);
    await untilState(id, 'accepted');
    await beginStep(page, 'assigned');
    expect(await page.locator('.case .step-form button[type=submit]').isDisabled()).toBe(true);
    await page.locator('.step-form .choices__choice').first().click();
    await confirmStep(page);
    await untilState(id, 'assigned');
    await beginStep(page, 'handled', '已清理完毕');
    await confirmStep(page);
    await untilState(id, 'handled');
    await beginStep(page, 'verified');
    await confirmStep(page);
    await beginStep(page, 'closed');
    await confirmStep(page);
    await untilState(id, 'closed');
    await beginStep(page, 'rated');
    await page.locator('.step-form .segments__option').nth(3).click();
    await confirmStep(page);
    await poll(async () => (await standing(id)).rating).toBe(4);
    await poll(() => page.locator('.timeline__event').count()).toBe(7);
    expect(await page.locator('.timeline').innerText()).toContain('已清理完毕');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('whistles for departments, each of which reports in and is done, and shows them on the board', async () => {
    const words = uniqueWords();
    const id = await report(words);
    await takeStep(id, 'accepted');
    const { page, complaints } = await openDesk(browser, { query: `q=${words}&case=${id}` });
    await beginStep(page, 'whistled');
    const choices = page.locator('.step-form .choices__list input[type=checkbox]');
    await choices.nth(0).check();
    await choices.nth(1).check();
    await confirmStep(page);
    await poll(() => page.locator('.calls tbody tr').count()).toBe(2);
    await beginStep(page, 'reported_in');
    await page.locator('.step-form .choices__choice').first().click();
    await confirmStep(page);
    await poll(() => page.locator('.calls td[data-done=true]').count()).toBe(3);
    await beginStep(page, 'call_handled', '本部门已办结');
    await page.locator('.step-form .choices__choice').first().click();
    await confirmStep(page);
    await poll(() => page.locator('.calls td[data-done=true]').count()).toBe(4);
    await page.locator('.desk-bar__page').nth(1).click();
    for (const state of ['called', 'done']) {
      await page.locator(`.whistle__column[data-state=${state}] .call-card`, { hasText: words }).waitFor();
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('merges a likely duplicate into the other and takes that back', async () => {
    const words = uniqueWords();
    const description = `${words}小区南门路灯不亮，夜间看不清路`;
    const first = await report(description);
    const second = await report(description);
    const { page, complaints } = await openDesk(browser, { query: `q=${words}&state=all&case=${second}` });
    const offered = page.locator('.duplicate', { hasText: first.slice(-8) });
    await offered.locator('button', { hasText: '并入此案' }).click();
    await confirmStep(page);
    await untilState(second, 'merged');
    await page.locator('.case[data-state=merged] .case-link').waitFor();
    await beginStep(page, 'unmerged', '两处不同的路灯');
    await confirmStep(page);
    await untilState(second, 'reported');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('accepts many at once, and none of them where one can no longer be', async () => {
    const words = uniqueWords();
    const ids = [await report(`${words} 一`), await report(`${words} 二`), await report(`${words} 三`)];
    const { page, complaints } = await openDesk(browser, { query: `q=${words}&state=all` });
    await poll(() => page.locator('.case-row').count()).toBe(3);
    await page.locator('.case-lines').focus();
    await page.keyboard.press('Control+a');
    await page.locator('.batch [data-step=accepted]').click();
    // Refused while the batch is under way, so that the server must say no to all of it.
    await justBefore(page, 'TakeCaseSteps', () => takeStep(ids[1]!, 'refused', { note: '不属于本地' }));
    await page.locator('.batch button[type=submit]').click();
    await page.locator('.batch .field-problem, .batch .step-form__changed').first().waitFor();
    expect((await standing(ids[0]!)).state).toBe('reported');
    await page.locator('.batch .step-form__changed button').click();
    await page.locator('.batch button[type=submit]').click();
    await untilState(ids[0]!, 'accepted');
    await untilState(ids[2]!, 'accepted');
    expect((await standing(ids[1]!)).state).toBe('refused');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps what was written when somebody else is quicker, and sends it on the case as it is then', async () => {
    const words = uniqueWords();
    const id = await report(words);
    const { page, complaints } = await openDesk(browser, { query: `q=${words}&state=all&case=${id}` });
    await beginStep(page, 'noted', '已电话联系上报人');
    await justBefore(page, 'TakeCaseStep', () => takeStep(id, 'accepted'));
    await page.locator('.case .step-form button[type=submit]').click();
    await page.locator('.step-form__changed').waitFor();
    await poll(() => page.locator('.step-form__changed').innerText()).toContain('示例管理员');
    expect(await page.locator('.step-form textarea').inputValue()).toBe('已电话联系上报人');
    await page.locator('.case[data-state=accepted]').waitFor();
    await confirmStep(page);
    await poll(() => page.locator('.timeline__note').allInnerTexts()).toContain('已电话联系上报人');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is worked by keys alone', async () => {
    const words = uniqueWords();
    const ids = [await report(`${words} 甲`), await report(`${words} 乙`)];
    const { page, complaints } = await openDesk(browser);
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await poll(() => page.locator('.case-row').count()).toBe(2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.case .step-bar').waitFor();
    expect(new URL(page.url()).searchParams.get('case')).toBe(ids[0]);
    await page.keyboard.press('r');
    await page.locator('.case .step-form').waitFor();
    await page.keyboard.press('Control+Enter');
    await untilState(ids[0]!, 'accepted');
    await page.locator('.case[data-state=accepted]').waitFor();
    await page.keyboard.press('a');
    await page.locator('.step-form input[type=search]').waitFor();
    await page.keyboard.type('公安');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await untilState(ids[0]!, 'assigned');
    await page.keyboard.press('?');
    await page.locator('dialog .key-help').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('k');
    await poll(() => new URL(page.url()).searchParams.get('case')).toBe(ids[1]);
    await page.keyboard.press('Escape');
    await poll(() => new URL(page.url()).searchParams.get('case')).toBeNull();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('announces new cases to whoever reads further down, and moves nothing until asked', async () => {
    const { page, complaints } = await openDesk(browser, { query: 'state=all&lang=en' });
    await page.locator('.case-lines').evaluate((list) => list.scrollTo({ top: 900 }));
    await poll(() => page.locator('.case-lines').evaluate((list) => list.scrollTop)).toBeGreaterThan(800);
    // The row in the middle of the list, and where it stands.
    const seen = () =>
      page.locator('.case-lines').evaluate((list) => {
        const { left, top, height } = list.getBoundingClientRect();
        const row = document.elementFromPoint(left + 100, top + height / 2)?.closest('.case-row');
        return row && `${row.getAttribute('data-case')} ${row.getAttribute('aria-posinset')}`;
      });
    await poll(seen).not.toBeNull();
    const before = await seen();
    const id = await report(uniqueWords());
    await page.locator('.list-news__button', { hasText: 'new' }).waitFor();
    expect(await seen()).toBe(before);
    await page.locator('.list-news__button').click();
    await page.locator('.case-lines').evaluate((list) => list.scrollTo({ top: 0 }));
    await page.locator(`.case-row[data-case="${id}"]`).waitFor();
    const quick = await report(uniqueWords());
    await page.locator(`.case-row[data-case="${quick}"]`).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('reports a case at the desk, its place pointed at on the map', async () => {
    const words = uniqueWords();
    const { page, complaints } = await openDesk(browser, { query: `q=${words}&lang=en` });
    await page.waitForSelector('[data-map-state="ready"]');
    await page.keyboard.press('n');
    await page.locator('.report-form .choices__choice', { hasText: 'Hazard' }).first().click();
    await page.locator('.report-form textarea').fill(words);
    await page.locator('.report-form .position-field button').click();
    const box = (await page.locator('.desk__map canvas').first().boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('.report-form .position-field__now', { hasText: '.' }).waitFor();
    await page.locator('.report-form button[type=submit]').click();
    await page.locator('.case[data-state=reported]').waitFor();
    expect(await page.locator('.case-body__words').innerText()).toBe(words);
    await page.locator(`.case-row[data-case="${new URL(page.url()).searchParams.get('case')}"]`).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows one pane at a time on a phone, from the list to the case and back', async () => {
    const words = uniqueWords();
    await report(words);
    const { page, complaints } = await openDesk(browser, {
      query: `q=${words}`,
      viewport: { width: 390, height: 844 },
    });
    await page.locator('.case-row').click();
    await page.locator('.case .step-bar').waitFor();
    expect(await page.locator('.case-lines').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.locator('.case-head button').last().click();
    await page.locator('.case-lines').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
