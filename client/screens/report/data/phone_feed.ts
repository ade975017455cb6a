import { PhoneChangesDocument, type PhoneChangesSubscription } from '../../../generated/operations.ts';
import { changeLine } from '../../../live/change_line.ts';
import type { Line } from '../../../live/graphql_client.ts';
import { HeardFeed } from '../../../live/heard_feed.ts';

type PhoneChange = PhoneChangesSubscription['changes']['changes'][number];

/** The line on which a phone hears which cases changed; those who listen are told their ids. */
export class PhoneFeed extends HeardFeed<PhoneChange, (id: string) => void> {
  /** @param place code of the jurisdiction */
  constructor(line: Line, place: string) {
    super(changeLine(line, PhoneChangesDocument, (after) => ({ place, after })));
  }

  protected override tell(
    changes: readonly PhoneChange[],
    listening: Iterable<(id: string) => void>,
    onGroundChanged: () => void,
  ): void {
    const changed = new Set(changes.flatMap((change) => ('case' in change ? [change.case.id] : [])));
    for (const id of changed) for (const tell of listening) tell(id);
    const isNew = ({ __typename }: PhoneChange) => __typename === 'PlaceChange' || __typename === 'CaseSettingsChange';
    if (changes.some(isNew)) onGroundChanged();
  }
}
