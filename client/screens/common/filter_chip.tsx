import type { ReactNode } from 'react';
import { Popover } from '../../parts/popover.tsx';
import { useSpeech } from '../../wording/use_wording.ts';

export interface FilterChipProps {
  readonly label: string;
  /** What is set; null where anything goes. */
  readonly now: string | null;
  readonly children: ReactNode;
}

/** One thing that the list is filtered by: its name and what is set, opening the choices. */
export function FilterChip({ label, now, children }: FilterChipProps) {
  const { labelled } = useSpeech().words.desk;
  return (
    <Popover
      label={now === null ? label : labelled(label, now)}
      className={now === null ? 'chip' : 'chip chip--set'}
      now={
        <span className="chip__text">
          {label}
          {now !== null && <strong>{now}</strong>}
        </span>
      }
    >
      {children}
    </Popover>
  );
}
