import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GRANTED_ROLES, type Role } from '../../geodata/access/roles.ts';
import { launchChromium } from './chromium.ts';
import { uniqueWords } from './desk_page.ts';
import { graphql, PATIENCE_MS, poll } from './plan_page.ts';
import { openWatchedPage, type WatchedPage } from './watched_page.ts';

const DESK = { width: 1440, height: 900 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** Opens a page where nobody is signed in. */
async function openUnknown(path: string, viewport = DESK): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser, inject('serverUrl'), viewport, null);
  watched.page.setDefaultTimeout(PATIENCE_MS);
  await watched.page.goto(`${inject('serverUrl')}${path}`);
  return watched;
}

const pathOf = (page: Page) => new URL(page.url()).pathname;
const nameField = (page: Page) => page.getByRole('textbox', { name: '账号' });
const passwordField = (page: Page) => page.getByLabel('密码', { exact: true });

/** An account as an administrator makes it. */
async function makeAccount(
  role: Role,
): Promise<{ readonly id: string; readonly name: string; readonly password: string }> {
  const name = `u${uniqueWords().replace(/\W/g, '')}`;
  const { saveAccount } = await graphql<{ saveAccount: { account: { id: string }; firstPassword: string } }>(
    'mutation ($account: AccountInput!) { saveAccount(account: $account) { account { id } firstPassword } }',
    { account: { name, shownName: '示例人员 1' } },
  );
  const { jurisdictions } = await graphql<{ jurisdictions: { code: string }[] }>('{ jurisdictions { code } }');
  await graphql('mutation ($grant: GrantInput!) { grantRole(grant: $grant) { id } }', {
    grant: { account: saveAccount.account.id, role, jurisdiction: jurisdictions[0]!.code },
  });
  return { id: saveAccount.account.id, name, password: saveAccount.firstPassword };
}

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await nameField(page).fill(name);
  await passwordField(page).fill(password);
  await page.keyboard.press('Enter');
}

describe('the demonstration city', () => {
  it.each(GRANTED_ROLES)(
    'lets one in as %s by one click, to a screen of that role, with the way to its others alone',
    async (role) => {
      const { page, complaints } = await openUnknown('/');
      await poll(() => pathOf(page)).toBe('/sign-in');
      await page.locator(`.role-card[data-role=${role}]`).click();
      await poll(() => pathOf(page)).not.toMatch(/^\/(sign-in)?$/);
      const { jurisdictions } = await graphql<{ jurisdictions: { code: string }[] }>('{ jurisdictions { code } }');
      const screens: string[] = await page.evaluate(async (place) => {
        const body = JSON.stringify({ query: `{ me { screens(jurisdiction: "${place}") } }` });
        const headers = { 'content-type': 'application/json' };
        const response = await fetch('/graphql', { method: 'POST', headers, body });
        return (await response.json()).data.me.screens;
      }, jurisdictions[0]!.code);
      const paths: Record<string, string> = { report: '/m' };
      const own = screens.map((screen) => paths[screen] ?? `/${screen}`);
      expect(own).toContain(pathOf(page));
      if (pathOf(page) !== '/m') {
        await page.locator('.screen-links__link').first().waitFor();
        const links = await page
          .locator('.screen-links__link')
          .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
        expect(new Set(links)).toEqual(new Set(own));
      }
      // A screen of another role says so, and stays shut.
      const other = ['/people', '/plan', '/wall', '/cases'].find((path) => !own.includes(path));
      if (other) {
        await page.goto(`${inject('serverUrl')}${other}`);
        await page.locator('.notice__title', { hasText: '用不了' }).waitFor();
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('leads back to the page that was asked for, with its language and its question', async () => {
    const { page } = await openUnknown('/cases?lang=en&state=all&theme=light');
    await page.getByText('Please sign in first').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.getByRole('button', { name: /^Enter as: Administrator/ }).click();
    await page.locator('.case-lines[aria-busy=false]').waitFor();
    expect(pathOf(page)).toBe('/cases');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ lang: 'en', state: 'all', theme: 'light' });
    await page.context().close();
  });

  it('never leads to another site', async () => {
    const { page, complaints } = await openUnknown(`/sign-in?to=${encodeURIComponent('//example.org/')}`);
    await page.locator('.role-card[data-role=leader]').click();
    await poll(() => pathOf(page)).toBe('/review');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('signing in by name and password', () => {
  it('says beside the password that it did not fit, and counts down the seconds before the next try', async () => {
    const { page } = await openUnknown('/sign-in');
    const name = `u${uniqueWords().replace(/\W/g, '')}`;
    await page.getByRole('button', { name: '登录', exact: true }).click();
    expect(await page.locator('.field-problem').allInnerTexts()).toEqual(['请填账号。', '请填密码。']);
    await signIn(page, name, 'not the password');
    const problem = page.locator('.field-problem');
    await problem.filter({ hasText: '不对' }).waitFor();
    expect(await passwordField(page).getAttribute('aria-invalid')).toBe('true');
    const button = page.locator('.sign-in__act');
    for (let tried = 0; tried < 8 && (await button.isEnabled()); tried++) {
      await signIn(page, name, `not the password ${tried}`);
      await problem.waitFor();
    }
    await poll(() => button.innerText()).toMatch(/^\d+ 秒后可再试$/);
    await page.context().close();
  });

  it('is done by keys alone, has the first password changed before anything else, and signs out', async () => {
    const account = await makeAccount('leader');
    const { page } = await openUnknown('/sign-in?to=/review');
    await nameField(page).focus();
    await page.keyboard.type(account.name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(account.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '请换一个密码' }).waitFor();
    // Nothing else opens until then.
    await page.goto(`${inject('serverUrl')}/review`);
    await page.getByRole('heading', { name: '请换一个密码' }).waitFor();
    await page.getByLabel('现在的密码').focus();
    const next = '一个够长的新密码 2026';
    for (const text of [account.password, next, next]) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('button'))) await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.locator('.coverage__row').first().waitFor();
    await page.locator('.account').click();
    await page.getByText('领导 · ').waitFor();
    await page.locator('[data-act=sign-out]').click();
    await page.getByText('已退出登录').waitFor();
    await signIn(page, account.name, account.password);
    await page.locator('.field-problem', { hasText: '不对' }).waitFor();
    await signIn(page, account.name, next);
    await page.locator('.coverage__row').first().waitFor();
    await page.context().close();
  });

  it('changes a password from the menu, the present one wrong at first', async () => {
    const account = await makeAccount('leader');
    const { page } = await openUnknown('/sign-in');
    await signIn(page, account.name, account.password);
    await page.getByRole('heading', { name: '请换一个密码' }).waitFor();
    const own = '第一个自己的密码 1';
    await page.getByLabel('新密码', { exact: true }).fill(own);
    await page.getByLabel('再填一次新密码').fill(own);
    await page.keyboard.press('Enter');
    await page.locator('.account').click();
    await page.locator('[data-act=password]').click();
    await page.getByLabel('现在的密码').fill('not this one');
    const next = '第二个自己的密码 2';
    await page.getByLabel('新密码', { exact: true }).fill(next);
    await page.getByLabel('再填一次新密码').fill(next);
    await page.keyboard.press('Enter');
    await page.locator('.dialog .field-problem').waitFor();
    await page.getByLabel('现在的密码').fill(own);
    await page.keyboard.press('Enter');
    await page.getByText('密码已修改').waitFor();
    await page.context().close();
  });
});

describe('a session that ended elsewhere', () => {
  it('leads from the screen that stands to signing in, with a sentence, and back to the same page', async () => {
    const account = await makeAccount('administrator');
    const { page } = await openUnknown('/sign-in?to=%2Fcases%3Fstate%3Dall');
    await signIn(page, account.name, account.password);
    const own = '结束会话用的密码 1';
    await page.getByLabel('新密码', { exact: true }).fill(own);
    await page.getByLabel('再填一次新密码').fill(own);
    await page.keyboard.press('Enter');
    await page.locator('.case-lines[aria-busy=false]').waitFor();
    await graphql('mutation ($account: ID!) { endSessions(account: $account) { id } }', { account: account.id });
    await page.getByText('登录已结束').waitFor();
    expect(await page.locator('.case-row').count()).toBe(0);
    await signIn(page, account.name, own);
    await page.locator('.case-lines[aria-busy=false]').waitFor();
    expect(new URL(page.url()).searchParams.get('state')).toBe('all');
    await page.context().close();
  });

  it('is heard of in the other window of the browser, also when somebody else signs in there', async () => {
    const { page } = await openWatchedPage(browser, inject('serverUrl'), DESK, 'leader');
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`${inject('serverUrl')}/review`);
    await page.locator('.coverage__row').first().waitFor();
    const other = await page.context().newPage();
    other.setDefaultTimeout(PATIENCE_MS);
    await other.goto(`${inject('serverUrl')}/review`);
    await other.locator('.account').click();
    await other.locator('[data-act=sign-out]').click();
    await page.getByText('登录已结束').waitFor();
    await other.locator('.role-card[data-role=planner]').click();
    await poll(() => pathOf(page)).toBe('/review');
    await page.locator('.account').click();
    await page.getByText('网格规划 · ').waitFor();
    await page.context().close();
  });
});
