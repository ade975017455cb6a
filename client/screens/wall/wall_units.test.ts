import { describe, expect, it } from 'vitest';
import { readUnits, unitScale } from './wall_units.ts';

describe('the units of a wall', () => {
  it.each([
    ['2x1', { columns: 2, rows: 1 }],
    ['3×2', { columns: 3, rows: 2 }],
    [null, { columns: 1, rows: 1 }],
    ['0x4', { columns: 1, rows: 1 }],
    ['99x1', { columns: 1, rows: 1 }],
    ['wide', { columns: 1, rows: 1 }],
  ])('reads %s', (text, units) => {
    expect(readUnits(text)).toEqual(units);
  });

  it('keeps texts as large on a wall of many units as on one', () => {
    expect(unitScale({ columns: 1, rows: 1 }, 1920, 1080)).toBe(1);
    expect(unitScale({ columns: 3, rows: 2 }, 5760, 2160)).toBe(1);
    expect(unitScale({ columns: 2, rows: 1 }, 3840, 1080)).toBe(1);
  });

  it('makes them smaller where the window is smaller than the wall that it stands for', () => {
    expect(unitScale({ columns: 2, rows: 1 }, 1920, 1080)).toBe(0.5);
  });
});
