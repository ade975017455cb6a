import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RedrawPresenceInput } from '../../../generated/operations.ts';
import { PresenceSender } from './presence_sender.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function started() {
  const sent: RedrawPresenceInput[] = [];
  return { sent, sender: new PresenceSender('w1', (presence) => sent.push(presence)) };
}

describe('where one is at work', () => {
  it('is told at most twice a second, and the last of it always', () => {
    const { sent, sender } = started();
    for (let step = 1; step <= 100; step++) {
      sender.show({ pointer: [step / 10, 30] });
      vi.advanceTimersByTime(16);
    }
    vi.advanceTimersByTime(600);
    expect(sent.length).toBeLessThanOrEqual(6);
    expect(sent.at(-1)?.pointer).toEqual({ longitude: 10, latitude: 30 });
    sender.stop();
  });

  it('is told again before the server forgets it, until one leaves', () => {
    const { sent, sender } = started();
    vi.advanceTimersByTime(60_000);
    expect(sent.length).toBeGreaterThanOrEqual(3);
    const { length } = sent;
    sender.stop();
    vi.advanceTimersByTime(60_000);
    expect(sent).toHaveLength(length);
  });
});
