import type { Coverage } from '../../../geodata/coverage/coverage.ts';
import type { Act, Key, OwnerKey } from '../../../geodata/coverage/coverage_edit.ts';
import type { Bounds, LocalName, Position } from '../../../geodata/place.ts';
import type { Problem } from '../../../geodata/problem.ts';
import type { PrincipleResult } from '../../../geodata/redraw/checks/check_types.ts';
import type { DraftFigures } from '../../../geodata/redraw/figures/draft_figures.ts';
import type { Conflict, MakeOptions, ObjectVersions } from '../../../geodata/redraw/log/log_types.ts';
import type { RedrawReplica } from '../../../geodata/redraw/log/redraw_replica.ts';
import type { RedrawBase } from '../../../geodata/redraw/redraw_base.ts';
import type { Touched } from '../../../geodata/redraw/touched.ts';
import type { EditTitle, Planner, RedrawSelection } from './map/redraw_map_props.ts';
import type { ToolState } from './tools/tool_state.ts';

/**
 * A draft in the hands of somebody: what the map, the tools and the panel share. The screen makes one for each draft that is
 * opened. Replica and figures change in place; whoever shows something of them listens:
 * `useSyncExternalStore(work.subscribe, work.version)`. Functions keep their identity.
 */
export interface RedrawWork {
  readonly id: string;
  readonly name: string;
  readonly state: RedrawState;
  /** The street or community that is redrawn; null: the whole place. */
  readonly scope: WorkRegion | null;
  /** ISO 8601: the draft begins from the grids in effect at this moment. */
  readonly basedAt: string;
  readonly base: RedrawBase;
  /** Ask it, never edit it: `edit`, `undo`, `redo` see to it that what is made is kept and sent. */
  readonly replica: RedrawReplica;
  /** Up to date with the replica whenever listeners are told. */
  readonly figures: DraftFigures;
  /** Tells after every change: an edit of one's own or of others, undo, a decision. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells the same, with what came to be different: for whoever draws outside React. */
  readonly onTouched: (listener: TouchedListener) => () => void;
  /** Grows with every change. */
  readonly version: () => number;
  /** The draft as it began, never edited: with the slots that the base has. Made when first asked for. */
  readonly today: () => DraftSide;
  /** The checks of the draft as it is now; worked out when asked for, once for each version. */
  readonly checks: () => readonly PrincipleResult[];
  /** False for who may only look, on a phone, and once the draft was submitted. */
  readonly canDraw: boolean;
  /** Makes one edit. @returns null where it was made; else why not, which the screen says too */
  readonly edit: (acts: readonly Act[], options?: MakeOptions & { readonly title?: RedrawTitle }) => Problem | null;
  readonly undo: () => Problem | null;
  readonly redo: () => Problem | null;
  /** Says why something could not be done; null takes it back. */
  readonly refuse: (problem: Problem | null) => void;

  /** The first of `selection.grids`: where paint goes. */
  readonly selected: OwnerKey | null;
  readonly select: (grid: OwnerKey | null) => void;
  readonly selection: RedrawSelection;
  readonly setSelection: (selection: RedrawSelection) => void;
  readonly tools: ToolState;
  readonly setTools: (change: Partial<ToolState>) => void;
  /** Moves the map to a position, or until it shows bounds whole. */
  readonly flyTo: (where: Position | Bounds) => void;
  readonly shown: ShownOnMap | null;
  /** Draws something over the draft, in place of what was drawn so before; null: nothing. */
  readonly show: (shown: ShownOnMap | null) => void;
  readonly compare: RedrawCompare | null;
  /** Lays another state under the map's swipe; null: the draft alone. */
  readonly setCompare: (compare: RedrawCompare | null) => void;

  /** Regions above grids (streets, communities), for names and scopes. */
  readonly regions: readonly WorkRegion[];
  /** Drafts of the same community, street or place. */
  readonly others: readonly OtherDraft[];
  /** Who else is at this draft. */
  readonly present: readonly RedrawPresent[];
  /** The own pointer on the ground, as often as it moves; null when it left the map. Sent at most twice a second. */
  readonly onPointer: (position: Position | null) => void;
  /** The conflict that is looked at, with the versions of its objects. */
  readonly contested: RedrawContested | null;
}

export type RedrawState = 'drawing' | 'submitted' | 'approved' | 'in_effect' | 'rolled_back' | 'deleted';

/** @param owners slots of owners whose figures may be different now */
export type TouchedListener = (touched: Touched, owners: readonly number[]) => void;

/** A state of a coverage with its figures. */
export interface DraftSide {
  readonly coverage: Coverage;
  readonly figures: DraftFigures;
}

/** What a panel asks the map to show. */
export type ShownOnMap =
  /** The draft, with faces marked that something is about (a reason, a finding), and points. */
  | { readonly kind: 'places'; readonly faces: readonly Key[]; readonly points: readonly Position[] }
  /**
   * Another state in place of the draft, as if a proposal were taken, with the faces marked that would change grid: RedrawMap
   * with this state as `drawn` (and its figures as looks), without `onEdit`, and the faces as `changing`. `isSameGround`: it has
   * the vertices, arcs and faces of the draft, slot by slot.
   */
  | {
      readonly kind: 'state';
      readonly side: DraftSide;
      readonly faces: readonly Key[];
      readonly isSameGround?: boolean;
    };

/** Another state beside the draft: it lies left of the swipe, the draft right of it. */
export interface RedrawCompare {
  readonly name: string;
  readonly side: DraftSide;
  /** Where the swipe stands, 0 (left edge) to 1. */
  readonly at: number;
}

export interface WorkRegion {
  readonly code: string;
  readonly level: number;
  readonly parentCode: string | null;
  readonly name: LocalName;
}

export interface OtherDraft {
  readonly id: string;
  readonly name: string;
  /** Fetches its log and folds it. @throws Problem where it cannot be had */
  readonly load: () => Promise<DraftSide>;
}

/** What was done: a code of `words.redraw.titles`. */
export type RedrawTitle =
  | EditTitle
  | 'rename'
  | 'import'
  | 'proposal'
  | 'undo'
  | 'redo'
  | 'take_mine'
  | 'take_theirs'
  | 'take_third';

/** Somebody else at this draft, or oneself in another window. */
export interface RedrawPresent extends Planner {
  readonly isOwn: boolean;
  readonly tool: string | null;
}

export interface RedrawContested {
  readonly conflict: Conflict;
  readonly versions: readonly ObjectVersions[];
  /** Which of the two the map shows. */
  readonly shows: 'mine' | 'theirs';
}
