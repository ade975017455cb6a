import type { CoordinateSystem } from '../coordinates/coordinate_system.ts';
import type { RowProblem } from '../formats/row_problem.ts';
import type { AttributeEncoding, RawBoundaries } from './raw_boundaries.ts';
import type { Repair, RepairDecision, RepairedPolygon, RepairQuestion } from './repair_types.ts';

/**
 * Boundaries that a planner brings along: `POST /redraws/<place>/boundaries` as a form of two parts, `file` and `options`
 * (JSON of this). The same file is sent again with each thing that is decided about it; nothing is guessed.
 */
export interface BoundaryUploadOptions {
  /** Code of the street or community that is redrawn; null: the whole place. */
  readonly scope: string | null;
  /** Null: as the file suggests. */
  readonly encoding: AttributeEncoding | null;
  /** Null: the first. */
  readonly layer: string | null;
  /** Null: rows are numbered. */
  readonly codeField: string | null;
  readonly nameField: string | null;
  /** Field of the code of the community. */
  readonly parentField: string | null;
  /** Null: as the file states it. */
  readonly coordinateSystem: CoordinateSystem | null;
  readonly toleranceM: number;
  readonly decisions: readonly RepairDecision[];
  /** True: keep the result, so that a draft can be started from it. Open questions take their provisional answer. */
  readonly keep: boolean;
}

/** What is known of a file so far. A file that cannot be read at all is refused as every request is. */
export interface BoundaryUploadAnswer {
  readonly file: Pick<RawBoundaries, 'format' | 'layer' | 'layers' | 'fields' | 'system' | 'encoding'> & {
    readonly rows: number;
    /** Attributes of the first rows, to tell the right encoding and fields by. */
    readonly samples: readonly RawBoundaries['rows'][number]['properties'][];
  };
  /** Why its polygons could not be had yet, e.g. `coordinate_system_unknown`; null where they could. */
  readonly blocked: { readonly code: string; readonly zh: string; readonly en: string } | null;
  readonly problems: readonly RowProblem[];
  /** Null while it is blocked. */
  readonly repair: {
    /** Without their outlines. */
    readonly polygons: readonly Omit<RepairedPolygon, 'outline'>[];
    readonly repairs: readonly Repair[];
    readonly questions: readonly RepairQuestion[];
  } | null;
  /** For `RedrawInput.boundaries`; null unless it was to be kept. */
  readonly digest: string | null;
}
