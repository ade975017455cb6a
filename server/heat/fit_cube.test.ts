import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../geodata/demo/random.ts';
import { HeatCube } from '../../geodata/heat/heat_cube.ts';
import { fitCube } from './fit_cube.ts';
import { roundUp } from './heat_domain.ts';

const MOST_BYTES = 60_000;

describe('a cube that is fitted into its answer', () => {
  it.each([1, 30, 1000])(
    'is small and still counts every case, with up to %d cases in each cell and step',
    async (most) => {
      const random = makeRandom(most);
      const grid = { level: 3, column: 200_001, row: 90_001, columns: 64, rows: 64 };
      const steps = 366;
      const counts = Int32Array.from({ length: 4096 * steps }, () => random.integer(0, most));
      const fitted = await fitCube({ grid, counts, stepMinutes: 1440, steps });
      expect(gzipSync(JSON.stringify(fitted.packed)).length).toBeLessThan(MOST_BYTES);
      const cube = HeatCube.from({ ...fitted, from: new Date(0) })!;
      expect(cube.counts(0, cube.steps).reduce((sum, count) => sum + count, 0)).toBe(
        counts.reduce((sum, count) => sum + count, 0),
      );
      expect(cube.steps * cube.stepMs).toBeGreaterThanOrEqual(steps * 86_400_000);
    },
  );

  it('is as it was where it is small enough', async () => {
    const grid = { level: 3, column: 200_001, row: 90_001, columns: 4, rows: 2 };
    const counts = fc.array(fc.nat(9), { minLength: 80, maxLength: 80 }).map((list) => Int32Array.from(list));
    await fc.assert(
      fc.asyncProperty(counts, async (counts) => {
        expect(await fitCube({ grid, counts, stepMinutes: 60, steps: 10 })).toMatchObject({ grid, counts, steps: 10 });
      }),
      { numRuns: 20 },
    );
  });
});

describe('the top of the colours', () => {
  it('is the next 1, 2 or 5 times a power of ten', () => {
    for (const [value, rounded] of [
      [0, 0],
      [0.07, 0.1],
      [0.1, 0.1],
      [1.01, 2],
      [2, 2],
      [3, 5],
      [51, 100],
      [1234, 2000],
    ] as const)
      expect(roundUp(value)).toBe(rounded);
  });
});
