import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFaults } from '../../../../geodata/wall/layout_faults.ts';
import { presetLayout } from '../../../../geodata/wall/preset_layouts.ts';
import { WALL_PARTS } from '../../../../geodata/wall/wall_layout.ts';
import { boxAfterKey, hiddenParts, movableParts, withoutPart, withPartSomewhere } from './arranging.ts';

describe('arranging a wall', () => {
  it('finds a place for each part that is taken out, and keeps the layout without fault', () => {
    const units = fc.constantFrom([1, 1], [2, 1], [3, 2], [5, 1]);
    const names = fc.subarray(movableParts(presetLayout(1, 1)).map(({ part }) => part));
    fc.assert(
      fc.property(units, names, ([columns, rows], taken) => {
        const bare = taken.reduce(withoutPart, presetLayout(columns!, rows!));
        expect(new Set(hiddenParts(bare))).toEqual(new Set(taken));
        const again = taken.reduce((layout, name) => {
          const tried = withPartSomewhere(layout, name);
          return 'layout' in tried ? tried.layout : layout;
        }, bare);
        expect(layoutFaults(again)).toEqual([]);
        // What was taken out last leaves room for itself at least.
        if (taken.length === 1) expect(hiddenParts(again)).toEqual([]);
      }),
    );
  });

  it('says why where there is no room', () => {
    const full = { ...presetLayout(1, 1), parts: [{ part: 'figures' as const, x: 0, y: 0, width: 48, height: 27 }] };
    expect(withPartSomewhere(full, 'trend')).toMatchObject({ fault: { code: 'LAYOUT_OVERLAP' } });
  });

  it('moves by arrows, sizes with Shift, and leaves other keys alone', () => {
    const box = { x: 4, y: 5, width: 6, height: 7 };
    expect(boxAfterKey(box, 'ArrowLeft', false)).toEqual({ ...box, x: 3 });
    expect(boxAfterKey(box, 'ArrowDown', false)).toEqual({ ...box, y: 6 });
    expect(boxAfterKey(box, 'ArrowRight', true)).toEqual({ ...box, width: 7 });
    expect(boxAfterKey(box, 'ArrowUp', true)).toEqual({ ...box, height: 6 });
    expect(boxAfterKey(box, 'Enter', false)).toBeNull();
  });

  it('leaves the map and the header where they are', () => {
    const names = movableParts(presetLayout(2, 1)).map(({ part }) => part);
    expect(WALL_PARTS.filter((name) => !names.includes(name))).toEqual(['map', 'header']);
  });
});
