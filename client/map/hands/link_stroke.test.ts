import { describe, expect, test } from 'vitest';
import type { Position } from '../../../geodata/place.ts';
import { press, release } from './link_stroke.ts';

const A: Position = [10, 10];
const NEAR_A: Position = [13, 12];
const B: Position = [90, 40];

/** A map that shows one degree as so many pixels. */
const shownAt = (scale: number) => (one: Position, other: Position) =>
  scale * Math.hypot(one[0] - other[0], one[1] - other[1]);
const pixels = shownAt(1);

describe('A link', () => {
  test('is drawn by one stroke: press, draw, let go', () => {
    expect(release(press(null, A), B, pixels)).toEqual({ stroke: null, done: { from: A, to: B } });
  });

  test('is drawn by two clicks, however the pointer trembles', () => {
    const once = release(press(null, A), NEAR_A, pixels);
    expect(once.done).toBeNull();
    expect(release(press(once.stroke, B), B, pixels).done).toEqual({ from: A, to: B });
  });

  test('has two ends: a second click where it began leaves it open', () => {
    const once = release(press(null, A), A, pixels);
    const twice = release(press(once.stroke, NEAR_A), NEAR_A, pixels);
    expect(twice.done).toBeNull();
    expect(twice.stroke?.from).toEqual(A);
  });

  test('ends near its beginning once the map was zoomed in between', () => {
    const once = release(press(null, A), A, pixels);
    expect(release(press(once.stroke, NEAR_A), NEAR_A, shownAt(4)).done).toEqual({ from: A, to: NEAR_A });
  });

  test('is not ended by a pointer that was pressed elsewhere', () => {
    const once = release(press(null, A), A, pixels);
    expect(release(once.stroke, B, pixels)).toEqual({ stroke: once.stroke, done: null });
    expect(release(null, B, pixels)).toEqual({ stroke: null, done: null });
  });
});
