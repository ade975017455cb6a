import type { ReactNode, Ref } from 'react';
import type { Coverage } from '../../../../geodata/coverage/coverage.ts';
import type { Act, Key, OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import type { LocalName, Position } from '../../../../geodata/place.ts';
import type { Problem } from '../../../../geodata/problem.ts';
import type { LineColumns, LineKind } from '../../../../geodata/redraw/redraw_base.ts';
import type { Touched } from '../../../../geodata/redraw/touched.ts';
import type { GridState } from '../../../map/coverage/marks.ts';
import type {
  MapGround,
  MapPadding,
  MapStageHandle,
  MapStation,
  MapView,
  Theme,
} from '../../../map/map_stage_props.ts';
import type { TrialWatcher } from '../hands/trial.ts';
import type { Tool, ToolState } from '../tools/tool_state.ts';

export type { GridState } from '../../../map/coverage/marks.ts';

/** What is drawn and edited: a RedrawReplica is one; so is any coverage that never changes, with an empty `subscribe`. */
export interface DrawnCoverage {
  readonly coverage: Coverage;
  /** Calls back whenever something came to be different. @returns ends that */
  subscribe(listener: (touched: Touched) => void): () => void;
  /** Something drawn already that has the same vertices, arcs and faces as this one has when it is first drawn. */
  readonly like?: DrawnCoverage | undefined;
}

/** How grids stand, for colour and label. Slots of owners, as in the coverage. */
export interface GridLooks {
  /** Null for what is not known yet. */
  lookOf(owner: number): GridLook | null;
  /** Calls back with owners whose look came to be another. @returns ends that */
  subscribe(listener: (owners: readonly number[]) => void): () => void;
}

export interface GridLook {
  readonly households: number;
  readonly state: GridState;
  /** What it is called; null where only its number of households is written. */
  readonly name: LocalName | null;
}

/** What hands can snap to and follow: RedrawBase has both. */
export interface GuideSource {
  readonly columns: LineColumns;
  readonly kinds: readonly LineKind[];
}

/** What is selected on the map, by key, so that it survives edits of others. */
export interface RedrawSelection {
  readonly grids: readonly OwnerKey[];
  readonly faces: readonly Key[];
  readonly vertices: readonly Key[];
  readonly arcs: readonly Key[];
}

export const NOTHING_SELECTED: RedrawSelection = { grids: [], faces: [], vertices: [], arcs: [] };

/** What of a selection another tool goes on with: grids each of them, stretches and areas those that have a use for them. */
export function selectionFor(tool: Tool, selection: RedrawSelection): RedrawSelection {
  const { grids, faces, vertices, arcs } = selection;
  const shapes = tool === 'shape' || tool === 'follow';
  const takes = tool === 'box' || tool === 'lasso';
  return {
    grids,
    faces: takes ? faces : NOTHING_SELECTED.faces,
    vertices: shapes ? vertices : NOTHING_SELECTED.vertices,
    arcs: shapes ? arcs : NOTHING_SELECTED.arcs,
  };
}

/** Another planner at the same draft. */
export interface Planner {
  readonly id: string;
  readonly name: string;
  /** Where the pointer is; null where none is on the map. */
  readonly position: Position | null;
  readonly grids: readonly OwnerKey[];
  /** 0 to 5: which of the colours for people. */
  readonly colour: number;
}

/** What a hand did: the code of a title that `words.redraw.titles` has words for. */
export type EditTitle =
  | 'move'
  | 'insert'
  | 'remove'
  | 'paint'
  | 'assign'
  | 'split'
  | 'split_street'
  | 'follow'
  | 'merge'
  | 'lock'
  | 'unlock';

/** A sentence why something was not done, and where. */
export interface Refusal {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly position: Position;
}

/** Another state, shown left of a share of the map's width, 0 to 1; what is drawn lies right of it. */
export interface ComparedOnMap {
  readonly drawn: DrawnCoverage;
  readonly looks: GridLooks;
  readonly share: number;
}

export interface RedrawMapProps {
  readonly ground: MapGround;
  readonly theme: Theme;
  /** Drawn and edited; another object is another draft and another map content. */
  readonly drawn: DrawnCoverage;
  readonly looks: GridLooks | null;
  readonly guides: GuideSource | null;
  readonly stations?: readonly MapStation[] | undefined;

  readonly tools: ToolState;
  readonly onTools: (change: Partial<ToolState>) => void;
  readonly selection: RedrawSelection;
  /** Faces marked as changing grid, as a hand marks what it is about to do. */
  readonly changing?: readonly Key[] | undefined;
  readonly onSelection: (selection: RedrawSelection) => void;
  /**
   * One act of a hand. `id` is to be the edit's id: what the acts make is named by it. Returns null where it was made, else why
   * not; left out: the map only shows and selects.
   */
  readonly onEdit?: ((acts: readonly Act[], title: EditTitle, id: string) => Problem | null) | undefined;
  /** Who else follows what a hand tries, within a frame: see `looksOfFigures`. */
  readonly trialWatcher?: TrialWatcher | undefined;

  readonly planners?: readonly Planner[] | undefined;
  /** Where one's own pointer is, at most ten times a second; null when it left. */
  readonly onPointer?: ((position: Position | null) => void) | undefined;

  readonly view?: MapView | undefined;
  readonly onViewChange?: ((view: MapView) => void) | undefined;
  readonly padding?: MapPadding | undefined;
  readonly compared?: ComparedOnMap | undefined;
  /** Name of the map for those who do not see it. */
  readonly label?: string | undefined;
  readonly ref?: Ref<MapStageHandle> | undefined;
  readonly children?: ReactNode;
}
