import type { Due } from '../../generated/operations.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { spanText } from './waiting_time.ts';

/** A shape for each, so that none is told by its colour alone. */
const SHAPES = {
  overdue: 'M8 1.5 15 14.5H1Z',
  due_soon: 'M8 .5 15.5 8 8 15.5 .5 8Z',
  on_time: '',
  none: '',
  paused: 'M4 2.5h3v11H4ZM9 2.5h3v11H9Z',
} as const;

export interface DueSignProps {
  readonly due: Due;
  readonly dueAt: string | null;
  readonly paused: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** How a case or clock stands to its deadline, as the server says, and the time that is left or over. */
export function DueSign({ due, dueAt, paused, now }: DueSignProps) {
  const { words, format } = useSpeech();
  const state = paused ? 'paused' : due;
  const minutes = dueAt === null ? null : (Date.parse(dueAt) - now) / 60_000;
  return (
    <span className="due" data-due={state} title={dueAt === null ? undefined : words.desk.due.at(format.moment(dueAt))}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {state === 'on_time' && <circle cx="8" cy="8" r="6.5" />}
        {state === 'none' && <path className="due__line" d="M4 8h8" />}
        {SHAPES[state] !== '' && <path d={SHAPES[state]} />}
      </svg>
      <span>{dueText(state, minutes)}</span>
    </span>
  );

  function dueText(stands: keyof typeof SHAPES, left: number | null): string {
    const { due: texts } = words.desk;
    if (stands === 'paused' || stands === 'none' || left === null) return texts[stands];
    // The server says whether it is overdue; the clock of this computer only by how much.
    if (stands === 'overdue') return left > -1 ? texts.just : texts.over(spanText(-left, words.desk, format));
    return left < 1 ? texts.just : texts.left(spanText(left, words.desk, format));
  }
}
