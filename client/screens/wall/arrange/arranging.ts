import { type LayoutFault, LEAST_CELLS, withPartAt } from '../../../../geodata/wall/layout_faults.ts';
import {
  type CellBox,
  cellsOfWall,
  WALL_PARTS,
  type WallLayout,
  type WallPartName,
} from '../../../../geodata/wall/wall_layout.ts';

/** Parts that stand where they are: the ground of the wall and its uppermost line. */
const FIXED: ReadonlySet<WallPartName> = new Set(['map', 'header']);

export type Tried = ReturnType<typeof withPartAt>;

/** What can be moved of a layout, in the order of its parts. */
export function movableParts({ parts }: WallLayout): WallLayout['parts'] {
  return parts.filter(({ part }) => !FIXED.has(part));
}

/** Parts that the layout does not show. */
export function hiddenParts({ parts }: WallLayout): readonly WallPartName[] {
  return WALL_PARTS.filter((name) => !parts.some(({ part }) => part === name));
}

/** What an arrow key does to a box: moves it by a cell, with Shift makes it a cell larger or smaller. Null: no arrow. */
export function boxAfterKey(box: CellBox, key: string, isSizing: boolean): CellBox | null {
  const [dx, dy] = ARROWS[key] ?? [0, 0];
  if (dx === 0 && dy === 0) return null;
  if (isSizing) return { ...box, width: box.width + dx, height: box.height + dy };
  return { ...box, x: box.x + dx, y: box.y + dy };
}

const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function withoutPart(layout: WallLayout, name: WallPartName): WallLayout {
  return { ...layout, parts: layout.parts.filter(({ part }) => part !== name) };
}

/** The layout with a part in the first place, row by row, that has room for its least size; or why there is none. */
export function withPartSomewhere(layout: WallLayout, name: WallPartName): Tried {
  const { width, height } = LEAST_CELLS[name];
  const { across, down } = cellsOfWall(layout.units);
  let fault: LayoutFault | null = null;
  for (let y = 0; y + height <= down; y++) {
    for (let x = 0; x + width <= across; x++) {
      const tried = withPartAt(layout, name, { x, y, width, height });
      if ('layout' in tried) return tried;
      fault = tried.fault;
    }
  }
  return fault ? { fault } : withPartAt(layout, name, { x: 0, y: 0, width, height });
}
