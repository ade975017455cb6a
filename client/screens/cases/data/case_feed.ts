import { DeskChangesDocument, type DeskChangesSubscription } from '../../../generated/operations.ts';
import { changeLine } from '../../../live/change_line.ts';
import type { Line } from '../../../live/graphql_client.ts';
import { type Connection, LiveFeed } from '../../../live/live_feed.ts';
import { restWhileHidden } from '../../../live/rest_while_hidden.ts';
import { SeenEvents } from '../../../live/seen_events.ts';
import type { CaseRow } from './case_row.ts';

export type DeskChange = DeskChangesSubscription['changes']['changes'][number];

export interface FeedEars {
  /** A case took a step, or became due soon or overdue; each told once. */
  onCase?(item: CaseRow, change: DeskChange): void;
  /** Kinds, deadlines, calendar or departments changed. */
  onSettings?(): void;
}

/** The one line on which the desk hears of cases. A store of its connection for `useSyncExternalStore`. */
export class CaseFeed {
  readonly #line: Line;
  readonly #place: string;
  readonly #seen = new SeenEvents();
  readonly #ears = new Set<FeedEars>();
  readonly #listeners = new Set<() => void>();
  readonly #ended = new AbortController();
  #connection: Connection = { state: 'connecting' };
  #feed: LiveFeed<DeskChange> | null = null;

  /** @param place code of the jurisdiction */
  constructor(line: Line, place: string) {
    this.#line = line;
    this.#place = place;
  }

  /**
   * @param after a cursor that was asked for before anything else was loaded
   * @param onGroundChanged called where everything must be loaded anew
   */
  start(after: string, onGroundChanged: () => void): void {
    this.#feed = new LiveFeed<DeskChange>({
      open: changeLine(this.#line, DeskChangesDocument, (cursor) => ({ place: this.#place, after: cursor })),
      after,
      onBatch: ({ changes }) => {
        for (const change of changes) this.#tell(change, onGroundChanged);
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

  /** Hands over every change from now on; calling the result ends it. */
  listen(ears: FeedEars): () => void {
    this.#ears.add(ears);
    return () => this.#ears.delete(ears);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly connection = (): Connection => this.#connection;

  #tell(change: DeskChange, onGroundChanged: () => void): void {
    if (change.__typename === 'PlaceChange') {
      onGroundChanged();
    } else if (change.__typename === 'CaseSettingsChange') {
      for (const ears of this.#ears) ears.onSettings?.();
    } else if (change.__typename === 'CaseChange' || change.__typename === 'DeadlineChange') {
      if (change.__typename === 'CaseChange' && !this.#seen.isNew(change.case.id, change.event.sequence)) return;
      for (const ears of this.#ears) ears.onCase?.(change.case, change);
    }
  }
}
