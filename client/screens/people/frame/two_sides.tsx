import type { ReactNode } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { usePeople } from '../data/people_context.ts';

export interface TwoSidesProps {
  /** Names of the two sides, for those who hear the page. */
  readonly label: string;
  readonly paneLabel: string;
  readonly list: ReactNode;
  /** What is open; null where nothing is. */
  readonly pane: ReactNode | null;
  /** What stands in place of it then. */
  readonly hint: string;
}

/** A list, and beside it what of it is open; where there is no room for both, one of them with a way back. */
export function TwoSides({ label, paneLabel, list, pane, hint }: TwoSidesProps) {
  const { acts } = useSpeech().words.people;
  const { change } = usePeople();
  return (
    <div className="people-sides" data-open={pane !== null}>
      <section className="people-list scrolls" aria-label={label}>
        {list}
      </section>
      <section className="people-pane scrolls" aria-label={paneLabel}>
        {pane === null ? (
          <p className="people-pane__hint">{hint}</p>
        ) : (
          <>
            <button type="button" className="button people-pane__back" onClick={() => change({ open: null })}>
              <Icon name="back" />
              {acts.back}
            </button>
            {pane}
          </>
        )}
      </section>
    </div>
  );
}
