import type { CombinedError } from 'urql';
import { CoverageChangesDocument, type CoverageChangesSubscriptionVariables } from '../generated/operations.ts';
import { type CoverageBatch, type CoverageState, NO_COVERAGE, withCoverage } from './coverage_state.ts';
import type { Line } from './graphql_client.ts';
import { keepLine } from './keep_line.ts';
import type { OpenLine } from './live_feed.ts';

export type CoverageQuestion = Omit<CoverageChangesSubscriptionVariables, 'knownDigest'>;

export interface CoverageSnapshot extends CoverageState {
  /** Why nothing came, or why nothing more will; null while something may still come, and through a break once it has. */
  readonly error: CombinedError | null;
}

export const NOTHING_TOLD: CoverageSnapshot = { ...NO_COVERAGE, error: null };

/**
 * Coverage of one question, told once whole and from then on where it changes. After a break it says what it knows, so
 * that nothing is told twice. A store for `useSyncExternalStore`: nothing else asks the server for it.
 */
export class CoverageStore {
  readonly #line: Line;
  readonly #question: CoverageQuestion;
  readonly #listeners = new Set<() => void>();
  #snapshot: CoverageSnapshot;
  #stop: (() => void) | null = null;

  /** @param known what was told of this question before, or `NOTHING_TOLD` */
  constructor(line: Line, question: CoverageQuestion, known: CoverageSnapshot) {
    this.#line = line;
    this.#question = question;
    this.#snapshot = { ...known, error: null };
  }

  /** Begins to listen; again after a refusal. Call `stop` when done. */
  start(): void {
    this.stop();
    this.#set({ error: null });
    this.#stop = keepLine<CoverageBatch>({
      open: this.#openLine,
      after: this.#snapshot.digest ?? '',
      onBatch: ({ changes }) =>
        this.#set({ ...changes.reduce<CoverageState>(withCoverage, this.#snapshot), error: null }),
      onConnection: () => {},
      // The server heard the question and refused it: asked again it would be refused again.
      onLost: () => {},
    });
  }

  stop(): void {
    this.#stop?.();
    this.#stop = null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): CoverageSnapshot => this.#snapshot;

  readonly #openLine: OpenLine<CoverageBatch> = (digest, listener) => {
    const stopBytes = this.#line.onBytes(() => listener.onHeard());
    const { unsubscribe } = this.#line.fresh
      .subscription(CoverageChangesDocument, { ...this.#question, knownDigest: digest || null })
      .subscribe(({ data, error, hasNext }) => {
        // Through a break what was told still stands: that the line is cut, the connection's sign says.
        if (error && !(error.networkError && this.#snapshot.digest !== null)) this.#set({ error });
        if (error && !error.networkError) return listener.onLost();
        const batch = error ? null : data?.coverageChanges;
        if (batch) listener.onBatch({ changes: [batch], cursor: batch.digest });
        if (error || !hasNext) listener.onEnd();
      });
    return () => {
      stopBytes();
      // Not while the client still hands over a result: it would leave a rejection behind that nobody can catch.
      queueMicrotask(unsubscribe);
    };
  };

  #set(change: Partial<CoverageSnapshot>): void {
    const isSame = Object.entries(change).every(
      ([key, value]) => this.#snapshot[key as keyof CoverageSnapshot] === value,
    );
    if (isSame) return;
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}
