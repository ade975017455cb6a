import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restWhileHidden } from './rest_while_hidden.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function scene() {
  const did: string[] = [];
  const ended = new AbortController();
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as 'visible' | 'hidden' });
  restWhileHidden({ rest: () => did.push('rest'), wake: () => did.push('wake') }, page, ended.signal);
  const turn = (to: 'visible' | 'hidden') => {
    page.visibilityState = to;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { did, ended, turn };
}

it('lets the line go only once the page was hidden for a while, and takes it up as soon as it is seen', () => {
  const { did, turn } = scene();
  turn('hidden');
  vi.advanceTimersByTime(4000);
  turn('visible');
  vi.advanceTimersByTime(60_000);
  expect(did).toEqual(['wake']);
  turn('hidden');
  vi.advanceTimersByTime(6000);
  expect(did).toEqual(['wake', 'rest']);
  turn('visible');
  expect(did).toEqual(['wake', 'rest', 'wake']);
});

it('leaves the line alone once the page has no more use for it', () => {
  const { did, ended, turn } = scene();
  turn('hidden');
  ended.abort();
  vi.advanceTimersByTime(60_000);
  turn('visible');
  expect(did).toEqual([]);
});
