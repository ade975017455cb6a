import { useCallback, useEffect, useState } from 'react';
import type { CheckFinding } from '../../../../geodata/redraw/checks/check_types.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { printSheet, useSheet } from '../panel/use_sheet.ts';
import type { RedrawWork } from '../redraw_work.ts';
import { CheckSheet } from './check_sheet.tsx';
import { countUnmet } from './finding_order.ts';
import { Principle } from './principle.tsx';
import { useRestedChecks } from './use_rested_checks.ts';
import '../panel/panels.css';

export interface ChecksPanelProps {
  readonly work: RedrawWork;
}

/** What is shown around a point: about 200 m on each side. */
const AROUND_DEGREES = 0.002;

/** The nine principles, live: how each stands, by what rule, and every place that it is broken at. */
export function ChecksPanel({ work }: ChecksPanelProps) {
  const { words, format } = useSpeech();
  const texts = words.redrawPanel.checks;
  const { results, isBehind } = useRestedChecks(work);
  const [isOnlyUnmet, setOnlyUnmet] = useState(false);
  const sheet = useSheet();
  const { show, flyTo, select, setSelection, replica } = work;
  useEffect(() => () => show(null), [show]);
  const onShow = useCallback(
    ({ position, grids }: CheckFinding) => {
      const { coverage } = replica;
      const first = grids.map((key) => coverage.ownerSlot(key)).find((owner) => owner >= 0);
      if (grids.length > 1) setSelection({ grids, faces: [], vertices: [], arcs: [] });
      else if (grids[0] !== undefined) select(grids[0]);
      show(position === null ? null : { kind: 'places', faces: [], points: [position] });
      const bounds = first === undefined ? null : coverage.boundsOf(first);
      if (position !== null) {
        const [x, y] = position;
        flyTo([x - AROUND_DEGREES, y - AROUND_DEGREES, x + AROUND_DEGREES, y + AROUND_DEGREES]);
      } else if (bounds !== null) flyTo(bounds);
    },
    [replica, select, setSelection, show, flyTo],
  );
  if (results === null) return <p className="redraw-panel__waiting">{texts.waiting}</p>;
  const { unmet, unmetRequired } = countUnmet(results);
  const numbered = results.map((result, i) => ({ result, number: i + 1 }));
  const shown = isOnlyUnmet ? numbered.filter(({ result }) => !result.isMet) : numbered;
  return (
    <div className="redraw-checks" aria-busy={isBehind}>
      <header className="redraw-checks__head">
        <p role="status" data-unmet={unmet}>
          <strong>{unmet === 0 ? texts.allMet : texts.unmet(format.count(unmet))}</strong>
          {unmetRequired > 0 && <span>{texts.unmetRequired(format.count(unmetRequired))}</span>}
        </p>
        <label>
          <input type="checkbox" checked={isOnlyUnmet} onChange={() => setOnlyUnmet(!isOnlyUnmet)} />
          <span>{texts.onlyUnmet}</span>
        </label>
        <button type="button" className="button" onClick={() => printSheet(sheet)}>
          <Icon name="print" />
          {texts.print}
        </button>
      </header>
      <ol className="redraw-checks__list">
        {shown.map(({ result, number }) => (
          <Principle key={result.principle} result={result} number={number} onShow={onShow} />
        ))}
        {shown.length === 0 && <li className="redraw-panel__waiting">{texts.noneUnmet}</li>}
      </ol>
      {sheet.isShown && <CheckSheet work={work} results={results} />}
    </div>
  );
}
