import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { RandomRounding } from './random_rounding.ts';

const GRID = { level: 2, column: 100, row: 200, columns: 64, rows: 64 };
const roundingOf = (question = '') => new RandomRounding(randomBytes(32), question);
const cellsOf = (count: number) => new Int32Array(GRID.columns * GRID.rows).fill(count);
const mean = (values: Iterable<number>) => {
  const all = [...values];
  return all.reduce((sum, value) => sum + value, 0) / all.length;
};

it('a count becomes a multiple of five next to it, none stays none and a multiple stays', () => {
  const rounding = roundingOf();
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 12, maxLength: 12 }), (counts) => {
      const told = rounding.roundCells({ ...GRID, columns: 4, rows: 3 }, Int32Array.from(counts));
      told.forEach((rounded, i) => {
        expect(rounded % 5).toBe(0);
        expect(Math.abs(rounded - counts[i]!)).toBeLessThan(5);
        if (counts[i]! % 5 === 0) expect(rounded).toBe(counts[i]);
      });
      expect(rounding.roundTotal(GRID, counts[0]!) % 5).toBe(0);
    }),
  );
});

it('on average over cells the counts are what they were', () => {
  // Of 4,096 cells the mean errs by 2.45/64 = 0.04 at one standard deviation: six of them are one failure in 10⁹ runs.
  for (const count of [1, 2, 3, 4, 7, 23]) {
    expect(Math.abs(mean(roundingOf().roundCells(GRID, cellsOf(count))) - count)).toBeLessThan(0.24);
  }
});

it('the same count in a cell is told alike however often, in whatever frame and step of time', () => {
  const rounding = roundingOf();
  const other = { level: 2, column: 90, row: 230, columns: 40, rows: 10 };
  const told = rounding.roundCells(GRID, cellsOf(3));
  // Whoever asks five hundred times has what he had at first.
  const total = rounding.roundTotal(GRID, 3);
  for (let i = 0; i < 500; i++) expect(rounding.roundTotal(GRID, 3)).toBe(total);
  expect(rounding.roundCells(GRID, cellsOf(3))).toEqual(told);
  const shifted = rounding.roundCells(other, new Int32Array(800).fill(3));
  // Column 105, row 235 lies in both, and in both steps of the other.
  expect([shifted[5 * 40 + 15], shifted[400 + 5 * 40 + 15]]).toEqual(Array(2).fill(told[35 * 64 + 5]));
});

it('windows that differ by one lone case differ in one of five cells only, and then as by one to nine cases', () => {
  const rounding = roundingOf();
  const without = rounding.roundCells(GRID, cellsOf(0));
  const within = rounding.roundCells(GRID, cellsOf(1));
  const seen = within.filter((told, i) => told !== without[i]);
  expect(new Set(seen)).toEqual(new Set([5]));
  expect(Math.abs(seen.length / within.length - 0.2)).toBeLessThan(0.04);
  // What a single case shows as, several show as too.
  for (const count of [2, 3, 4, 6, 7, 8, 9]) expect(rounding.roundCells(GRID, cellsOf(count))).toContain(5);
});

it('one more case on others that are there may let the told count fall as well as rise', () => {
  const rounding = roundingOf();
  const one = rounding.roundCells(GRID, cellsOf(6));
  const two = rounding.roundCells(GRID, cellsOf(7));
  const rose = one.filter((told, i) => two[i]! > told).length / one.length;
  const fell = one.filter((told, i) => two[i]! < told).length / one.length;
  // Up with 4/5 · 2/5, down with 1/5 · 3/5: a fall of what cannot fall says that a step is no proof of a case.
  expect(Math.abs(rose - 0.32)).toBeLessThan(0.05);
  expect(Math.abs(fell - 0.12)).toBeLessThan(0.04);
});

it('the total is rounded by a chance of its own', () => {
  const totals = Array.from({ length: 2000 }, () => {
    const rounding = roundingOf();
    const told = rounding.roundCells({ ...GRID, columns: 3, rows: 1 }, new Int32Array([1, 1, 1]));
    return { cells: told.reduce((sum, count) => sum + count, 0), total: rounding.roundTotal(GRID, 3) };
  });
  expect(Math.abs(mean(totals.map(({ total }) => total)) - 3)).toBeLessThan(0.35);
  const correlation = mean(totals.map(({ cells, total }) => (cells - 3) * (total - 3)));
  expect(Math.abs(correlation)).toBeLessThan(1.5);
});

it('another secret, and another question, round otherwise', () => {
  const secret = randomBytes(32);
  const told = new RandomRounding(secret, 'a').roundCells(GRID, cellsOf(2));
  expect(new RandomRounding(secret, 'a').roundCells(GRID, cellsOf(2))).toEqual(told);
  expect(new RandomRounding(secret, 'b').roundCells(GRID, cellsOf(2))).not.toEqual(told);
  expect(roundingOf('a').roundCells(GRID, cellsOf(2))).not.toEqual(told);
});

/** Groups of a table and how many cases the second of two windows has more of each. */
const nested = fc.array(fc.record({ before: fc.integer({ min: 5, max: 60 }), more: fc.nat(4) }), {
  minLength: 2,
  maxLength: 5,
});
const highs = await highsLoader();

describe('files of two windows of which one holds the other', () => {
  const tell = (secret: number, counts: readonly number[]) => {
    const rounding = new RandomRounding(Buffer.alloc(32, secret), 'figures');
    const whole = counts.reduce((sum, count) => sum + count, 0);
    return [...counts, whole].map((count, i) =>
      rounding.roundSteadily(i < counts.length ? `group ${i}` : 'whole', count),
    );
  };
  /** What the growth of a group can be for whoever has both files, as an integer program over all groups and their sum. */
  const growth = (
    direction: 'Minimize' | 'Maximize',
    of: number,
    first: readonly number[],
    second: readonly number[],
  ) => {
    const groups = first.slice(0, -1).map((_, i) => i);
    const within = (name: string, told: number) => ` ${told - 4} <= ${name} <= ${told + 4}`;
    const sums = ['a', 'b'].map(
      (file) => ` sum${file}: ${groups.map((i) => `${file}${i}`).join(' + ')} - ${file}w = 0`,
    );
    const program = [
      direction,
      ` goal: b${of} - a${of}`,
      'Subject To',
      ...sums,
      ...groups.map((i) => ` grows${i}: b${i} - a${i} >= 0`),
      'Bounds',
      ...[...groups, 'w'].flatMap((name, i) => [within(`a${name}`, first[i]!), within(`b${name}`, second[i]!)]),
      'General',
      ` ${[...groups, 'w'].flatMap((name) => [`a${name}`, `b${name}`]).join(' ')}`,
      'End',
    ];
    return Math.round(highs.solve(program.join('\n')).ObjectiveValue);
  };

  it('do not tell by their difference how few came between, nor that any came', () => {
    fc.assert(
      fc.property(nested, fc.nat(255), (groups, secret) => {
        const first = tell(
          secret,
          groups.map(({ before }) => before),
        );
        const second = tell(
          secret,
          groups.map(({ before, more }) => before + more),
        );
        groups.forEach((_, of) => {
          const [least, most] = [growth('Minimize', of, first, second), growth('Maximize', of, first, second)];
          // It may be none or, where what is told has risen, five and more.
          expect(least === 0 || most >= 5, `${least}–${most}`).toBe(true);
          expect(most - least).toBeGreaterThanOrEqual(4);
        });
      }),
      { numRuns: 15, seed: 3 },
    );
  });

  it('never tell of fewer in the longer window, as counts that are each rounded for themselves do at times', () => {
    fc.assert(
      fc.property(nested, fc.nat(255), (groups, secret) => {
        const [before, after] = [
          tell(
            secret,
            groups.map((of) => of.before),
          ),
          tell(
            secret,
            groups.map((of) => of.before + of.more),
          ),
        ];
        // Never falls while the count grows.
        expect(after.every((told, i) => told >= before[i]!)).toBe(true);
      }),
    );
    const rounding = new RandomRounding(Buffer.alloc(32, 1), 'figures');
    const told = Array.from({ length: 60 }, (_, count) => rounding.roundNamed('group', count));
    expect(told.some((each, count) => count > 0 && each < told[count - 1]!)).toBe(true);
  });
});
