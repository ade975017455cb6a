import { useEffect, useMemo, useRef, useState } from 'react';
import { Problem } from '../../../../geodata/problem.ts';
import type { DraftSide, RedrawWork } from '../redraw_work.ts';

/** Which state: as it began, the draft itself, or another draft by its id. */
export type SideChoice = string;
export const TODAY: SideChoice = 'today';
export const DRAFT: SideChoice = 'draft';

export interface ChosenSide {
  /** Null while it is fetched, and where that failed. */
  readonly side: DraftSide | null;
  readonly problem: Problem | null;
}

/** The state that was chosen; another draft is fetched once. */
export function useSide(work: RedrawWork, choice: SideChoice): ChosenSide {
  const { today, replica, figures, others } = work;
  const [loaded, setLoaded] = useState<ReadonlyMap<string, ChosenSide>>(() => new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const other = others.find(({ id }) => id === choice);
    if (other === undefined || asked.current.has(choice)) return;
    asked.current.add(choice);
    const keep = (chosen: ChosenSide): void => setLoaded((before) => new Map(before).set(choice, chosen));
    other.load().then(
      (side) => keep({ side, problem: null }),
      (cause: unknown) => {
        // What did not come may be asked for again.
        asked.current.delete(choice);
        keep({ side: null, problem: cause instanceof Problem ? cause : notFetched(cause) });
      },
    );
  }, [others, choice]);
  return useMemo(() => {
    if (choice === TODAY) return { side: today(), problem: null };
    if (choice === DRAFT) return { side: { coverage: replica.coverage, figures }, problem: null };
    return loaded.get(choice) ?? { side: null, problem: null };
  }, [choice, today, replica, figures, loaded]);
}

function notFetched(cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Problem('REDRAW_NOT_FETCHED', {
    zh: `另一份草案没有取到（${reason}）。`,
    en: `The other draft could not be fetched (${reason}).`,
  });
}
