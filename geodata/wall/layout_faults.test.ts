import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFaults, withPartAt } from './layout_faults.ts';
import { presetLayout } from './preset_layouts.ts';
import { cellsOfUnit, cellsOfWall, WALL_PARTS, type WallLayout, type WallPart } from './wall_layout.ts';

const units = fc.record({
  columns: fc.integer({ min: 1, max: 4 }),
  rows: fc.integer({ min: 1, max: 3 }),
  unitWidth: fc.constantFrom(640, 1280, 1920),
  unitHeight: fc.constantFrom(720, 1080),
});
const part: fc.Arbitrary<WallPart> = fc.record({
  part: fc.constantFrom(...WALL_PARTS),
  x: fc.integer({ min: -4, max: 100 }),
  y: fc.integer({ min: -4, max: 60 }),
  width: fc.integer({ min: 1, max: 60 }),
  height: fc.integer({ min: 1, max: 40 }),
});
const layouts: fc.Arbitrary<WallLayout> = fc.record({
  units,
  parts: fc.uniqueArray(part, { maxLength: 6, selector: (each) => each.part }),
});

const PRESETS = [presetLayout(1, 1), presetLayout(2, 1), presetLayout(3, 2), presetLayout(4, 2), presetLayout(4, 1)];

/** Every cell of a box. */
function cellsOf({ x, y, width, height }: WallPart): { readonly column: number; readonly row: number }[] {
  return Array.from({ length: width * height }, (_, i) => ({
    column: x + (i % width),
    row: y + Math.floor(i / width),
  }));
}

describe('a layout of a wall', () => {
  it('has parts that overlap where, painted cell by cell, one cell is painted twice', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const painted = layout.parts.filter((each) => each.part !== 'map').flatMap(cellsOf);
        const distinct = new Set(painted.map(({ column, row }) => `${column} ${row}`));
        const overlaps = layoutFaults(layout).filter(({ code }) => code === 'LAYOUT_OVERLAP');
        expect(overlaps.length > 0).toBe(distinct.size < painted.length);
      }),
    );
  });

  it('has a part across a seam where its cells belong to more than one screen', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const { across, down } = cellsOfUnit(layout.units);
        const isCut = (each: WallPart) => {
          const cells = cellsOf(each);
          const columns = new Set(cells.map(({ column }) => Math.floor(column / across))).size;
          const rows = new Set(cells.map(({ row }) => Math.floor(row / down))).size;
          if (each.part === 'map') return false;
          return rows > 1 || (columns > 1 && each.part !== 'header');
        };
        const found = layoutFaults(layout).filter(({ code }) => code === 'LAYOUT_ON_SEAM');
        expect(found.map(({ parts }) => parts[0])).toEqual(layout.parts.filter(isCut).map((each) => each.part));
      }),
    );
  });

  it('has a part outside where one of its cells is none of the wall', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const { across, down } = cellsOfWall(layout.units);
        const isOut = (each: WallPart) =>
          cellsOf(each).some(({ column, row }) => column < 0 || row < 0 || column >= across || row >= down);
        const found = layoutFaults(layout).filter(({ code }) => code === 'LAYOUT_OUTSIDE');
        expect(found.map(({ parts }) => parts[0])).toEqual(layout.parts.filter(isOut).map((each) => each.part));
      }),
    );
  });

  it('stays sound through any moves that are not refused, and a refusal has a sentence in both languages', () => {
    const moves = fc.array(part, { maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom(...PRESETS), moves, (preset: WallLayout, boxes) => {
        let layout = preset;
        for (const box of boxes) {
          const tried = withPartAt(layout, box.part, box);
          if ('fault' in tried) expect([tried.fault.zh, tried.fault.en].every((text) => text.length > 5)).toBe(true);
          else layout = tried.layout;
          expect(layoutFaults(layout)).toEqual([]);
        }
      }),
    );
  });

  it.each([
    { columns: 0 },
    { rows: 9 },
    { columns: 1.5 },
    { unitWidth: 1921 },
    { unitHeight: 200 },
    { unitWidth: Number.NaN },
  ])('is refused for units such as %j', (wrong) => {
    const { parts, units: sound } = presetLayout(1, 1);
    expect(layoutFaults({ parts, units: { ...sound, ...wrong } }).map(({ code }) => code)).toEqual(['LAYOUT_UNITS']);
  });

  it('is refused where a part stands between cells, is too small, or is there twice', () => {
    const { units: sound, parts } = presetLayout(1, 1);
    const codes = (changed: Partial<WallPart>) =>
      layoutFaults({ units: sound, parts: [{ ...parts[2]!, ...changed }] }).map(({ code }) => code);
    expect(codes({ x: 1.5 })).toEqual(['LAYOUT_CELLS']);
    expect(codes({ width: 2 })).toEqual(['LAYOUT_TOO_SMALL']);
    const twice = layoutFaults({ units: sound, parts: [parts[2]!, parts[2]!] });
    expect(twice.map(({ code }) => code)).toEqual(['LAYOUT_TWICE']);
  });
});

describe('the layouts that a wall begins with', () => {
  it('have every part and no fault, of whatever screens', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), (columns, rows) => {
        const layout = presetLayout(columns, rows);
        expect(layout.units).toMatchObject({ columns, rows });
        expect(layout.parts.map((each) => each.part).toSorted()).toEqual([...WALL_PARTS].toSorted());
        expect(layoutFaults(layout)).toEqual([]);
      }),
    );
  });
});
