/** What the hand does on the map of a draft. */
export const REDRAW_TOOLS = [
  /** Chooses grids; pans. */
  'select',
  /** Moves vertices and stretches of a boundary, adds and takes out vertices. */
  'shape',
  /** Gives blocks, compounds or single buildings to the grid that is selected. */
  'paint',
  'box',
  'lasso',
  /** Cuts a grid along a drawn line, or along a street. */
  'split',
  'merge',
  'lock',
] as const;
export type RedrawTool = (typeof REDRAW_TOOLS)[number];
