import { describe, expect, it } from 'vitest';
import { AtMost } from './at_most.ts';
import { RateLimit } from './rate_limit.ts';

describe('so many at once', () => {
  it('never run more, go on in the order they came, and turn away who finds the line full', async () => {
    const limit = new AtMost(2, 3);
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const work = (number: number) => async () => {
      started.push(number);
      most = Math.max(most, ++running);
      await new Promise((later) => setTimeout(later, 5));
      running--;
      if (number === 1) throw new Error('broken');
      return number;
    };
    const answers = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((number) => limit.run(work(number))));
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'broken'))).toEqual([
      0,
      'broken',
      2,
      3,
      4,
      null,
    ]);
    expect([most, started]).toEqual([2, [0, 1, 2, 3, 4]]);
    expect(await limit.run(work(6))).toBe(6);
  });
});

describe('a rate', () => {
  it('lets a minute’s worth through at once, then as much as has passed, each name for itself', () => {
    const rate = new RateLimit(60);
    const taken = Array.from({ length: 61 }, () => rate.take('a', 0));
    expect(taken.filter((wait) => wait === 0)).toHaveLength(60);
    expect(taken.at(-1)).toBe(1);
    expect(rate.take('b', 0)).toBe(0);
    expect(rate.take('a', 999)).toBe(1);
    expect(rate.take('a', 1000)).toBe(0);
    expect(rate.take('a', 1000)).toBe(1);
  });

  it('remembers nobody who came more than a minute ago, and never more than it may', () => {
    const rate = new RateLimit(10, 100);
    for (let i = 0; i < 1000; i++) rate.take(`address ${i}`, i);
    expect(rate.size).toBe(100);
    expect(rate.take('address 999', 1000)).toBe(0);
    rate.take('later', 70_000);
    expect(rate.size).toBe(1);
  });
});
