import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { firstPlace, report, uniqueWords } from './desk_page.ts';
import { OWN_PASSWORD, openPeople, openSignIn, setOwnPassword, typePassword } from './people_page.ts';
import { graphql, poll } from './plan_page.ts';
import type { WatchedPage } from './watched_page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly shownName: string;
  readonly watched: WatchedPage;
}

/** An account of a leader, signed in with a password of his own, on a page of his own browser. */
async function somebody(): Promise<Somebody> {
  const name = `a${uniqueWords().replace(/\W/g, '')}`;
  const shownName = `示例人员 ${name.slice(-5)}`;
  const { saveAccount } = await graphql<{ saveAccount: { account: { id: string }; firstPassword: string } }>(
    'mutation ($account: AccountInput!) { saveAccount(account: $account) { account { id } firstPassword } }',
    { account: { name, shownName } },
  );
  const { id } = saveAccount.account;
  await graphql('mutation ($grant: GrantInput!) { grantRole(grant: $grant) { id } }', {
    grant: { account: id, role: 'leader', jurisdiction: await firstPlace() },
  });
  const watched = await openSignIn(browser, '/review');
  const { page } = watched;
  await typePassword(page, name, saveAccount.firstPassword);
  await setOwnPassword(page);
  await page.locator('.account').waitFor();
  return { id, name, shownName, watched };
}

const dialogButton = (page: Page, name: string) => page.locator('.dialog').getByRole('button', { name, exact: true });

describe('the second factor', () => {
  it('is set up, asked for, refused when wrong, and turned off by an administrator', async () => {
    const { id, name, watched } = await somebody();
    const { page } = watched;
    await page.locator('.account').click();
    await page.locator('[data-act=totp]').click();
    await page.locator('.dialog').getByLabel('密码', { exact: true }).fill(OWN_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: '供验证器应用扫描的二维码' }).waitFor();
    const totp = new TOTP({
      secret: Secret.fromBase32((await page.locator('.access-secret').innerText()).replace(/\s/g, '')),
    });
    const setUpWith = totp.generate();
    await page.getByLabel('应用显示的六位数字').fill(setUpWith);
    await page.keyboard.press('Enter');
    await page.getByText('已开启第二步验证').waitFor();
    await page.getByRole('button', { name: '好', exact: true }).click();
    expect(watched.complaints).toEqual([]);
    await page.locator('.account').click();
    await page.locator('[data-act=sign-out]').click();

    await typePassword(page, name, OWN_PASSWORD);
    const code = page.locator('input[name=code]');
    await code.fill(totp.generate() === '000000' ? '000001' : '000000');
    await page.keyboard.press('Enter');
    await page.locator('.field-problem').waitFor();
    // No code is taken twice.
    await poll(() => totp.generate()).not.toBe(setUpWith);
    await poll(() => page.locator('.sign-in__act').isEnabled()).toBe(true);
    await code.fill(totp.generate());
    await page.keyboard.press('Enter');
    await page.locator('.account').waitFor();

    const people = await openPeople(browser, `on=${id}`);
    await people.page.locator('.person').getByRole('button', { name: '重置密码' }).click();
    await people.page.getByLabel('同时取消验证码登录').check();
    await dialogButton(people.page, '重置密码').click();
    const next = await people.page.locator('.secret__text').innerText();
    await people.page.getByRole('button', { name: '已经记下，关闭' }).click();
    // What was open is shut at once, and neither code nor old password is any use.
    await page.getByText('登录已结束').waitFor();
    await typePassword(page, name, OWN_PASSWORD);
    await page.locator('.field-problem', { hasText: '不对' }).waitFor();
    await poll(() => page.locator('.sign-in__act').isEnabled()).toBe(true);
    await typePassword(page, name, next);
    await page.getByRole('heading', { name: '请换一个密码' }).waitFor();
    expect(people.complaints).toEqual([]);
    await people.page.context().close();
    await page.context().close();
  });
});

describe('an account that is disabled', () => {
  it('is signed out at once where it is open, cannot sign in, and can again when it is given back', async () => {
    const { id, name, shownName, watched } = await somebody();
    const { page } = watched;
    const people = await openPeople(browser, `on=${id}`);
    await people.page.locator('.person').getByRole('button', { name: '停用' }).click();
    await dialogButton(people.page, '停用').click();
    await people.page.locator('.person', { hasText: '已停用' }).waitFor();
    await page.getByText('登录已结束').waitFor();
    await typePassword(page, name, OWN_PASSWORD);
    await page.locator('.field-problem', { hasText: '不对' }).waitFor();
    await people.page.locator('.person').getByRole('button', { name: '恢复使用' }).click();
    await dialogButton(people.page, '恢复使用').click();
    await people.page.locator('.person').getByRole('button', { name: '停用' }).waitFor();
    await poll(() => page.locator('.sign-in__act').isEnabled()).toBe(true);
    await typePassword(page, name, OWN_PASSWORD);
    await page.locator('.account', { hasText: shownName }).waitFor();
    expect(people.complaints).toEqual([]);
    await people.page.context().close();
    await page.context().close();
  });
});

describe('how long is kept what is kept of people', () => {
  it('is changed with its reason, asks before it is shortened, and refuses a log kept too short', async () => {
    const { page, complaints } = await openPeople(browser, 'page=retention&on=audit');
    await page.getByText('保存若干个月').click();
    await page.getByLabel('月数').fill('5');
    await page.getByRole('textbox', { name: '依据' }).fill('示例规定第一条');
    await page.locator('.people-form button[type=submit]').click();
    await page.locator('.field-problem', { hasText: '至少保存 6 个月' }).waitFor();
    const months = async (subject: string, wanted: string) => {
      await page.locator('.people-row--rule', { hasText: subject }).click();
      await page.getByText('保存若干个月').click();
      await page.getByLabel('月数').fill(wanted);
      await page.getByRole('textbox', { name: '依据' }).fill('示例规定第一条');
      await page.locator('.people-form button[type=submit]').click();
    };
    await months('照片', '36');
    const isAsked = page.locator('.dialog', { hasText: '缩短' });
    const isSaved = page.getByText('已保存，下次执行时生效');
    await isAsked.or(isSaved).first().waitFor();
    if (await isAsked.isVisible()) await dialogButton(page, '缩短期限').click();
    await isSaved.waitFor();
    await months('照片', '24');
    await page.locator('.dialog', { hasText: '满 24 个月的都会清除' }).waitFor();
    await dialogButton(page, '缩短期限').click();
    await page.locator('.people-row--rule', { hasText: '照片' }).filter({ hasText: '24 个月' }).waitFor();
    const { jurisdiction } = await graphql<{ jurisdiction: { retentionRules: { subject: string; months: number }[] } }>(
      `{ jurisdiction(code: "${await firstPlace()}") { retentionRules { subject months } } }`,
    );
    expect(jurisdiction.retentionRules).toContainEqual({ subject: 'photos', months: 24 });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a reporter who wishes to be forgotten', () => {
  it('is erased from the case for good, and the log says who did it and why', async () => {
    const words = uniqueWords();
    const id = await report(words, { reporter: { name: '示例上报人 8', phone: '13800000008' } });
    const { page, complaints } = await openPeople(browser, '');
    await page.goto(`${inject('serverUrl')}/cases?q=${words}&state=all&case=${id}`);
    await page.getByRole('button', { name: '删除上报人信息' }).click();
    await dialogButton(page, '永久删除').click();
    await page.getByText('事由写 4 到 200 个字').waitFor();
    await page.getByRole('textbox', { name: '事由' }).fill('上报人本人要求');
    await dialogButton(page, '永久删除').click();
    await poll(() => page.locator('.reporters li').count()).toBe(0);
    const { jurisdiction } = await graphql<{ jurisdiction: { case: { reporters: unknown[] } } }>(
      `{ jurisdiction(code: "${await firstPlace()}") { case(id: "${id}") { reporters { name } } } }`,
    );
    expect(jurisdiction.case.reporters).toEqual([]);
    await page.goto(`${inject('serverUrl')}/people?page=audit&about=${id}&action=eraseReporter`);
    await page.locator('.people-row--entry').click();
    await page.locator('.person', { hasText: '上报人本人要求' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the audit log', () => {
  it('is searched by words, act and outcome, one line for each act', async () => {
    const { id, name, watched } = await somebody();
    await watched.page.context().close();
    const { page, complaints } = await openPeople(browser, 'page=audit');
    const rows = page.locator('.people-row--entry');
    await rows.first().waitFor();
    await page.locator('.people-search input').fill(id);
    const added = rows.filter({ hasText: '添加或修改账号' });
    await poll(() => added.count()).toBe(1);
    expect(await rows.filter({ hasText: '登录' }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: '做了什么' }).click();
    await page
      .getByRole('checkbox', { name: '授权', exact: true })
      .or(page.getByRole('option', { name: '授权', exact: true }))
      .first()
      .click();
    await poll(() => rows.count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.people-search input').fill(`${name} nobody`);
    await page.getByText('没有符合条件的记录').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens an entry by its address, whatever the list shows, and comes back to it by reload and back', async () => {
    const { id, watched } = await somebody();
    await watched.page.context().close();
    const { auditEntries } = await graphql<{ auditEntries: { nodes: { position: number; begunPosition: number }[] } }>(
      `{ auditEntries(filter: { subject: "${id}", actions: ["grantRole"], outcomes: [done] }) {
        nodes { position begunPosition } } }`,
    );
    const [{ position, begunPosition } = { position: 0, begunPosition: 0 }] = auditEntries.nodes;
    const { page, complaints } = await openPeople(browser, `page=audit&action=saveWall&q=nothing&on=${position}`);
    const pane = page.locator('.people-pane');
    await pane.getByText('开始于').waitFor();
    await page.reload();
    await pane.locator('h2', { hasText: '授权' }).waitFor();
    await pane.getByRole('button', { name: `第 ${begunPosition} 条` }).click();
    await pane.locator('dt', { hasText: '结果' }).waitFor();
    expect(new URL(page.url()).searchParams.get('on')).toBe(String(begunPosition));
    await page.goBack();
    await pane.getByText('开始于').waitFor();
    await page.goto(`${inject('serverUrl')}/people?page=audit&on=99999999`);
    await pane.getByText('没有第 99999999 条记录').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
