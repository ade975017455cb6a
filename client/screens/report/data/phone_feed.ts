import { PhoneChangesDocument, type PhoneChangesSubscription } from '../../../generated/operations.ts';
import { changeLine } from '../../../live/change_line.ts';
import type { Line } from '../../../live/graphql_client.ts';
import { HeardFeed } from '../../../live/heard_feed.ts';

type PhoneChange = PhoneChangesSubscription['changes']['changes'][number];

/** The line on which a phone hears which cases changed; those who listen are told their ids and which of them are new. */
export class PhoneFeed extends HeardFeed<PhoneChange, (id: string, isNew: boolean) => void> {
  /** @param place code of the jurisdiction */
  constructor(line: Line, place: string) {
    super(changeLine(line, PhoneChangesDocument, (after) => ({ place, after })));
  }

  protected override tell(
    changes: readonly PhoneChange[],
    listening: Iterable<(id: string, isNew: boolean) => void>,
    onGroundChanged: () => void,
  ): void {
    const changed = new Map<string, boolean>();
    for (const change of changes) {
      if (!('case' in change)) continue;
      const isFirst = 'event' in change && change.event.sequence === 1;
      changed.set(change.case.id, isFirst || changed.get(change.case.id) === true);
    }
    for (const [id, isFirst] of changed) for (const tell of listening) tell(id, isFirst);
    const isNew = ({ __typename }: PhoneChange) => __typename === 'PlaceChange' || __typename === 'CaseSettingsChange';
    if (changes.some(isNew)) onGroundChanged();
  }
}
