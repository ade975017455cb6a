import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { firstPlace, report, uniqueWords } from './desk_page.ts';
import { openPeople, openSignIn, setOwnPassword, typePassword } from './people_page.ts';
import { graphql, poll } from './plan_page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const loginName = () => `p${uniqueWords().replace(/\W/g, '')}`;
const send = (page: Page) => page.locator('.people-form button[type=submit]').last();
const secretOf = (page: Page) => page.locator('.secret__text').innerText();
const closeSecret = (page: Page) => page.getByRole('button', { name: '已经记下，关闭' }).click();

/** Adds an account on the screen. @returns its first password */
async function addAccount(page: Page, name: string, shownName: string): Promise<string> {
  await page.getByRole('button', { name: '添加账号' }).click();
  await page.getByRole('textbox', { name: '姓名', exact: true }).fill(shownName);
  await page.getByRole('textbox', { name: '登录名' }).fill(name);
  await send(page).click();
  const password = await secretOf(page);
  await closeSecret(page);
  await page.locator('.person h2', { hasText: shownName }).waitFor();
  return password;
}

/** What the page's own session is answered: the codes of problems, or none. */
function codesOf(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (asked) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: asked });
    const answer = await (await fetch('/graphql', { method: 'POST', headers, body })).json();
    return (answer.errors ?? []).map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  }, query);
}

describe('the accounts', () => {
  it('adds somebody, grants a role, and takes it back at once wherever he is signed in', async () => {
    const { page, complaints } = await openPeople(browser, '');
    const [name, shownName] = [loginName(), '示例街道干部 1'];
    const password = await addAccount(page, name, shownName);
    await page.locator('.grants__head button').click();
    await page.locator('.role-choice__role', { hasText: '街道' }).locator('input[value=street]').check();
    await send(page).click();
    await page.getByText('请选一个区域。').waitFor();
    await page.locator('.region-choice .choices__choice').first().click();
    await page.getByLabel('到（含当天）').fill('2037-01-01');
    await send(page).click();
    const grant = page.locator('.grant[data-state=now]');
    expect(await grant.locator('.grant__text').innerText()).toMatch(/^街道 · .+ · 至 2037-01-01$/);

    const other = await openSignIn(browser, '/cases');
    await typePassword(other.page, name, password);
    await setOwnPassword(other.page);
    await other.page.locator('.case-lines[aria-busy=false]').waitFor();
    const cases = `{ jurisdiction(code: "${await firstPlace()}") { cases(first: 1) { nodes { id } } } }`;
    expect(await codesOf(other.page, cases)).toEqual([]);

    await grant.getByRole('button', { name: '现在结束' }).click();
    await page.locator('.dialog', { hasText: '立即失去' }).getByRole('button', { name: '现在结束' }).click();
    await page.locator('.grant[data-state=ended]').waitFor();
    expect(await codesOf(other.page, cases)).toContain('NOT_ALLOWED');

    await page.goto(`${inject('serverUrl')}/people?page=audit&action=grantRole&q=${encodeURIComponent('示例管理员')}`);
    await page.locator('.people-row--entry').first().click();
    await page.locator('.entry__changes, .entry__part').first().waitFor();
    expect(await page.locator('.person').innerText()).toContain('街道');
    expect(await page.locator('.entry__hash code').first().innerText()).toMatch(/^[0-9a-f]{64}$/);
    expect(complaints).toEqual([]);
    await other.page.context().close();
    await page.context().close();
  });

  it('says at the field what is wrong with it, and finds whom it is asked for by keys alone', async () => {
    const { page } = await openPeople(browser, '');
    const name = loginName();
    await addAccount(page, name, '示例人员 2');
    await page.goto(`${inject('serverUrl')}/people?on=%2B`);
    await page.getByRole('textbox', { name: '姓名', exact: true }).focus();
    await page.keyboard.type('示例人员 3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('有 空格');
    await page.keyboard.press('Enter');
    await page.getByText('中间没有空格').waitFor();
    await page.getByRole('textbox', { name: '登录名' }).fill(name.toUpperCase());
    await page.keyboard.press('Enter');
    await page.locator('.entry-field .field-problem', { hasText: '已有账号' }).waitFor();
    await page.locator('.people-search input').fill(name);
    await poll(() => page.locator('.people-row').count()).toBe(1);
    await page.locator('.people-row').focus();
    await page.keyboard.press('Enter');
    await page.locator('.person h2', { hasText: '示例人员 2' }).waitFor();
    await page.context().close();
  });
});

describe('senders and walls', () => {
  it('shows a key and a link once, and neither again', async () => {
    const { page, complaints } = await openPeople(browser, 'page=senders&on=%2B');
    const code = loginName();
    await page.getByRole('textbox', { name: '名称' }).fill('示例平台 1');
    await page.getByRole('textbox', { name: '编码' }).fill(code);
    await send(page).click();
    const key = await secretOf(page);
    expect(key.length).toBeGreaterThan(20);
    await closeSecret(page);
    await page.locator('.person h2', { hasText: '示例平台 1' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain(key);
    await page.getByRole('button', { name: '撤销' }).click();
    await page.locator('.dialog').getByRole('button', { name: '撤销' }).click();
    await page.locator('.person .badge', { hasText: '已撤销' }).waitFor();

    await page.goto(`${inject('serverUrl')}/people?page=walls&on=%2B`);
    await page.getByRole('textbox', { name: '名称' }).fill('示例大屏 1');
    await page.getByRole('textbox', { name: '编码' }).fill(code);
    await page.getByLabel('横').selectOption('3');
    await page.getByLabel('竖').selectOption('2');
    await send(page).click();
    const link = await secretOf(page);
    expect(new URL(link).origin).toBe(new URL(inject('serverUrl')).origin);
    await page.getByRole('img', { name: '链接的二维码' }).waitFor();
    await closeSecret(page);
    await page.locator('.person', { hasText: '0 / 6 个屏' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain(link);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a reporter', () => {
  it('is shown for a reason alone and until the case is left, and the log says who saw it', async () => {
    const words = uniqueWords();
    const id = await report(words, { reporter: { name: '示例上报人 7', phone: '13800000007' } });
    const { page } = await openPeople(browser, '');
    await page.goto(`${inject('serverUrl')}/cases?q=${words}&state=all&case=${id}`);
    await page.locator('.reporters').waitFor();
    expect(await page.locator('.reporters').innerText()).not.toContain('13800000007');
    await page.getByRole('button', { name: '显示联系方式' }).click();
    await page.getByRole('button', { name: '显示', exact: true }).click();
    await page.getByText('事由写 4 到 200 个字').waitFor();
    await page.getByRole('textbox', { name: '事由' }).fill('电话核实地点');
    await page.getByRole('button', { name: '显示', exact: true }).click();
    await page.locator('.reporters', { hasText: '13800000007' }).waitFor();
    await page.reload();
    await page.locator('.reporters').waitFor();
    expect(await page.locator('.reporters').innerText()).not.toContain('13800000007');
    const { auditEntries } = await graphql<{ auditEntries: { nodes: { outcome: string; actorName: string }[] } }>(
      `{ auditEntries(filter: { subject: "${id}", actions: ["revealReporters"] }) { nodes { outcome actorName } } }`,
    );
    expect(auditEntries.nodes.map(({ outcome }) => outcome)).toEqual(['done', 'begun']);
    await page.context().close();
  });
});
