import { useSpeech } from '../../../wording/use_wording.ts';
import type { RedrawState } from '../redraw_work.ts';

/** How far round a draft has come: each state differs by its shape before its colour. */
const SHAPES: Readonly<Record<RedrawState, string>> = {
  drawing: 'M3 13l.8-3L11 2.8l2.2 2.2L6 12.2Z',
  submitted: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11ZM8 5v3.2l2.2 1.3',
  approved: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11ZM5.4 8.2l1.9 1.9 3.4-3.8',
  in_effect: 'M2.8 8.6l3.4 3.4 7-7.6',
  rolled_back: 'M5.5 3 2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7h-3',
  deleted: 'M4 4l8 8M12 4l-8 8',
};

/** The state of a draft in a word and a sign. */
export function StateSign({ state }: { readonly state: RedrawState }) {
  const { states } = useSpeech().words.redraw;
  return (
    <span className="redraw-state" data-state={state}>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[state]} />
      </svg>
      {states[state]}
    </span>
  );
}
