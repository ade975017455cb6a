import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NewestOnly } from './newest_only.ts';

describe('sending only the newest', () => {
  it('never has two on their way, never sends an older one after a newer, and always sends the last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 30 }), async (scheduler, count) => {
        const sent: number[] = [];
        let onTheWay = 0;
        const queue = new NewestOnly<number>(async (thing) => {
          onTheWay += 1;
          expect(onTheWay).toBe(1);
          sent.push(thing);
          await scheduler.schedule(Promise.resolve(), `answer ${thing}`);
          onTheWay -= 1;
        });
        scheduler.scheduleSequence(
          Array.from({ length: count }, (_, thing) => ({
            label: `push ${thing}`,
            builder: async () => queue.push(thing),
          })),
        );
        await scheduler.waitIdle();
        expect(sent).toEqual([...sent].sort((a, b) => a - b));
        expect(sent.at(-1)).toBe(count - 1);
        expect(sent[0]).toBe(0);
      }),
    );
  });

  it('forgets what waits when told so', async () => {
    const sent: number[] = [];
    let letGo = () => {};
    const queue = new NewestOnly<number>((thing) => {
      sent.push(thing);
      return new Promise((resolve) => {
        letGo = resolve;
      });
    });
    queue.push(1);
    queue.push(2);
    queue.clear();
    letGo();
    await Promise.resolve();
    expect(sent).toEqual([1]);
  });
});
