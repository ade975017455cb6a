import { describe, expect, test } from 'vitest';
import { press, release } from './link_stroke.ts';

const A = { x: 10, y: 10 };
const NEAR_A = { x: 13, y: 12 };
const B = { x: 90, y: 40 };

describe('A link', () => {
  test('is drawn by one stroke: press, draw, let go', () => {
    const { stroke } = press(null, A);
    expect(release(stroke, B)).toEqual({ stroke: null, done: { from: A, to: B } });
  });

  test('is drawn by two clicks, however the pointer trembles', () => {
    const once = release(press(null, A).stroke, NEAR_A);
    expect(once.done).toBeNull();
    const again = press(once.stroke, B);
    expect(again.done).toBeNull();
    expect(release(again.stroke, B).done).toEqual({ from: A, to: B });
  });

  test('has two ends: a second click where it began leaves it open', () => {
    const once = release(press(null, A).stroke, A);
    const twice = release(press(once.stroke, NEAR_A).stroke, NEAR_A);
    expect(twice.done).toBeNull();
    expect(twice.stroke?.from).toEqual(A);
  });

  test('is not ended by a pointer that was pressed elsewhere', () => {
    const once = release(press(null, A).stroke, A);
    expect(release(once.stroke, B)).toEqual({ stroke: once.stroke, done: null });
    expect(release(null, B)).toEqual({ stroke: null, done: null });
  });
});
