import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { PlanEdit } from '../../geodata/reach/plan/plan_edit.ts';
import { launchChromium } from './chromium.ts';
import {
  addStation,
  canteen,
  draftIn,
  dragBy,
  figuresStand,
  graphql,
  near,
  openPlan,
  poll,
  SMALL_DESK,
  saveAs,
  settled,
  shown,
} from './plan_page.ts';

vi.setConfig({ testTimeout: 600_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
});

describe('a scenario', () => {
  it('is saved under a name, opens again from its address, and has the very figures of the server', async () => {
    const station = await canteen();
    const { page, complaints } = await openPlan(browser, `?${near(station)}&walk=wheelchair&minutes=10`, SMALL_DESK);
    await settled(page, () => dragBy(page, -220, 140));
    await poll(() => draftIn(page)?.length).toBe(1);
    await saveAs(page, '食堂西移');
    const figures = await shown(page, 'draft');
    const present = await shown(page, 'present');
    await page.reload();
    await figuresStand(page);
    await poll(() => page.locator('.scenario h2').innerText()).toBe('食堂西移');
    await poll(() => shown(page, 'draft')).toEqual(figures);

    const scenario = new URL(page.url()).searchParams.get('scenario');
    const part = 'numerator denominator';
    const of = `households { ${part} } residents { ${part} } residents60 { ${part} }`;
    const { jurisdictions } = await graphql<{ jurisdictions: { draft: Answer; present: Answer }[] }>(
      `query ($draft: ReachInput!, $present: ReachInput!) { jurisdictions {
        draft: totalCoverage(reach: $draft, minutes: 10) { ${of} circle { residents { ${part} } } medianMinutes { value } p90Minutes { value } gini { value } }
        present: totalCoverage(reach: $present, minutes: 10) { ${of} circle { residents { ${part} } } medianMinutes { value } p90Minutes { value } gini { value } } } }`,
      {
        draft: { category: 'elderly_canteen', profile: 'wheelchair', scenario },
        present: { category: 'elderly_canteen', profile: 'wheelchair' },
      },
    );
    const { draft: ofDraft, present: ofPresent } = jurisdictions[0]!;
    expect(figures).toEqual(listed(ofDraft));
    expect(present).toEqual(listed(ofPresent));
    for (const [row, figure] of [
      ['median', ofDraft.medianMinutes],
      ['p90', ofDraft.p90Minutes],
      ['gini', ofDraft.gini],
    ] as const) {
      const value = await page.locator(`[data-row=${row}] [data-side=draft] data`).getAttribute('value');
      expect(value === '' ? null : Number(value)).toBe(figure.value);
    }
    expect(complaints).toEqual([]);
  });

  it('that somebody else saves is offered and not forced: their version is taken, or one goes on alone', async () => {
    const station = await canteen();
    const first = await openPlan(browser, `?${near(station)}`, SMALL_DESK);
    const second = await openPlan(browser, `?${near(station)}`, SMALL_DESK);
    await addStation(first.page, 150, 60);
    // One that no earlier run on the same data may have left.
    const name = `两人的方案 ${Date.now()}`;
    await saveAs(first.page, name);

    // Nobody asked for the list again.
    await second.page.getByRole('button', { name: '打开方案' }).click();
    await second.page.locator('.scenario-menu__item', { hasText: name }).click();
    await poll(() => second.page.locator('.scenario h2').innerText()).toBe(name);
    await poll(() => shown(second.page, 'draft')).toEqual(await shown(first.page, 'draft'));
    await addStation(second.page, -150, 150);
    const mine = await shown(second.page, 'draft');

    await addStation(first.page, -200, -100);
    await first.page.getByRole('button', { name: '保存', exact: true }).click();
    const newer = second.page.locator('.scenario__note--newer');
    await poll(() => newer.allInnerTexts()).toEqual([expect.stringContaining(`“${name}”的第 2 版`)]);
    expect(await shown(second.page, 'draft')).toEqual(mine);
    await newer.getByRole('button', { name: '换成这一版' }).click();
    await poll(() => shown(second.page, 'draft')).toEqual(await shown(first.page, 'draft'));
    expect(await newer.count()).toBe(0);
    expect(new URL(second.page.url()).searchParams.get('edits')).toBeNull();

    await addStation(second.page, -150, 150);
    const kept = await shown(second.page, 'draft');
    await addStation(first.page, 200, -100);
    await first.page.getByRole('button', { name: '保存', exact: true }).click();
    await poll(() => newer.allInnerTexts()).toEqual([expect.stringContaining('第 3 版')]);
    await newer.getByRole('button', { name: '保留我的' }).click();
    await poll(() => newer.count()).toBe(0);
    expect(await shown(second.page, 'draft')).toEqual(kept);

    // Whoever keeps to his own is not allowed to save over theirs unawares.
    await second.page.getByRole('button', { name: '保存', exact: true }).click();
    await second.page.getByRole('button', { name: '用别人的' }).click();
    await poll(() => shown(second.page, 'draft')).toEqual(await shown(first.page, 'draft'));
    await addStation(second.page, -150, 150);
    const again = await shown(second.page, 'draft');
    await addStation(first.page, 100, 150);
    await first.page.getByRole('button', { name: '保存', exact: true }).click();
    await poll(() => newer.count()).toBe(1);
    await second.page.getByRole('button', { name: '保存', exact: true }).click();
    await second.page.getByRole('button', { name: '我的另存为新方案' }).click();
    await poll(() => second.page.locator('.scenario h2').innerText()).toBe(`${name}（我的）`);
    expect(await shown(second.page, 'draft')).toEqual(again);
    expect(first.complaints).toEqual([]);
    expect(second.complaints).toEqual([]);
  });

  it('that somebody else deletes is said to be gone, and what it held is saved anew', async () => {
    const station = await canteen();
    const first = await openPlan(browser, `?${near(station)}`, SMALL_DESK);
    await addStation(first.page, 150, 60);
    await saveAs(first.page, '要删的方案');
    const second = await openPlan(browser, new URL(first.page.url()).search, SMALL_DESK);
    await poll(() => second.page.locator('.scenario h2').innerText()).toBe('要删的方案');
    const figures = await shown(second.page, 'draft');
    const id = new URL(second.page.url()).searchParams.get('scenario');

    await first.page.getByRole('button', { name: '打开方案' }).click();
    await first.page.getByRole('button', { name: '删除' }).click();
    await first.page.getByRole('alert').getByRole('button', { name: '删除' }).click();
    await poll(() => second.page.locator('.scenario__note').allInnerTexts()).toEqual([
      expect.stringContaining('这个方案已被删除'),
    ]);
    expect(await shown(second.page, 'draft')).toEqual(figures);
    await second.page.getByRole('button', { name: '保存', exact: true }).click();
    await poll(() => new URL(second.page.url()).searchParams.get('scenario')).not.toBe(id);
    await poll(() => second.page.locator('.scenario__note').innerText()).toContain('已保存');
    expect(await shown(second.page, 'draft')).toEqual(figures);
    expect(first.complaints).toEqual([]);
    expect(second.complaints).toEqual([]);
  });

  it('with a gate opened and a link drawn changes just the regions, by just the figures, that the server counts', async () => {
    const station = await canteen();
    const { jurisdictions } = await graphql<{
      jurisdictions: { code: string; gaps: { nodes: { gateThatWouldHelp: { gate: { id: string } } | null }[] } }[];
    }>(`{ jurisdictions { code gaps(reach: { category: "elderly_canteen" }, minutes: 5) {
      nodes { gateThatWouldHelp { gate { id } } } } } }`);
    const { code, gaps } = jurisdictions[0]!;
    const gate = gaps.nodes.find(({ gateThatWouldHelp }) => gateThatWouldHelp)!.gateThatWouldHelp!.gate.id;
    const { longitude, latitude } = station;
    const edits: readonly PlanEdit[] = [
      { kind: 'open_gate', gate },
      {
        kind: 'add_link',
        id: 'draft:link:1',
        from: [longitude, latitude],
        to: [longitude + 0.006, latitude + 0.004],
      },
    ];
    const { saveScenario } = await graphql<{ saveScenario: { id: string } }>(
      `mutation ($scenario: ScenarioInput!) { saveScenario(jurisdiction: "${code}", scenario: $scenario) { id } }`,
      { scenario: { name: '开门架桥', edits } },
    );
    const { page, complaints } = await openPlan(browser, `?minutes=5&scenario=${saveScenario.id}`, SMALL_DESK);
    await poll(() => page.locator('.scenario h2').innerText()).toBe('开门架桥');
    await poll(() => page.locator('.changed__row').count()).toBeGreaterThan(0);
    for (const level of [1, 2, 3]) {
      await page
        .locator('.changed__head .segments__option')
        .nth(level - 1)
        .click();
      const wanted = await changedRows(saveScenario.id, level);
      expect(wanted.length).toBeGreaterThan(0);
      await poll(async () => (await rowsShown(page)).sort()).toEqual(wanted.sort());
    }
    expect(complaints).toEqual([]);
  });
});

it('puts a closing into effect once it is confirmed; another planner hears of it and sees the present follow', async () => {
  const station = await canteen();
  const other = await openPlan(browser, `?minutes=5&${near(station)}`, SMALL_DESK);
  const before = await shown(other.page, 'present');
  const { page, complaints } = await openPlan(
    browser,
    `?minutes=5&edits=c.${encodeURIComponent(station.code)}`,
    SMALL_DESK,
  );
  const wanted = await shown(page, 'draft');
  await page.getByRole('button', { name: '付诸实施' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.innerText()).toContain(`停用 ${station.name.zh}`);
  await dialog.getByRole('button', { name: '实施 1 处' }).click();
  await poll(() => dialog.innerText()).toContain('已实施 1 处');
  await dialog.getByRole('button', { name: '关闭' }).click();
  await poll(() => shown(page, 'present')).toEqual(wanted);
  await poll(() => draftIn(page)).toEqual([]);
  await poll(() => other.page.locator('.plan__news').allInnerTexts()).toEqual([
    expect.stringContaining(`${station.name.zh} 停用了`),
  ]);
  await poll(() => shown(other.page, 'present')).toEqual(wanted);
  expect(wanted).not.toEqual(before);

  await page.goto(`${inject('serverUrl')}/plan?minutes=5&edits=o.${encodeURIComponent(station.code)}`);
  await figuresStand(page);
  await page.getByRole('button', { name: '付诸实施' }).click();
  await dialog.getByRole('button', { name: '实施 1 处' }).click();
  await poll(() => shown(other.page, 'present')).toEqual(before);
  expect(complaints).toEqual([]);
  expect(other.complaints).toEqual([]);
});

/** Code and counts of each region as its row tells them. */
async function rowsShown(page: Page): Promise<string[]> {
  return await page
    .locator('.changed__row')
    .evaluateAll((rows) => rows.map((row) => `${row.getAttribute('data-region')} ${row.getAttribute('data-counts')}`));
}

/** The rows that the server's coverage of a saved scenario makes, of regions that it changes within five minutes. */
async function changedRows(scenario: string, level: number): Promise<string[]> {
  const part = 'numerator denominator';
  const of = `region { code } coverage { households { ${part} } residents { ${part} } residents60 { ${part} } }`;
  const { jurisdictions } = await graphql<{ jurisdictions: { present: Row[]; draft: Row[] }[] }>(
    `query ($present: ReachInput!, $draft: ReachInput!, $level: Int!) { jurisdictions {
      present: coverage(reach: $present, minutes: 5, level: $level) { ${of} }
      draft: coverage(reach: $draft, minutes: 5, level: $level) { ${of} } } }`,
    { present: { category: 'elderly_canteen' }, draft: { category: 'elderly_canteen', scenario }, level },
  );
  const { present, draft } = jurisdictions[0]!;
  return draft.flatMap(({ region, coverage: now }) => {
    const was = present.find((row) => row.region.code === region.code)!.coverage;
    const isSame = PEOPLE.every((who) => was[who].numerator === now[who].numerator);
    if (isSame) return [];
    const counts = [
      [was.households.numerator, was.residents60.numerator],
      [now.households.numerator, now.residents60.numerator],
      [now.households.denominator, now.residents60.denominator],
    ];
    return [`${region.code} ${counts.map((pair) => pair.join(' ')).join()}`];
  });
}

const PEOPLE = ['households', 'residents', 'residents60'] as const;

interface Row {
  readonly region: { readonly code: string };
  readonly coverage: Readonly<Record<(typeof PEOPLE)[number], Part>>;
}

interface Answer {
  readonly households: Part;
  readonly residents: Part;
  readonly residents60: Part;
  readonly circle: { readonly residents: Part };
  readonly medianMinutes: { readonly value: number | null };
  readonly p90Minutes: { readonly value: number | null };
  readonly gini: { readonly value: number | null };
}

interface Part {
  readonly numerator: number;
  readonly denominator: number;
}

function listed({ households, residents, residents60, circle }: Answer): number[] {
  return [households, residents, residents60, circle.residents].flatMap(({ numerator, denominator }) => [
    numerator,
    denominator,
  ]);
}
