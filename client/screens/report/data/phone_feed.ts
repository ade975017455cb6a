import { PhoneChangesDocument, type PhoneChangesSubscription } from '../../../generated/operations.ts';
import { changeLine } from '../../../live/change_line.ts';
import type { Line } from '../../../live/graphql_client.ts';
import { type Connection, LiveFeed } from '../../../live/live_feed.ts';
import { restWhileHidden } from '../../../live/rest_while_hidden.ts';

type PhoneChange = PhoneChangesSubscription['changes']['changes'][number];

/** The line on which a phone hears which cases changed. A store of its connection for `useSyncExternalStore`. */
export class PhoneFeed {
  readonly #line: Line;
  readonly #place: string;
  readonly #ears = new Set<(id: string) => void>();
  readonly #listeners = new Set<() => void>();
  readonly #ended = new AbortController();
  #connection: Connection = { state: 'connecting' };
  #feed: LiveFeed<PhoneChange> | null = null;

  /** @param place code of the jurisdiction */
  constructor(line: Line, place: string) {
    this.#line = line;
    this.#place = place;
  }

  /**
   * @param after a cursor that was asked for before any case was
   * @param onGroundChanged called where everything must be loaded anew
   */
  start(after: string, onGroundChanged: () => void): void {
    this.#feed = new LiveFeed<PhoneChange>({
      open: changeLine(this.#line, PhoneChangesDocument, (cursor) => ({ place: this.#place, after: cursor })),
      after,
      onBatch: ({ changes }) => {
        const changed = changes.flatMap((change) => ('case' in change ? [change.case.id] : []));
        for (const id of new Set(changed)) for (const tell of this.#ears) tell(id);
        const isNew = ({ __typename }: PhoneChange) =>
          __typename === 'PlaceChange' || __typename === 'CaseSettingsChange';
        if (changes.some(isNew)) onGroundChanged();
      },
      onConnection: (connection) => {
        this.#connection = connection;
        for (const listener of this.#listeners) listener();
      },
      onLost: onGroundChanged,
    });
    const { signal } = this.#ended;
    window.addEventListener('online', () => this.#feed?.retryNow(), { signal });
    restWhileHidden(this.#feed, document, signal);
  }

  stop(): void {
    this.#feed?.stop();
    this.#ended.abort();
  }

  /** Names every case that changes from now on; calling the result ends it. */
  listen(tell: (id: string) => void): () => void {
    this.#ears.add(tell);
    return () => this.#ears.delete(tell);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly connection = (): Connection => this.#connection;
}
