import { DeskChangesDocument, type DeskChangesSubscription } from '../../../generated/operations.ts';
import { changeLine } from '../../../live/change_line.ts';
import type { Line } from '../../../live/graphql_client.ts';
import { HeardFeed } from '../../../live/heard_feed.ts';
import { SeenEvents } from '../../../live/seen_events.ts';
import type { CaseRow } from '../../data/case_row.ts';

export type DeskChange = DeskChangesSubscription['changes']['changes'][number];

export interface FeedEars {
  /** A case took a step, or became due soon or overdue; each told once. */
  onCase?(item: CaseRow, change: DeskChange): void;
  /** Kinds, deadlines, calendar or departments changed. */
  onSettings?(): void;
}

/** The one line on which the desk hears of cases. */
export class CaseFeed extends HeardFeed<DeskChange, FeedEars> {
  readonly #seen = new SeenEvents();

  /** @param place code of the jurisdiction */
  constructor(line: Line, place: string) {
    super(changeLine(line, DeskChangesDocument, (after) => ({ place, after })));
  }

  protected override tell(
    changes: readonly DeskChange[],
    listening: Iterable<FeedEars>,
    onGroundChanged: () => void,
  ): void {
    for (const change of changes) {
      if (change.__typename === 'PlaceChange') {
        onGroundChanged();
      } else if (change.__typename === 'CaseSettingsChange') {
        for (const ears of listening) ears.onSettings?.();
      } else if (change.__typename === 'CaseChange' || change.__typename === 'DeadlineChange') {
        if (change.__typename === 'CaseChange' && !this.#seen.isNew(change.case.id, change.event.sequence)) continue;
        for (const ears of listening) ears.onCase?.(change.case, change);
      }
    }
  }
}
