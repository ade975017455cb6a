import type { Coverage } from '../../../../geodata/coverage/coverage.ts';
import type { Act } from '../../../../geodata/coverage/coverage_edit.ts';
import type { CoveragePicture } from '../../../map/coverage/coverage_picture.ts';
import type { EditTitle, RedrawSelection } from '../map/redraw_map_props.ts';
import type { ToolState } from '../tools/tool_state.ts';
import type { Atoms } from './atoms.ts';
import type { GuideLines } from './guide_lines.ts';
import type { Trial } from './trial.ts';

/** A point of the coverage's lattice, whole steps. */
export interface LatticePoint {
  readonly x: number;
  readonly y: number;
}

/** Where a pointer, a finger or the crosshair of the keys is, and what is held with it. */
export interface Aim extends LatticePoint {
  /** Lattice steps within which something is meant: more for a finger. */
  readonly reach: number;
  /** Lattice steps of one CSS pixel. */
  readonly pixel: number;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a hand draws over the map while it works. */
export interface Sketch {
  readonly lines: readonly SketchLine[];
  readonly dots: readonly (LatticePoint & { readonly kind: 'vertex' | 'held' | 'snap' | 'corner' })[];
  /** CSS pixels. */
  readonly brush: (LatticePoint & { readonly radius: number }) | null;
}

export interface SketchLine {
  readonly points: readonly LatticePoint[];
  readonly kind: 'area' | 'cut' | 'guide' | 'pull';
}

export const NO_SKETCH: Sketch = { lines: [], dots: [], brush: null };

/** What a hand works on and tells. */
export interface HandGround {
  readonly coverage: Coverage;
  readonly picture: CoveragePicture;
  readonly guides: GuideLines | null;
  readonly atoms: Atoms;
  readonly trial: Trial;
  readonly tools: () => ToolState;
  readonly setTools: (change: Partial<ToolState>) => void;
  readonly selection: () => RedrawSelection;
  readonly select: (selection: RedrawSelection) => void;
  readonly sketch: (sketch: Sketch) => void;
  /** Says at a place why something is not done; null takes it back. `cause` that is no Problem is thrown on. */
  readonly refuse: (cause: unknown, at: LatticePoint) => void;
  /** Makes the edit for good; where it cannot be made, says so at a place. @returns whether it was made */
  readonly edit: (acts: readonly Act[], title: EditTitle, id: string, at: LatticePoint) => boolean;
  /** Tells those who do not see the map, by a code of `words.redrawMap.said`. */
  readonly say: (what: SaidCode) => void;
}

export type SaidCode =
  | 'taken'
  | 'put'
  | 'point'
  | 'corner'
  | 'selected'
  | 'brushDown'
  | 'brushUp'
  | 'done'
  | 'given_up'
  | 'boundary';

/**
 * One tool in the hand. Pointers and keys lead it alike: the crosshair presses with Enter, is moved by arrows and lets go
 * with Enter.
 */
export interface Hand {
  /** False where Enter presses and lets go at once: what is drawn point by point. */
  readonly isHeld: boolean;
  /** @returns whether the hand takes the pointer; else the map pans */
  press(aim: Aim): boolean;
  drag(aim: Aim): void;
  release(aim: Aim): void;
  /** A press that was let go where it was, which `press` did not take. */
  click(aim: Aim): void;
  /** Moves with nothing pressed; null: it left the map. */
  hover(aim: Aim | null): void;
  /** Gives up what was begun; what is selected stays. @returns whether there was something */
  cancel(): boolean;
  /** Something was edited while this hand held something: slots may mean other objects now. */
  changedMeanwhile?(): void;
  /** A key pressed with nothing held. `aim` is null for Enter where no crosshair shows. @returns whether it was of use */
  key(key: string, aim: Aim | null): boolean;
}
