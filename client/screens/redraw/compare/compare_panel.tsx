import { useCallback, useEffect, useMemo, useState } from 'react';
import { compareDrafts, type DraftComparison } from '../../../../geodata/redraw/compare/compare_drafts.ts';
import { Icon } from '../../../parts/icon.tsx';
import { Pick } from '../../../parts/pick.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { gridNameOf } from '../panel/grid_names.ts';
import { printSheet, useSheet } from '../panel/use_sheet.ts';
import { useRestedVersion } from '../panel/use_work_version.ts';
import { boundsOfFaces } from '../proposals/bounds_of_faces.ts';
import type { RedrawWork } from '../redraw_work.ts';
import { CompareSheet } from './compare_sheet.tsx';
import type { MoveRow } from './move_rows.ts';
import { movedFaces } from './moved_faces.ts';
import { MovedFigures } from './moved_figures.tsx';
import { MovesTable } from './moves_table.tsx';
import { DRAFT, TODAY, useSide } from './use_side.ts';
import '../panel/panels.css';

export interface ComparePanelProps {
  readonly work: RedrawWork;
}

/** Who moves between two states: today and the draft, or the draft and another one of the same ground. */
export function ComparePanel({ work }: ComparePanelProps) {
  const version = useRestedVersion(work);
  const { words, language } = useSpeech();
  const texts = words.redrawPanel.compare;
  const [fromChoice, setFrom] = useState(TODAY);
  const [toChoice, setTo] = useState(DRAFT);
  const before = useSide(work, fromChoice);
  const after = useSide(work, toChoice);
  const sheet = useSheet();
  const [shown, setShown] = useState<MoveRow['move'] | null>(null);
  const { show, flyTo, compare, setCompare, replica } = work;
  const fromSide = before.side;
  const toSide = after.side;
  // biome-ignore lint/correctness/useExhaustiveDependencies: states change in place; the version says when.
  const comparison = useMemo<DraftComparison | null>(
    () => (fromSide === null || toSide === null ? null : compareDrafts(fromSide.figures, toSide.figures)),
    [fromSide, toSide, version],
  );
  const rows = useMemo<MoveRow[]>(() => {
    if (comparison === null || fromSide === null || toSide === null) return [];
    return comparison.moves.map((move) => ({
      move,
      from: gridNameOf(fromSide, move.from, language),
      to: gridNameOf(toSide, move.to, language),
    }));
  }, [comparison, fromSide, toSide, language]);

  const names = [
    { value: TODAY, text: texts.today },
    { value: DRAFT, text: texts.draft },
    ...work.others.map(({ id, name }) => ({ value: id, text: name })),
  ];
  const nameOf = (choice: string) => names.find(({ value }) => value === choice)?.text ?? '';
  // What lies left of the line is what the draft is compared with, whichever way round.
  const beside = toChoice === DRAFT ? fromChoice : fromChoice === DRAFT ? toChoice : null;
  const besideSide = beside === fromChoice ? fromSide : toSide;
  const canSwipe = beside !== null && beside !== DRAFT && besideSide !== null;
  const toggleSwipe = () => {
    if (compare !== null) return setCompare(null);
    if (canSwipe) setCompare({ name: nameOf(beside), side: besideSide, at: 0.5 });
  };
  const besideName = beside === null ? '' : nameOf(beside);
  useEffect(() => {
    // It stands on the map in the language that was spoken when it was laid there.
    if (compare !== null && besideName !== '' && compare.name !== besideName)
      setCompare({ ...compare, name: besideName });
  }, [compare, besideName, setCompare]);
  const choose = (set: (choice: string) => void) => (choice: string) => {
    set(choice);
    setShown(null);
    show(null);
    setCompare(null);
  };
  useEffect(
    () => () => {
      show(null);
      setCompare(null);
    },
    [show, setCompare],
  );
  const onShow = useCallback(
    ({ move }: MoveRow) => {
      if (comparison === null || fromSide === null || toSide === null) return;
      setShown(move);
      const faces = [...movedFaces(fromSide, toSide, comparison)]
        .filter(([, [from, to]]) => from === move.from && to === move.to)
        .map(([face]) => face);
      const { coverage } = toSide;
      // Faces of another state mean nothing on the draft's map: then its ground is only flown to.
      const isDraft = coverage === replica.coverage;
      show(isDraft ? { kind: 'places', faces: faces.map((face) => coverage.faceKey(face)), points: [] } : null);
      const bounds = boundsOfFaces(coverage, faces);
      if (bounds !== null) flyTo(bounds);
    },
    [comparison, fromSide, toSide, replica, show, flyTo],
  );
  const problem = before.problem ?? after.problem;
  return (
    <div className="redraw-compare">
      <fieldset className="redraw-compare__sides" aria-label={texts.choose}>
        <span>{texts.from}</span>
        <Pick label={texts.from} value={fromChoice} options={names} onChange={choose(setFrom)} />
        <span>{texts.to}</span>
        <Pick label={texts.to} value={toChoice} options={names} onChange={choose(setTo)} />
      </fieldset>
      {problem !== null && (
        <p className="redraw-proposals__note" role="alert" data-failed="true">
          {problem[language]}
        </p>
      )}
      {comparison === null && problem === null && <p className="redraw-panel__waiting">{texts.loading}</p>}
      {comparison !== null && (
        <>
          <MovedFigures comparison={comparison} />
          <div className="redraw-compare__acts">
            <button
              type="button"
              className="button"
              aria-pressed={compare !== null}
              disabled={!canSwipe && compare === null}
              title={canSwipe ? texts.swipeHint : texts.swipeDraftOnly}
              onClick={toggleSwipe}
            >
              <Icon name="auto" />
              {texts.swipe}
            </button>
            <button type="button" className="button" onClick={() => printSheet(sheet)}>
              <Icon name="print" />
              {texts.print}
            </button>
          </div>
          {rows.length === 0 ? (
            <p className="redraw-panel__waiting">{texts.same}</p>
          ) : (
            <MovesTable rows={rows} shown={shown} onShow={onShow} />
          )}
        </>
      )}
      {sheet.isShown && comparison !== null && fromSide !== null && toSide !== null && (
        <CompareSheet
          work={work}
          comparison={comparison}
          rows={rows}
          before={{ ...fromSide, name: nameOf(fromChoice) }}
          after={{ ...toSide, name: nameOf(toChoice) }}
        />
      )}
    </div>
  );
}
