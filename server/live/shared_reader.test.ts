import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePositions, type LogPosition } from './cursor.ts';
import { type ChangeLog, SharedReader } from './shared_reader.ts';

/** A log in memory whose changes are the numbers 1, 2, 3 … */
class NumberLog implements ChangeLog<number> {
  readonly pageSize: number;
  readable = 0;
  written = 0;
  reads = 0;
  failures = 0;
  /** Every so many-th row is about nothing that can be told. */
  readonly untoldEvery: number;

  constructor(pageSize: number, untoldEvery = Number.POSITIVE_INFINITY) {
    this.pageSize = pageSize;
    this.untoldEvery = untoldEvery;
  }

  /** What is to be told up to a number. */
  told(last: number): number[] {
    return Array.from({ length: last }, (_, i) => i + 1).filter((n) => n % this.untoldEvery !== 0);
  }

  async now(): Promise<LogPosition> {
    return { transaction: BigInt(this.readable + 1), position: 0 };
  }

  async after(at: LogPosition) {
    this.reads++;
    await sleep(Math.random() < 0.5 ? 0 : 1);
    if (this.failures > 0) {
      this.failures--;
      throw new Error('The line was cut.');
    }
    const all = Array.from({ length: this.readable }, (_, i) => ({
      at: { transaction: BigInt(i + 1), position: 1 },
      change: i + 1,
    })).filter((logged) => comparePositions(logged.at, at) > 0);
    const changes = all.slice(0, this.pageSize);
    return {
      changes: changes.filter(({ change }) => change % this.untoldEvery !== 0),
      end: changes.at(-1)?.at ?? null,
      more: all.length > this.pageSize,
      heldBack: this.written > this.readable,
    };
  }
}

const START: LogPosition = { transaction: 0n, position: 0 };

/** Follows until so many changes came, breaking off and resuming from its cursor after every `breakAfter` batches. */
async function collect(
  reader: SharedReader<number>,
  count: number,
  options: { from?: LogPosition; breakAfter?: number; slow?: boolean } = {},
): Promise<number[]> {
  const got: number[] = [];
  let cursor = options.from ?? START;
  while (got.length < count) {
    const stop = new AbortController();
    let batches = 0;
    for await (const batch of reader.follow(cursor, stop.signal)) {
      got.push(...batch.changes);
      cursor = batch.cursor;
      if (options.slow) await sleep(3);
      if (got.length >= count || ++batches === options.breakAfter) break;
    }
    stop.abort();
  }
  return got;
}

describe('followers of a shared reader', () => {
  it('get every change once and in order, however fast they are, wherever they break off and whatever is kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(2, 3, Number.POSITIVE_INFINITY),
        async (bursts, pageSize, kept, gapMs, untoldEvery) => {
          const log = new NumberLog(pageSize, untoldEvery);
          const reader = new SharedReader(log, { kept, gapMs, retryMs: 1, onError: () => {} });
          // The last is one that can be told.
          const written = bursts.reduce((sum, burst) => sum + burst, 1);
          const last = written + (written % untoldEvery === 0 ? 1 : 0);
          const total = log.told(last).length;
          const followers = [
            collect(reader, total),
            collect(reader, total, { slow: true }),
            collect(reader, total, { breakAfter: 1 }),
            collect(reader, total, { breakAfter: 2, slow: true }),
          ];
          for (const burst of [...bursts, 1 + last - written]) {
            log.readable += burst;
            log.failures = burst === 9 ? 1 : 0;
            reader.wake();
            await sleep(0);
          }
          for (const got of await Promise.all(followers)) expect(got).toEqual(log.told(last));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('that start now get nothing of before', async () => {
    const log = new NumberLog(10);
    log.readable = 5;
    const reader = new SharedReader(log, { kept: 10, gapMs: 0, retryMs: 1, onError: () => {} });
    const got = collect(reader, 2, { from: await log.now() });
    log.readable = 7;
    reader.wake();
    expect(await got).toEqual([6, 7]);
  });

  it('get what an earlier transaction held back, though nobody announces its end', async () => {
    const log = new NumberLog(10);
    const reader = new SharedReader(log, { kept: 10, gapMs: 0, retryMs: 2, onError: () => {} });
    const got = collect(reader, 1);
    log.written = 1;
    reader.wake();
    await sleep(10);
    log.readable = 1;
    expect(await got).toEqual([1]);
  });

  it('share one reading', async () => {
    const log = new NumberLog(100);
    const reader = new SharedReader(log, { kept: 100, gapMs: 0, retryMs: 1, onError: () => {} });
    const followers = Array.from({ length: 50 }, () => collect(reader, 10));
    await sleep(5);
    for (let i = 0; i < 10; i++) {
      log.readable++;
      reader.wake();
      await sleep(2);
    }
    await Promise.all(followers);
    expect(log.reads).toBeLessThan(40);
  });

  it('are given the same batch, so that what is made of it is made once', async () => {
    const log = new NumberLog(10);
    const reader = new SharedReader(log, { kept: 100, gapMs: 0, retryMs: 1, onError: () => {} });
    const stop = new AbortController();
    const followers = [START, START, START].map((from) => reader.follow(from, stop.signal));
    const first = Promise.all(followers.map((follower) => follower.next()));
    log.readable = 3;
    reader.wake();
    const batches = (await first).map(({ value }) => value);
    expect(new Set(batches).size).toBe(1);
    // Far behind what is kept, after a restart for instance, everybody asks for the same pages.
    const restarted = new SharedReader(log, { kept: 1, gapMs: 0, retryMs: 1, onError: () => {} });
    const ahead = restarted.follow(await log.now(), stop.signal).next();
    const pages = await Promise.all([1, 2, 3].map(() => restarted.follow(START, stop.signal).next()));
    expect(new Set(pages.map(({ value }) => value)).size).toBe(1);
    stop.abort();
    await ahead;
  });

  it('are told together what came within the gap', async () => {
    const log = new NumberLog(100);
    const reader = new SharedReader(log, { kept: 100, gapMs: 60, retryMs: 1, onError: () => {} });
    const stop = new AbortController();
    const follower = reader.follow(START, stop.signal);
    log.readable = 1;
    expect((await follower.next()).value!.changes).toEqual([1]);
    for (let i = 0; i < 5; i++) {
      log.readable++;
      reader.wake();
      await sleep(2);
    }
    expect((await follower.next()).value!.changes).toEqual([2, 3, 4, 5, 6]);
    stop.abort();
  });

  it('that leave while nothing happens are let go at once, and nothing is read for nobody', async () => {
    const log = new NumberLog(10);
    const reader = new SharedReader(log, { kept: 10, gapMs: 0, retryMs: 1, onError: () => {} });
    const stop = new AbortController();
    const waiting = reader.follow(START, stop.signal).next();
    await sleep(5);
    stop.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    const { reads } = log;
    log.written = 1;
    reader.wake();
    await sleep(10);
    expect(log.reads).toBe(reads);
  });
});
