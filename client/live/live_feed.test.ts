import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backoffMs } from './backoff.ts';
import { type Connection, type LineListener, LiveFeed } from './live_feed.ts';

interface Line {
  readonly after: string;
  readonly say: LineListener<number>;
  closed: boolean;
}

/** A server whose log is the numbers 1, 2, 3 …, cursor = last number told. */
function scene(after = '0') {
  const lines: Line[] = [];
  const told: number[] = [];
  const connections: Connection[] = [];
  const lost = vi.fn();
  const feed = new LiveFeed<number>({
    open: (cursor, say) => {
      const line: Line = { after: cursor, say, closed: false };
      lines.push(line);
      return () => {
        line.closed = true;
      };
    },
    after,
    onBatch: ({ changes }) => told.push(...changes),
    onConnection: (connection) => connections.push(connection),
    onLost: lost,
    random: () => 0.5,
  });
  return { feed, lines, told, connections, lost, last: () => lines.at(-1)! };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the live feed', () => {
  it('goes on from the last cursor after a break, whatever breaks come in between, missing and repeating nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }), (batches) => {
        const { feed, told, last } = scene();
        let next = 1;
        for (const size of batches) {
          if (size === 0) {
            last().say.onEnd();
            vi.advanceTimersByTime(20_000);
            expect(last().after).toBe(String(next - 1));
            continue;
          }
          const changes = Array.from({ length: size }, () => next++);
          last().say.onBatch({ changes, cursor: String(next - 1) });
        }
        expect(told).toEqual(Array.from({ length: next - 1 }, (_, index) => index + 1));
        feed.stop();
      }),
    );
  });

  it('rests without a line for as long as it is told to, and goes on from where it was', () => {
    const { feed, lines, told, last } = scene();
    last().say.onBatch({ changes: [1], cursor: '1' });
    feed.rest();
    expect(last().closed).toBe(true);
    vi.advanceTimersByTime(600_000);
    expect(lines.length).toBe(1);
    feed.wake();
    feed.wake();
    expect(lines.length).toBe(2);
    expect(last().after).toBe('1');
    last().say.onBatch({ changes: [2], cursor: '2' });
    expect(told).toEqual([1, 2]);
    feed.stop();
    feed.wake();
    expect(lines.length).toBe(2);
  });

  it('says live once bytes arrive and since when it is not, without moving that moment at later failures', () => {
    const { feed, connections, last } = scene();
    last().say.onHeard();
    vi.setSystemTime(1_000_000);
    last().say.onEnd();
    vi.advanceTimersByTime(20_000);
    last().say.onEnd();
    vi.advanceTimersByTime(20_000);
    last().say.onHeard();
    expect(connections).toEqual([
      { state: 'connecting' },
      { state: 'live' },
      { state: 'reconnecting', since: 1_000_000 },
      { state: 'live' },
    ]);
    feed.stop();
  });

  it('takes a line on which not even a keep-alive arrives for cut and opens another', () => {
    const { feed, lines } = scene();
    lines[0]!.say.onHeard();
    vi.advanceTimersByTime(39_000);
    lines[0]!.say.onHeard();
    vi.advanceTimersByTime(39_000);
    expect(lines).toHaveLength(1);
    vi.advanceTimersByTime(2_000);
    expect(lines[0]!.closed).toBe(true);
    vi.advanceTimersByTime(1_000);
    expect(lines).toHaveLength(2);
    feed.stop();
  });

  it('does not listen to a line that it has left', () => {
    const { feed, lines, told, last } = scene();
    lines[0]!.say.onEnd();
    vi.advanceTimersByTime(1_000);
    lines[0]!.say.onBatch({ changes: [7], cursor: '7' });
    lines[0]!.say.onEnd();
    expect(told).toEqual([]);
    expect(last().after).toBe('0');
    expect(lines).toHaveLength(2);
    feed.stop();
  });

  it('opens at once when told that the network is back, and no second line when one stands', () => {
    const { feed, lines } = scene();
    feed.retryNow();
    expect(lines).toHaveLength(1);
    lines[0]!.say.onEnd();
    feed.retryNow();
    expect(lines).toHaveLength(2);
    vi.advanceTimersByTime(20_000);
    expect(lines).toHaveLength(2);
    feed.stop();
  });

  it('gives up a cursor that the server does not know and asks for everything anew', () => {
    const { lines, lost } = scene();
    lines[0]!.say.onLost();
    vi.advanceTimersByTime(60_000);
    expect(lost).toHaveBeenCalledOnce();
    expect(lines).toHaveLength(1);
  });

  it('opens nothing any more once stopped', () => {
    const { feed, lines } = scene();
    lines[0]!.say.onEnd();
    feed.stop();
    vi.advanceTimersByTime(60_000);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.closed).toBe(true);
  });
});

describe('backing off', () => {
  it('never waits longer than 20 s and never less than a quarter of a second', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, random) => {
        const wait = backoffMs(attempt, random);
        expect(wait).toBeGreaterThanOrEqual(250);
        expect(wait).toBeLessThanOrEqual(20_000);
      }),
    );
  });
});
