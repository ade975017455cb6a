import type { DraftComparison } from '../../../../geodata/redraw/compare/compare_drafts.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { countNew } from './move_rows.ts';

const MEASURES = ['households', 'residents', 'residents60', 'openCases', 'stations', 'workers'] as const;

export interface MovedFiguresProps {
  readonly comparison: DraftComparison;
}

/** How much moves in all. */
export function MovedFigures({ comparison }: MovedFiguresProps) {
  const { words, format } = useSpeech();
  const texts = words.redrawPanel.compare;
  const { moved, movedShare, gridsBefore, gridsAfter, gone } = comparison;
  return (
    <section className="moved" aria-label={texts.moved}>
      <dl className="moved__figures">
        {MEASURES.map((measure) => (
          <div key={measure} data-moved={measure} title={measure === 'workers' ? texts.workersHint : undefined}>
            <dt>{texts.measure[measure]}</dt>
            <dd>
              <data value={moved[measure]}>
                {measure === 'residents60' ? format.people(moved[measure]) : format.count(moved[measure])}
              </data>
              {measure === 'households' && <small>{texts.movedShare(format.share(movedShare))}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="moved__grids">
        <span>{texts.grids(format.count(gridsBefore), format.count(gridsAfter))}</span>
        <span>{texts.created(format.count(countNew(comparison)))}</span>
        <span>{texts.gone(format.count(gone.length))}</span>
      </p>
    </section>
  );
}
