import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scrolledTo, visibleRows } from './visible_rows.ts';

const list = fc.record({
  count: fc.integer({ min: 1, max: 100_000 }),
  rowHeight: fc.integer({ min: 20, max: 120 }),
  height: fc.integer({ min: 50, max: 2000 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

it('holds every row of which any part is in sight, and few more', () => {
  fc.assert(
    fc.property(list, ({ count, rowHeight, height, share }) => {
      const scrollTop = share * Math.max(0, count * rowHeight - height);
      const { from, to } = visibleRows(scrollTop, height, rowHeight, count);
      for (const row of [Math.floor(scrollTop / rowHeight), Math.ceil((scrollTop + height) / rowHeight) - 1]) {
        if (row < count) expect(row >= from && row < to).toBe(true);
      }
      expect(to - from).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 18);
    }),
  );
});

it('scrolls just so far that a row is in sight, and not at all where it is', () => {
  fc.assert(
    fc.property(list, fc.nat(), ({ count, rowHeight, height, share }, seed) => {
      fc.pre(height >= rowHeight);
      const row = seed % count;
      const before = share * Math.max(0, count * rowHeight - height);
      const after = scrolledTo(row, before, height, rowHeight);
      expect(row * rowHeight).toBeGreaterThanOrEqual(after - 1e-6);
      expect((row + 1) * rowHeight).toBeLessThanOrEqual(after + height + 1e-6);
      expect(scrolledTo(row, after, height, rowHeight)).toBe(after);
    }),
  );
});
