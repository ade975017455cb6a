import type { Browser, Page, ViewportSize } from 'playwright-core';
import { inject } from 'vitest';
import { graphql, PATIENCE_MS, poll } from './plan_page.ts';
import { openWatchedPage, type WatchedPage } from './watched_page.ts';

const DESK = { width: 1440, height: 900 };

export interface DeskOptions {
  /** What the address asks for, without its question mark. */
  readonly query?: string;
  readonly viewport?: ViewportSize;
}

/** Opens the desk and waits until its list is read. */
export async function openDesk(browser: Browser, { query = '', viewport = DESK }: DeskOptions = {}) {
  const watched: WatchedPage = await openWatchedPage(browser, inject('serverUrl'), viewport);
  const { page } = watched;
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${inject('serverUrl')}/cases?${query}`);
  await page.locator('.case-lines[aria-busy=false]').waitFor();
  return watched;
}

let reported = 0;

/** Text that no other case of the test server holds. */
export function uniqueWords(): string {
  reported += 1;
  return `验收件${Date.now().toString(36)}${reported}`;
}

/** The place that the address need not name. */
export async function firstPlace(): Promise<string> {
  const { jurisdictions } = await graphql<{ jurisdictions: readonly { code: string }[] }>('{ jurisdictions { code } }');
  return jurisdictions[0]!.code;
}

/** Reports a case as somebody elsewhere would. @returns its id */
export async function report(description: string, part: object = {}): Promise<string> {
  const { reportCase } = await graphql<{ reportCase: { id: string } }>(
    'mutation ($place: ID!, $report: CaseReport!) { reportCase(jurisdiction: $place, report: $report) { id } }',
    {
      place: await firstPlace(),
      report: {
        kind: 'property',
        description,
        position: { longitude: 101.2002, latitude: 38.9037 },
        reporter: { name: '示例上报人 1' },
        ...part,
      },
    },
  );
  return reportCase.id;
}

/** Takes a step with a case as somebody elsewhere would. */
export async function takeStep(id: string, step: string, part: object = {}): Promise<void> {
  const { sequence } = await standing(id);
  await graphql(
    'mutation ($place: ID!, $step: CaseStepInput!) { takeCaseStep(jurisdiction: $place, step: $step) { id } }',
    {
      place: await firstPlace(),
      step: { case: id, sequence, step, actor: { role: 'administrator' }, ...part },
    },
  );
}

/** Where a case stands, as the server says. */
export async function standing(id: string) {
  const { jurisdiction } = await graphql<{
    jurisdiction: { case: { state: string; sequence: number; rating: number | null } };
  }>(`{ jurisdiction(code: "${await firstPlace()}") { case(id: "${id}") { state sequence rating } } }`);
  return jurisdiction.case;
}

/** Waits until a case stands so, on the server. */
export async function untilState(id: string, state: string): Promise<void> {
  await poll(async () => (await standing(id)).state).toBe(state);
}

/** Presses the button of a step of the open case, wherever it stands, and fills its note. */
export async function beginStep(page: Page, step: string, note?: string): Promise<void> {
  const button = page.locator(`.case [data-step=${step}], .floating-card [data-step=${step}]`);
  const others = page.locator('.case .step-bar .popover');
  // The bar is drawn anew when the last step arrives, perhaps without its other steps: then what was looked at is gone.
  await poll(async () => {
    if ((await button.count()) === 0) await others.click({ timeout: 1_000 }).catch(() => undefined);
    return button.count();
  }).toBeGreaterThan(0);
  await button.first().click();
  if (note !== undefined) await page.locator('.case .step-form textarea').fill(note);
}

/** Does something elsewhere just before the page's next mutation of the name goes out, so that it comes too late. */
export async function justBefore(page: Page, mutation: string, act: () => Promise<void>): Promise<void> {
  let isDone = false;
  await page.route('**/graphql', async (route) => {
    if (!isDone && route.request().postData()?.includes(mutation)) {
      isDone = true;
      await act();
    }
    await route.fallback();
  });
}

/** Sends what was put down for the step. */
export async function confirmStep(page: Page): Promise<void> {
  await page.locator('.case .step-form button[type=submit]').click();
  await page.locator('.case .step-form').waitFor({ state: 'detached' });
}
