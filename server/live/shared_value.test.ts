import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { SharedValue } from './shared_value.ts';

/** A value that counts how often it was computed, and what it takes to change it. */
function counted(failures: readonly unknown[] = []) {
  let computed = 0;
  let idle = 0;
  const errors: unknown[] = [];
  let ring = Promise.withResolvers<void>();
  const left = [...failures];
  const value = new SharedValue<number>({
    async *changes(signal) {
      yield null;
      const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      while (!signal.aborted) {
        await Promise.race([ring.promise, aborted]);
        if (!signal.aborted) yield null;
      }
    },
    compute: async () => {
      await sleep(5);
      computed++;
      const failure = left.shift();
      if (failure) throw failure;
      return computed;
    },
    isAnswer: (error) => error instanceof RangeError,
    onError: (error) => errors.push(error),
    retryMs: 5,
    onIdle: () => idle++,
  });
  return {
    value,
    errors,
    change() {
      const { resolve } = ring;
      ring = Promise.withResolvers<void>();
      resolve();
    },
    times: () => computed,
    idled: () => idle,
  };
}

describe('a shared value', () => {
  it('is computed once for all that follow it, and again for each change', async () => {
    const { value, change, times } = counted();
    const stop = new AbortController();
    const followers = Array.from({ length: 20 }, () => value.follow(stop.signal));
    const first = await Promise.all(followers.map((follower) => follower.next()));
    expect(first.map((each) => each.value)).toEqual(Array(20).fill(1));
    change();
    const second = await Promise.all(followers.map((follower) => follower.next()));
    expect(second.map((each) => each.value)).toEqual(Array(20).fill(2));
    expect(times()).toBe(2);
    stop.abort();
    await Promise.all(followers.map((follower) => follower.next()));
  });

  it('gives who takes slowly the newest, and nothing in between', async () => {
    const { value, change } = counted();
    const follower = value.follow(new AbortController().signal);
    expect((await follower.next()).value).toBe(1);
    for (let i = 0; i < 3; i++) {
      change();
      await sleep(30);
    }
    expect((await follower.next()).value).toBe(4);
    await follower.return();
  });

  it('is no longer computed once the last has left, and is told so once', async () => {
    const { value, change, times, idled } = counted();
    const [one, two] = [value.follow(new AbortController().signal), value.follow(new AbortController().signal)];
    await Promise.all([one.next(), two.next()]);
    await one.return();
    expect(idled()).toBe(0);
    await two.return();
    expect(idled()).toBe(1);
    change();
    await sleep(30);
    expect(times()).toBe(1);
  });

  it('is tried again after an error that may pass, and ends with one that is the answer', async () => {
    const { value, errors } = counted([new Error('away'), new Error('away')]);
    const follower = value.follow(new AbortController().signal);
    expect((await follower.next()).value).toBe(3);
    expect(errors).toHaveLength(2);
    await follower.return();
    const failing = counted([new RangeError('no such thing')]).value.follow(new AbortController().signal);
    await expect(failing.next()).rejects.toThrow('no such thing');
  });
});
