import type { Act, OwnerKey } from '../../../geodata/coverage/coverage_edit.ts';
import type { CoverageView } from '../../../geodata/coverage/coverage_view.ts';
import type { Bounds, LocalName, Position } from '../../../geodata/place.ts';
import type { Problem } from '../../../geodata/problem.ts';
import type { PrincipleResult } from '../../../geodata/redraw/checks/check_types.ts';
import type { DraftFigures } from '../../../geodata/redraw/figures/draft_figures.ts';
import type { MakeOptions } from '../../../geodata/redraw/log/log_types.ts';
import type { RedrawReplica } from '../../../geodata/redraw/log/redraw_replica.ts';
import type { RedrawBase } from '../../../geodata/redraw/redraw_base.ts';

/**
 * A draft in the hands of somebody: what the map, the tools and the panel share. The screen makes one for each draft that is
 * opened. Replica and figures change in place; whoever shows something of them listens:
 * `useSyncExternalStore(work.subscribe, work.version)`.
 */
export interface RedrawWork {
  readonly id: string;
  readonly name: string;
  /** ISO 8601: the draft begins from the grids in effect at this moment. */
  readonly basedAt: string;
  readonly base: RedrawBase;
  readonly replica: RedrawReplica;
  /** Up to date with the replica whenever listeners are told. */
  readonly figures: DraftFigures;
  /** Tells after every change: an edit of one's own or of others, undo, a decision. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Grows with every change. */
  readonly version: () => number;
  /** The draft as it began, never edited: with the slots that the base has. Made when first asked for. */
  readonly today: () => DraftSide;
  /** The checks of the draft as it is now; worked out when asked for, once for each version. */
  readonly checks: () => readonly PrincipleResult[];
  /** False for who may only look, on a phone, and once the draft was submitted. */
  readonly canDraw: boolean;
  /** Makes one edit. @returns null where it was made; else why not, which the screen says too */
  readonly edit: (acts: readonly Act[], options?: MakeOptions) => Problem | null;
  readonly selected: OwnerKey | null;
  readonly select: (grid: OwnerKey | null) => void;
  /** Moves the map to a position, or until it shows bounds whole. */
  readonly flyTo: (where: Position | Bounds) => void;
  /** Draws something over the draft, in place of what was drawn so before; null: nothing. */
  readonly show: (shown: ShownOnMap | null) => void;
  /** Regions above grids (streets, communities), for names and scopes. */
  readonly regions: readonly WorkRegion[];
  /** Drafts that begin from the same base. */
  readonly others: readonly OtherDraft[];
}

/** A state of a coverage with its figures. */
export interface DraftSide {
  readonly coverage: CoverageView;
  readonly figures: DraftFigures;
}

/** What the panel asks the map to draw over the draft. */
export type ShownOnMap =
  /** Faces (slots) as a proposal would have them: for each a number of its grid; those that change owner stand out. */
  | { readonly kind: 'proposal'; readonly gridOf: ReadonlyMap<number, number>; readonly moved: ReadonlySet<number> }
  /** Faces (slots) that something is about: why limits cannot be met, a finding of a check, who moves. */
  | { readonly kind: 'places'; readonly faces: readonly number[]; readonly points: readonly Position[] };

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
