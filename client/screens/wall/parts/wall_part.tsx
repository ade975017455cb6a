import type { CSSProperties, ReactNode } from 'react';
import { CELL_PX, type CellBox, cellsOfWall, type ScreenUnits } from '../../../../geodata/wall/wall_layout.ts';

export interface WallPartProps {
  readonly units: ScreenUnits;
  readonly box: CellBox;
  readonly name: string;
  readonly children: ReactNode;
}

/** A part of the wall in its cells. */
export function WallPart({ units, box, name, children }: WallPartProps) {
  return (
    <div className="wall__part" data-part={name} style={styleOf(units, box)}>
      {children}
    </div>
  );
}

/** Where a box of cells stands, in shares of the wall. */
export function styleOf(units: ScreenUnits, { x, y, width, height }: CellBox): CSSProperties {
  const { across, down } = cellsOfWall(units);
  const share = (cells: number, of: number) => `${(100 * cells) / of}%`;
  return {
    left: share(x, across),
    top: share(y, down),
    width: share(width, across),
    height: share(height, down),
  };
}

/** How many lines of a list a box has room for, in pixels of the unit. */
export function linesIn({ height }: CellBox, headPx: number, linePx: number): number {
  return Math.max(0, Math.floor((height * CELL_PX - headPx) / linePx));
}
