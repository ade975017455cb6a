import { Coverage } from '../../../../geodata/coverage/coverage.ts';
import { Problem } from '../../../../geodata/problem.ts';
import { DraftFigures } from '../../../../geodata/redraw/figures/draft_figures.ts';
import type { Conflict } from '../../../../geodata/redraw/log/log_types.ts';
import type { DraftSide, RedrawWork } from '../redraw_work.ts';

/** The draft as it would be with the edit in conflict carried out after all; null where that cannot be any more. */
export function sideOfMine(
  { replica, base }: Pick<RedrawWork, 'replica' | 'base'>,
  { edit }: Conflict,
): DraftSide | null {
  if (edit.body.acts.length === 0) return null;
  const coverage = Coverage.from(replica.coverage.toBuffer());
  try {
    coverage.apply({ id: edit.id, acts: edit.body.acts });
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
  return { coverage, figures: new DraftFigures(base, coverage) };
}
