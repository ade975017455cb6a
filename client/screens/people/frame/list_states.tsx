import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface ListStatesProps<Item> {
  /** Null until they are known. */
  readonly items: readonly Item[] | null;
  readonly error: CombinedError | null;
  readonly onRetry: () => void;
  /** What stands where there are none, and what to do then. */
  readonly none: string;
  readonly noneHow: ReactNode;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list in each of its states: being read, failed, empty, or there. */
export function ListStates<Item>({ items, error, onRetry, none, noneHow, children }: ListStatesProps<Item>) {
  const { states } = useSpeech().words;
  if (items === null && error) return <FailedNotice error={error} onRetry={onRetry} />;
  if (items === null) {
    return (
      <div className="people-waiting" aria-busy="true">
        <span className="unseen">{states.loading}</span>
        {[0, 1, 2, 3, 4, 5].map((line) => (
          <span key={line} className="skeleton" />
        ))}
      </div>
    );
  }
  if (items.length === 0) {
    return (
      <Notice title={none}>
        <p>{noneHow}</p>
      </Notice>
    );
  }
  return children(items);
}
