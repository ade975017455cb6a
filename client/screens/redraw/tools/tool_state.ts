import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';

/** What the hand does on the map. */
export const TOOLS = [
  'select',
  'shape',
  'paint',
  'box',
  'lasso',
  'split',
  'street',
  'follow',
  'merge',
  'lock',
] as const;
export type Tool = (typeof TOOLS)[number];

/** What is painted at once: the lot of one building, a whole compound, a whole street block. */
export const ATOMS = ['lot', 'compound', 'block'] as const;
export type Atom = (typeof ATOMS)[number];

/** What a click with the lock in the hand holds fast. */
export const LOCKABLES = ['grid', 'boundary', 'compound'] as const;
export type Lockable = (typeof LOCKABLES)[number];

/** CSS pixels of the brush's radius. */
export const BRUSHES = [2, 12, 28] as const;

/** What lies in the hand and how it acts. Belongs to the screen; RedrawMap asks for changes by `onTools`. */
export interface ToolState {
  readonly tool: Tool;
  readonly atom: Atom;
  /** Radius in CSS pixels. */
  readonly brush: number;
  /** Snap to streets, walls and rivers; Shift turns it round while it is held. */
  readonly snap: boolean;
  readonly lockable: Lockable;
  /** The grid that is painted with and that selected areas go to; null: the one where a stroke begins. */
  readonly target: OwnerKey | null;
  /** True: faces whose loss cuts a grid in two are painted all the same. Alt does so while it is held. */
  readonly force: boolean;
}

export const FIRST_TOOLS: ToolState = {
  tool: 'select',
  atom: 'lot',
  brush: BRUSHES[1],
  snap: true,
  lockable: 'grid',
  target: null,
  force: false,
};
