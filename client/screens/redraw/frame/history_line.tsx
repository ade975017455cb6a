import { useEffect, useRef } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { useRestedVersion } from '../panel/use_work_version.ts';
import type { RedrawWork } from '../redraw_work.ts';
import { lastSteps } from './last_steps.ts';
import { titleOf } from './title_of.ts';

const SHOWN = 24;

/** What was done last, in one line, with the way back and forth; own steps and those of others. */
export function HistoryLine({ work, onHelp }: { readonly work: RedrawWork; readonly onHelp: () => void }) {
  const { words } = useSpeech();
  const { undo: undoText, redo: redoText, label } = words.plan.history;
  const version = useRestedVersion(work);
  const line = useRef<HTMLOListElement>(null);
  const { replica, canDraw } = work;
  const steps = lastSteps(replica.edits(), SHOWN);
  const { undoStep, redoStep } = replica;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest step must come into sight.
  useEffect(() => {
    line.current?.scrollTo({ left: line.current.scrollWidth });
  }, [version]);
  return (
    <nav className="history" aria-label={label}>
      {canDraw && (
        <>
          <button
            type="button"
            className="button button--bare"
            disabled={!undoStep.can}
            aria-label={undoText}
            aria-keyshortcuts="Control+Z Meta+Z"
            title={`${undoText} · Ctrl Z`}
            onClick={() => work.undo()}
          >
            <TurnIcon />
          </button>
          <button
            type="button"
            className="button button--bare history__redo"
            disabled={!redoStep.can}
            aria-label={redoText}
            aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
            title={`${redoText} · Ctrl Shift Z`}
            onClick={() => work.redo()}
          >
            <TurnIcon />
          </button>
        </>
      )}
      <ol ref={line} className="history__steps">
        {steps.map(({ edit, state }, at) => (
          <li key={edit.id}>
            {at > 0 && <span className="history__then" aria-hidden="true" />}
            <span
              className="history__step"
              data-undone={state === 'undone'}
              data-conflict={state === 'conflict'}
              aria-current={at === steps.length - 1 ? 'step' : undefined}
            >
              {titleOf(edit.body, words.redraw.titles)}
              {!edit.isOwn && edit.by !== null && <small> {edit.by}</small>}
            </span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button button--bare"
        aria-label={words.redrawMap.keys.title}
        aria-keyshortcuts="?"
        title={`${words.redrawMap.keys.title} · ?`}
        onClick={onHelp}
      >
        <Icon name="help" />
      </button>
    </nav>
  );
}

/** An arrow that turns back; mirrored, one that turns forth. */
function TurnIcon() {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M6 3 2.8 6.2 6 9.4M3 6.2h6.2a3.6 3.6 0 0 1 0 7.2H5.5" />
    </svg>
  );
}
