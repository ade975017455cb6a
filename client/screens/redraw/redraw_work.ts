import type { Act, Key, OwnerKey } from '../../../geodata/coverage/coverage_edit.ts';
import type { CoverageView } from '../../../geodata/coverage/coverage_view.ts';
import type { Bounds, Position } from '../../../geodata/place.ts';
import type { PrincipleResult } from '../../../geodata/redraw/checks/check_types.ts';
import type { DraftFigures } from '../../../geodata/redraw/figures/draft_figures.ts';
import type { Conflict, Made, ObjectVersions } from '../../../geodata/redraw/log/log_types.ts';
import type { RedrawReplica } from '../../../geodata/redraw/log/redraw_replica.ts';
import type { RedrawBase } from '../../../geodata/redraw/redraw_base.ts';
import type { Touched } from '../../../geodata/redraw/touched.ts';
import type { MapView } from '../../map/map_stage_props.ts';
import type { Place } from '../data/use_places.ts';
import type { RedrawTool } from './tools/redraw_tool.ts';

/**
 * One opened draft, as the screen hands it to the map and to every panel. Whatever is about the state of the draft is
 * mutable and keeps its identity while a hand draws at sixty frames a second: `replica`, `coverage`, `figures`. Who
 * renders reads them anew when `revision` is another number; who draws outside React listens to `onTouched`.
 */
export interface RedrawWork {
  readonly place: Place;
  readonly draft: OpenedDraft;
  /** `looking`: nothing can be changed, since the draft is not being drawn or one may not; `onEdit` answers null then. */
  readonly mode: 'drawing' | 'looking';

  readonly base: RedrawBase;
  /** Ask it, never edit it: `onEdit`, `undo`, `redo` and `decide` do, and see to it that it is kept and sent. */
  readonly replica: RedrawReplica;
  /** What the edits come to: `replica.coverage`. */
  readonly coverage: CoverageView;
  /** The base with no edit: the grids of today, with the same slots for what both have. */
  readonly today: CoverageView;
  /** Of the draft: told of every change before anybody else hears of it. */
  readonly figures: DraftFigures;
  readonly todayFigures: DraftFigures;
  /** The nine principles; null until they were worked out first. They follow an edit after a moment of rest. */
  readonly checks: readonly PrincipleResult[] | null;
  /** True while `checks` are of the state before the last edit. */
  readonly isChecking: boolean;
  /** Another number after every change of the draft, own or of others. */
  readonly revision: number;
  /** Calls back after every change, when the figures are up to date. @returns ends that */
  readonly onTouched: (listener: TouchedListener) => () => void;

  /**
   * Makes an edit, keeps it and sends it. Where the coverage refuses it, the sentence is shown in `refusal`.
   * @param title what the hand did: a code of `words.redraw.did`
   * @param id as MakeOptions.id
   * @returns null where it was refused; then nothing was made
   */
  readonly onEdit: (acts: readonly Act[], title: RedrawTitle, id?: string) => Made | null;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Why the last edit, undo or redo was not made; null once something was made or the sentence was read. */
  readonly refusal: Sentence | null;
  readonly refuse: (sentence: Sentence | null) => void;

  readonly selection: RedrawSelection;
  readonly select: (selection: RedrawSelection) => void;
  readonly tool: RedrawTool;
  readonly setTool: (tool: RedrawTool) => void;
  /** Shows a place or a box on the map, inside what the panels leave. */
  readonly flyTo: (where: FlyTarget) => void;
  /** What a panel points at on the map: findings of a check, who moves. */
  readonly marked: RedrawMark | null;
  readonly mark: (mark: RedrawMark | null) => void;
  /** A proposal shown on the map in place of the draft until it is taken or put away. */
  readonly preview: RedrawPreview | null;
  readonly setPreview: (preview: RedrawPreview | null) => void;
  /** What the draft is compared with on the map (a swipe) and in the table; null: nothing. */
  readonly compare: RedrawCompare | null;
  /** `today`, or the id of another draft of the place. */
  readonly setCompare: (id: string | null) => void;
  /** Where the swipe stands, 0 (left) to 1. */
  readonly swipe: number;
  readonly setSwipe: (share: number) => void;

  readonly present: readonly RedrawPresent[];
  /** The own pointer on the ground, as often as it moves; null when it left the map. Sent at most twice a second. */
  readonly onPointer: (position: Position | null) => void;
  /** The conflict that is looked at, with the versions of its objects. */
  readonly contested: RedrawContested | null;
}

/** @param owners slots of owners whose figures may be different now */
export type TouchedListener = (touched: Touched, owners: readonly number[]) => void;

export interface OpenedDraft {
  readonly id: string;
  readonly name: string;
  readonly state: 'drawing' | 'submitted' | 'approved' | 'in_effect' | 'rolled_back' | 'deleted';
  /** Code and name of the street or community; null: the whole place. */
  readonly scope: { readonly code: string; readonly name: Sentence } | null;
  /** True where a grid of its scope was replaced since it began. */
  readonly isBaseReplaced: boolean;
  readonly basedAt: string;
}

/** A text in both languages, the English one where there is one. */
export interface Sentence {
  readonly zh: string;
  readonly en?: string | null;
}

/** What a hand did: what stands in the line of history and beside a conflict. */
export const REDRAW_TITLES = [
  'paint',
  'paint_compound',
  'paint_building',
  'move_vertex',
  'move_stretch',
  'snap',
  'insert_vertex',
  'remove_vertex',
  'split',
  'split_along_street',
  'merge',
  'new_grid',
  'rename',
  'lock',
  'unlock',
  'proposal',
  'undo',
  'redo',
  'take_mine',
  'take_theirs',
  'take_third',
] as const;
export type RedrawTitle = (typeof REDRAW_TITLES)[number];

/** By keys, which mean the same on every replica and after every edit. What is gone is left out by who reads it. */
export interface RedrawSelection {
  /** In the order in which they were chosen; the first is the one that paint goes to. */
  readonly grids: readonly OwnerKey[];
  readonly faces: readonly Key[];
  readonly vertices: readonly Key[];
  readonly arcs: readonly Key[];
}

export const NOTHING_SELECTED: RedrawSelection = { grids: [], faces: [], vertices: [], arcs: [] };

export type FlyTarget =
  | { readonly kind: 'view'; readonly view: MapView }
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'bounds'; readonly bounds: Bounds };

export interface RedrawMark {
  readonly grids: readonly OwnerKey[];
  /** Slots. */
  readonly faces: readonly number[];
  readonly positions: readonly Position[];
}

export interface RedrawPreview {
  /** Of the panel that shows it. */
  readonly label: string;
  /** For each slot of a face its part, 0 up to `parts.length` − 1; −1: it keeps its grid. */
  readonly partOf: Int32Array;
  readonly parts: readonly RedrawPreviewPart[];
  /** What taking it would make, as one edit. */
  readonly acts: readonly Act[];
}

export interface RedrawPreviewPart {
  /** The grid of today whose households it mostly has; null for a new one. */
  readonly owner: OwnerKey | null;
  readonly households: number;
}

export interface RedrawCompare {
  /** `today`, or the id of a draft. */
  readonly id: string;
  readonly name: Sentence;
  /** Null until it was loaded. */
  readonly other: { readonly coverage: CoverageView; readonly figures: DraftFigures } | null;
}

/** Somebody at this draft, oneself included. */
export interface RedrawPresent {
  readonly window: string;
  readonly by: string;
  readonly isOwn: boolean;
  /** True for the very window that shows it. */
  readonly isHere: boolean;
  /** 0 to 7, the same for the same person everywhere. */
  readonly colour: number;
  readonly pointer: Position | null;
  readonly grids: readonly OwnerKey[];
  readonly tool: string | null;
}

export interface RedrawContested {
  readonly conflict: Conflict;
  readonly versions: readonly ObjectVersions[];
  /** Which of the two the map shows. */
  readonly shows: 'mine' | 'theirs';
}
