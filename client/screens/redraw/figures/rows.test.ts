import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf } from '../../../../geodata/redraw/figures/histogram.ts';
import { smallDraft } from '../testing/small_draft.ts';
import { figureOf, GRID_COLUMNS, type GridRow, offLimits, orderAfter, sortGrids } from './grid_rows.ts';
import { shownBars } from './shown_bars.ts';
import { scrollToRow, visibleRows } from './visible_rows.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describe('rows of grids', () => {
  const { figures } = smallDraft({ households: (face) => 10 + (face % 5) });
  const rows: GridRow[] = figures
    .ofAll(figures.grids())
    .map((of) => ({ key: of.key, name: `格 ${of.owner % 3}`, figures: of }));

  it('are sorted by any column either way, and equals stay in the order of the grids', () => {
    for (const column of GRID_COLUMNS) {
      for (const isDescending of [false, true]) {
        const sorted = sortGrids(rows, { column, isDescending }, compare);
        expect(new Set(sorted)).toEqual(new Set(rows));
        sorted.slice(1).forEach((row, i) => {
          const before = sorted[i]!;
          const by =
            column === 'name'
              ? compare(before.name, row.name)
              : figureOf(before.figures, column) - figureOf(row.figures, column);
          expect(isDescending ? -by : by).toBeLessThanOrEqual(0);
          if (by === 0) expect(before.figures.owner).toBeLessThan(row.figures.owner);
        });
      }
    }
  });

  it('turn round at the second click on a head', () => {
    const first = orderAfter({ column: 'name', isDescending: false }, 'residents');
    expect(first).toEqual({ column: 'residents', isDescending: true });
    expect(orderAfter(first, 'residents')).toEqual({ column: 'residents', isDescending: false });
    expect(orderAfter(first, 'reock').isDescending).toBe(false);
  });

  it('say by how much a grid is off its limits', () => {
    expect([299, 300, 500, 501].map((households) => offLimits(households, { min: 300, max: 500 }))).toEqual([
      -1, 0, 0, 1,
    ]);
  });
});

describe('rows that are rendered', () => {
  const sizes = fc.record({
    count: fc.nat(30_000),
    rowHeight: fc.integer({ min: 1, max: 60 }),
    scrollTop: fc.nat(1_000_000),
    height: fc.integer({ min: 1, max: 3000 }),
  });

  it('cover what can be seen, and are few', () => {
    fc.assert(
      fc.property(sizes, ({ count, rowHeight, scrollTop, height }) => {
        const { from, to } = visibleRows(count, rowHeight, scrollTop, height);
        expect(to - from).toBeLessThanOrEqual(height / rowHeight + 19);
        for (let row = Math.floor(scrollTop / rowHeight); row < count && row * rowHeight < scrollTop + height; row++) {
          expect(row >= from && row < to).toBe(true);
        }
      }),
    );
  });

  it('hold the row that was scrolled to', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), ({ count, rowHeight, scrollTop, height }, seed) => {
        fc.pre(count > 0 && height >= rowHeight);
        const row = seed % count;
        const top = scrollToRow(row, rowHeight, scrollTop, height);
        expect(row * rowHeight).toBeGreaterThanOrEqual(top);
        expect((row + 1) * rowHeight).toBeLessThanOrEqual(top + height);
      }),
    );
  });
});

describe('bars of the histogram', () => {
  it('hold every grid once, end at the limits, and never become many', () => {
    const households = fc.array(fc.nat(60_000), { maxLength: 80 });
    fc.assert(
      fc.property(households, (values) => {
        const limits = { min: 300, max: 500 };
        const bars = shownBars(histogramOf(values, limits));
        expect(bars.length).toBeLessThanOrEqual(22);
        expect(bars.reduce((sum, { grids }) => sum + grids, 0)).toBe(values.length);
        const within = bars.filter(({ position }) => position === 'within');
        expect(within[0]!.from).toBe(limits.min);
        expect(within.at(-1)!.to).toBe(limits.max + 1);
        bars.slice(1).forEach((bar, i) => {
          expect(bar.from).toBe(bars[i]!.to);
        });
      }),
    );
  });
});
