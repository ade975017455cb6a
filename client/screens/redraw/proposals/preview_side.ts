import { Coverage } from '../../../../geodata/coverage/coverage.ts';
import type { Act } from '../../../../geodata/coverage/coverage_edit.ts';
import { DraftFigures } from '../../../../geodata/redraw/figures/draft_figures.ts';
import type { DraftSide } from '../redraw_work.ts';

/**
 * The draft as it would be after some acts, beside it and not in it.
 * @throws Problem of the coverage where the acts cannot be done
 */
export function previewSide(draft: DraftSide, acts: readonly Act[], editId: string): DraftSide {
  const coverage = Coverage.from(draft.coverage.toBuffer());
  coverage.apply({ id: editId, acts });
  return { coverage, figures: new DraftFigures(draft.figures.base, coverage) };
}
