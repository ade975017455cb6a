import type { CombinedError } from 'urql';
import { ChangesDocument, LatestCasesDocument, StationsDocument } from '../generated/operations.ts';
import { changeLine } from './change_line.ts';
import type { Line } from './graphql_client.ts';
import { keepLine } from './keep_line.ts';
import type { Connection } from './live_feed.ts';
import {
  type LiveCase,
  type LiveChange,
  type LiveState,
  type LiveStation,
  NOTHING_YET,
  withChanges,
  withSnapshot,
} from './live_state.ts';
import { SeenEvents } from './seen_events.ts';

const HOUR_MS = 3_600_000;
const CASE_PAGE = 100;
/** The trend and the stream need the last day; of a very busy day the newest thousand. */
const CASE_PAGES = 10;

export interface LiveSnapshot extends LiveState {
  readonly connection: Connection;
  /** True once the cases of the last day have been read, or as many of them as are kept. */
  readonly casesLoaded: boolean;
  readonly stationsLoaded: boolean;
  readonly error: CombinedError | null;
}

/**
 * Cases and stations of one place, loaded once and from then on kept up by the change log. A store for
 * `useSyncExternalStore`: nothing else asks the server for them again.
 */
export class LiveStore {
  readonly #line: Line;
  readonly #place: string;
  readonly #seen = new SeenEvents();
  readonly #listeners = new Set<() => void>();
  #snapshot: LiveSnapshot = {
    ...NOTHING_YET,
    connection: { state: 'connecting' },
    casesLoaded: false,
    stationsLoaded: false,
    error: null,
  };
  #stop: (() => void) | null = null;

  /** @param place code of the jurisdiction */
  constructor(line: Line, place: string) {
    this.#line = line;
    this.#place = place;
  }

  /** Starts from a cursor that was asked for before anything else was loaded. Call `stop` when done. */
  start(after: string): void {
    this.#stop = keepLine<LiveChange>({
      open: changeLine(this.#line, ChangesDocument, (cursor) => ({ place: this.#place, after: cursor })),
      after,
      onBatch: (batch) => this.#set(withChanges(this.#snapshot, batch.changes, this.#seen, Date.now())),
      onConnection: (connection) => {
        this.#set({ connection });
        // What could not be loaded while the server was away is loaded now that it is heard from.
        if (connection.state === 'live' && this.#snapshot.error) void this.load();
      },
      onLost: () => this.#set({ groundRevision: this.#snapshot.groundRevision + 1 }),
    });
    void this.load();
  }

  stop(): void {
    this.#stop?.();
    this.#stop = null;
  }

  /** Loads the cases of the last day and all stations; again after an error. */
  async load(): Promise<void> {
    this.#set({ error: null });
    await Promise.all([this.#loadCases(), this.#loadStations()]);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): LiveSnapshot => this.#snapshot;

  async #loadCases(): Promise<void> {
    const now = Date.now();
    const window = { from: new Date(now - 24 * HOUR_MS).toISOString(), to: new Date(now + HOUR_MS).toISOString() };
    let after: string | null = null;
    for (let page = 0; page < CASE_PAGES; page++) {
      const variables: { place: string; window: typeof window; first: number; after: string | null } = {
        place: this.#place,
        window,
        first: CASE_PAGE,
        after,
      };
      const { data, error } = await this.#line.fresh.query(LatestCasesDocument, variables).toPromise();
      if (error || !data) return this.#set({ error: error ?? null });
      const { nodes, pageInfo } = data.jurisdiction.cases;
      const cases: readonly LiveCase[] = nodes;
      this.#set(withSnapshot(this.#snapshot, { cases }));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    this.#set({ casesLoaded: true });
  }

  async #loadStations(): Promise<void> {
    const stations: LiveStation[] = [];
    let after: string | null = null;
    do {
      const variables: { place: string; after: string | null } = { place: this.#place, after };
      const { data, error } = await this.#line.fresh.query(StationsDocument, variables).toPromise();
      if (error || !data) return this.#set({ error: error ?? null });
      stations.push(...data.jurisdiction.stations.nodes);
      const { pageInfo } = data.jurisdiction.stations;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    this.#set({ ...withSnapshot(this.#snapshot, { stations }), stationsLoaded: true });
  }

  #set(change: Partial<LiveSnapshot>): void {
    const isSame = Object.entries(change).every(([key, value]) => this.#snapshot[key as keyof LiveSnapshot] === value);
    if (isSame) return;
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}
