import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeBox, onOneUnit } from './free_box.ts';
import { presetLayout } from './preset_layouts.ts';
import type { WallLayout } from './wall_layout.ts';

/** The area of the largest rectangle that touches no part, by looking at every one. */
function largestByLooking({ parts }: WallLayout, across: number, down: number): number {
  const others = parts.filter(({ part }) => part !== 'map');
  let most = 0;
  for (let x = 0; x < across; x++)
    for (let y = 0; y < down; y++)
      for (let right = x + 1; right <= across; right++)
        for (let bottom = y + 1; bottom <= down; bottom++) {
          const isFree = others.every(
            (other) =>
              other.x >= right || other.y >= bottom || other.x + other.width <= x || other.y + other.height <= y,
          );
          if (isFree) most = Math.max(most, (right - x) * (bottom - y));
        }
  return most;
}

describe('the free box of a wall', () => {
  it('is the largest that a look at every rectangle finds, and touches no part', () => {
    const units = { columns: 1, rows: 1, unitWidth: 640, unitHeight: 640 };
    const box = fc.record({
      part: fc.constantFrom('stream', 'trend', 'mix'),
      x: fc.nat(15),
      y: fc.nat(15),
      width: fc.integer({ min: 1, max: 12 }),
      height: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 5 }), (boxes) => {
        const parts = boxes.map((each) => ({
          ...each,
          width: Math.min(each.width, 16 - each.x),
          height: Math.min(each.height, 16 - each.y),
        }));
        const layout = { units, parts } as WallLayout;
        const free = freeBox(layout);
        expect(free.width * free.height).toBe(largestByLooking(layout, 16, 16));
        for (const part of parts) {
          const isBeside =
            part.x >= free.x + free.width ||
            part.y >= free.y + free.height ||
            part.x + part.width <= free.x ||
            part.y + part.height <= free.y;
          expect(isBeside).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is most of the middle of one screen, and the middle screens of many', () => {
    expect(freeBox(presetLayout(1, 1))).toEqual({ x: 13, y: 2, width: 22, height: 16 });
    const { x, width, height } = freeBox(presetLayout(4, 2));
    expect([x, width]).toEqual([47, 98]);
    expect(height).toBeGreaterThan(40);
  });

  it('gives what stands on one screen only the largest piece of it', () => {
    const layout = presetLayout(4, 2);
    expect(onOneUnit(layout, freeBox(layout))).toMatchObject({ x: 48, y: 2, width: 48, height: 25 });
    expect(onOneUnit(layout, { x: 50, y: 30, width: 5, height: 4 })).toEqual({ x: 50, y: 30, width: 5, height: 4 });
  });
});
