import type { Ref } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';
import { DueSign } from '../../common/due_sign.tsx';

const SHOWN = ['overdue', 'due_soon', 'on_time'] as const;

export interface MarkKeyProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly unplaced: number;
}

/** What the marks' shapes say, and how many cases cannot be shown for want of a place. */
export function MarkKey({ ref, unplaced }: MarkKeyProps) {
  const { words, format } = useSpeech();
  const { map } = words.desk;
  return (
    <div ref={ref} className="mark-key" role="note" aria-label={map.legend}>
      {SHOWN.map((due) => (
        <DueSign key={due} due={due} dueAt={null} paused={false} now={0} />
      ))}
      <DueSign due="none" dueAt={null} paused now={0} />
      {unplaced > 0 && <span className="mark-key__unplaced">{map.unplaced(format.count(unplaced))}</span>}
    </div>
  );
}
