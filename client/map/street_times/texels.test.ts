import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAR_MS, makeTexels, markedStretches, msTexel, TEXELS_PER_ROW } from './texels.ts';

test('Stretches hold each marked row once, no other, and never meet', () => {
  const marks = fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 60 }).map((bits) => Uint8Array.from(bits));
  fc.assert(
    fc.property(marks, (rows) => {
      const stretches = markedStretches(rows);
      const covered = new Uint8Array(rows.length);
      for (const [first, count] of stretches) covered.fill(1, first, first + count);
      expect(covered).toEqual(rows);
      stretches.slice(1).forEach(([first], i) => {
        expect(first).toBeGreaterThan(stretches[i]![0] + stretches[i]![1]);
      });
    }),
  );
});

test('Every edge has a texel of its own, and spare rows begin behind the last one', () => {
  for (const edges of [0, 1, TEXELS_PER_ROW, TEXELS_PER_ROW + 1, 96_908]) {
    const { values, rows, firstSpare } = makeTexels(edges, 2);
    expect(firstSpare).toBeGreaterThanOrEqual(edges);
    expect(firstSpare % TEXELS_PER_ROW).toBe(0);
    expect(values).toHaveLength(4 * TEXELS_PER_ROW * rows);
    expect(rows * TEXELS_PER_ROW - firstSpare).toBe(2 * TEXELS_PER_ROW);
  }
});

test('Times stay whole milliseconds, and what nobody reaches is beyond every limit', () => {
  expect(Math.fround(msTexel(3_599_999))).toBe(3_599_999);
  expect(msTexel(0xffffffff)).toBe(FAR_MS);
  // Even a thousandth of an edge that may not be walked is farther than a day.
  expect(FAR_MS / 1000).toBeGreaterThan(86_400_000);
});
