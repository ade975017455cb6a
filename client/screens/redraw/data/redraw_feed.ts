import { RedrawChangesDocument, type RedrawChangesSubscription } from '../../../generated/operations.ts';
import { changeLine } from '../../../live/change_line.ts';
import type { Line } from '../../../live/graphql_client.ts';
import { HeardFeed } from '../../../live/heard_feed.ts';

type Change = RedrawChangesSubscription['changes']['changes'][number];

/** Told with the id of every draft that took a step. */
export type RedrawEars = (redraw: string) => void;

/** The line on which the screen hears that a draft was started, submitted, approved …, by whomever. */
export class RedrawFeed extends HeardFeed<Change, RedrawEars> {
  constructor(line: Line, place: string) {
    super(changeLine(line, RedrawChangesDocument, (after) => ({ place, after })));
  }

  protected override tell(changes: readonly Change[], ears: Iterable<RedrawEars>, onGroundChanged: () => void): void {
    const ids = new Set(changes.flatMap((change) => (change.__typename === 'RedrawChange' ? [change.id] : [])));
    for (const listener of ears) for (const id of ids) listener(id);
    if (changes.some(({ __typename }) => __typename === 'PlaceChange')) onGroundChanged();
  }
}
