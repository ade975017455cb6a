/** Marks of a face, beside its owner in one texel: the lowest eight bits. */
export const FACE = { selected: 1, changing: 2, pinch: 4, locked: 8, refused: 16 } as const;
export type FaceMark = keyof typeof FACE;

/** Marks of an arc, above its two bits of class. */
export const ARC = { locked: 4, selected: 8, changing: 16 } as const;
export type ArcMark = 'selected' | 'changing';

/** What an arc lies between: faces of one grid, two grids, or two communities (or the place and the outside). */
export const ARC_CLASS = { inner: 0, boundary: 1, fixed: 2 } as const;

/** Marks of a grid, above its three bits of state. */
export const OWNER = { selected: 8, locked: 16, target: 32 } as const;
export type OwnerMark = 'selected' | 'target';

/** How a grid stands to the limits of households. */
export const GRID_STATES = ['unknown', 'within', 'under', 'over', 'empty'] as const;
export type GridState = (typeof GRID_STATES)[number];
