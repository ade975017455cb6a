import { type Dispatch, memo, useEffect, useRef } from 'react';
import { useSpeech } from '../../wording/use_wording.ts';
import type { DraftThing } from './draft/draft_edits.ts';
import type { DraftAction, DraftHistory, DraftStep } from './draft/draft_history.ts';

export interface HistoryLineProps {
  readonly history: DraftHistory;
  readonly dispatch: Dispatch<DraftAction>;
  readonly thingName: (thing: DraftThing) => string;
}

/** Everything that was done, in one line: where the draft stands in it, and a click to stand elsewhere. */
export const HistoryLine = memo(function HistoryLine({ history, dispatch, thingName }: HistoryLineProps) {
  const { words, format } = useSpeech();
  const texts = words.plan.history;
  const current = useRef<HTMLButtonElement>(null);
  const { steps, at } = history;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the step that must come into sight.
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at, steps]);
  const textOf = ({ kind, thing, edits }: DraftStep): string => {
    if (kind === 'begin') return edits.length > 0 ? texts.opened : texts.begin;
    return kind === 'clear' || thing === null ? texts.clear : texts[kind](thingName(thing));
  };
  return (
    <nav className="history" aria-label={texts.label}>
      <button
        type="button"
        className="button button--bare"
        disabled={at === 0}
        aria-label={texts.undo}
        aria-keyshortcuts="Control+Z Meta+Z"
        title={`${texts.undo} · Ctrl Z`}
        onClick={() => dispatch({ type: 'undo' })}
      >
        <TurnIcon />
      </button>
      <button
        type="button"
        className="button button--bare history__redo"
        disabled={at === steps.length - 1}
        aria-label={texts.redo}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        title={`${texts.redo} · Ctrl Shift Z`}
        onClick={() => dispatch({ type: 'redo' })}
      >
        <TurnIcon />
      </button>
      <ol className="history__steps">
        {steps.map((step, number) => (
          // A step is where it stands in the line: what comes before it never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <li key={number}>
            {number > 0 && <span className="history__then" aria-hidden="true" />}
            <button
              ref={number === at ? current : undefined}
              type="button"
              className="history__step"
              aria-current={number === at ? 'step' : undefined}
              data-undone={number > at}
              aria-label={texts.step(format.count(number), textOf(step))}
              onClick={() => dispatch({ type: 'go', to: number })}
            >
              {textOf(step)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
});

/** An arrow that turns back; mirrored, one that turns forth. */
function TurnIcon() {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M6 3 2.800 6.200 6 9.400M3 6.200h6.200a3.600 3.600 0 0 1 0 7.200H5.500" />
    </svg>
  );
}
