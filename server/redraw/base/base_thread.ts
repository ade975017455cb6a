import { Coverage } from '../../../geodata/coverage/coverage.ts';
import { layOutFaces } from '../../../geodata/coverage/layout/lay_out_faces.ts';
import type { LayoutGround } from '../../../geodata/coverage/layout/layout_lines.ts';
import { baseOfGround } from '../../../geodata/redraw/base_of_ground.ts';
import { encodeBase } from '../../../geodata/redraw/encode_base.ts';
import type { RedrawEdit } from '../../../geodata/redraw/redraw_edit.ts';
import { answerOnce } from '../../jobs/answer_once.ts';
import { type BroughtPolygon, editOfBoundaries, linesOfBoundaries } from './brought_boundaries.ts';
import type { ReadGround } from './read_base_ground.ts';

export interface BaseJob {
  readonly ground: ReadGround;
  /** Boundaries that a planner brought along; null: none. */
  readonly boundaries: readonly BroughtPolygon[] | null;
}

export interface BaseMade {
  readonly bytes: ArrayBuffer;
  /** What gives every face to the grid of the boundaries brought along; null without. */
  readonly firstEdit: RedrawEdit | null;
}

/** Lays out the faces of a scope and puts together what a draft begins from: the same ground gives the same bytes. */
function makeBase({ ground, boundaries }: BaseJob): BaseMade {
  const { faces, owners } = layOutFaces(withLines(ground.layout, boundaries ?? []));
  const coverage = Coverage.of(faces, owners);
  const base = baseOfGround(coverage, ground.base);
  const bytes = encodeBase(base);
  return { bytes, firstEdit: boundaries === null ? null : editOfBoundaries(base, boundaries) };
}

/** Boundaries brought along cut the ground as a wall does. */
function withLines(layout: LayoutGround, boundaries: readonly BroughtPolygon[]): LayoutGround {
  return { ...layout, barriers: [...layout.barriers, ...linesOfBoundaries(boundaries)] };
}

answerOnce(makeBase);
