import type { Pool } from 'pg';
import { cursorGiven } from '../generated/queries/cursor_given.ts';
import { feedHead } from '../generated/queries/feed_head.ts';
import { log } from '../operations/log.ts';
import type { ChangeRow } from '../rows.ts';
import { one } from '../store/queryable.ts';
import { DatabaseChangeLog } from './change_log.ts';
import { cursorFromTheFuture, decodeCursor, encodeCursor, type LogPosition, refuseFuture } from './cursor.ts';
import { logHeldBack } from './log_held_back.ts';
import { type ChangeBatch, SharedReader } from './shared_reader.ts';
import { untilStopped } from './until_stopped.ts';

export interface FeedAnswer {
  readonly changes: readonly ChangeRow[];
  readonly cursor: string;
}

/** Changes kept in memory for each place. */
const KEPT_CHANGES = 2000;
/** What is written within so long is told together: a twentieth of a second is at once to a person. */
const GAP_MS = 50;
const RETRY_MS = 250;

/** Live changes for any number of screens, read from the change log once for each place. */
export class ChangeFeed {
  readonly #pool: Pool;
  readonly #readers = new Map<string, SharedReader<ChangeRow>>();
  readonly #answerOfBatch = new WeakMap<ChangeBatch<ChangeRow>, FeedAnswer>();
  readonly #closed = new AbortController();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Something was written, here or by somebody who notified us. */
  wake(): void {
    for (const reader of this.#readers.values()) reader.wake();
  }

  /** Milliseconds for which something that was announced has not been told to those who follow. */
  get behindMs(): number {
    return Math.max(0, ...[...this.#readers.values()].map((reader) => reader.behindMs));
  }

  /** Milliseconds for which the log could not be read. */
  get failingMs(): number {
    return Math.max(0, ...[...this.#readers.values()].map((reader) => reader.failingMs));
  }

  /**
   * Every change of a place after the cursor. The first answer comes at once where no cursor is given: it holds no
   * change, only the cursor to resume from.
   *
   * @throws Problem BAD_CURSOR or CURSOR_FROM_THE_FUTURE
   */
  async follow(jurisdiction: string, after: string | null): Promise<AsyncIterableIterator<FeedAnswer>> {
    const asked = after === null ? null : decodeCursor(after);
    const head = await one(this.#pool, feedHead, { jurisdiction });
    if (asked) {
      refuseFuture(asked, { transaction: BigInt(head.running), position: head.newest });
      await this.#refuseForeign(jurisdiction, asked);
    }
    const from = asked ?? { transaction: BigInt(head.transaction), position: head.position };
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.#closed.signal]);
    return untilStopped(this.#answers(jurisdiction, from, asked === null, signal), stop);
  }

  /**
   * A cursor of before a restore may name a transaction that this cluster has come to since, but no row of its log. Going on
   * from it would pass over changes.
   */
  async #refuseForeign(jurisdiction: string, at: LogPosition): Promise<void> {
    // Of a place that has no row yet: from there everything is told.
    if (at.transaction === 0n && at.position === 0) return;
    const { position, transaction } = at;
    const { given } = await one(this.#pool, cursorGiven, { jurisdiction, position, transaction: String(transaction) });
    if (!given) throw cursorFromTheFuture();
  }

  /** Ends every answer, so that the screens come back to whoever serves next. */
  close(): void {
    this.#closed.abort();
    for (const reader of this.#readers.values()) reader.close();
  }

  async *#answers(
    jurisdiction: string,
    from: LogPosition,
    greet: boolean,
    signal: AbortSignal,
  ): AsyncGenerator<FeedAnswer, void> {
    if (greet) yield { changes: [], cursor: encodeCursor(from) };
    for await (const batch of this.#reader(jurisdiction).follow(from, signal)) yield this.#answerOf(batch);
  }

  /** One object for one batch, as one is executed and written out once for all who ask the same of it. */
  #answerOf(batch: ChangeBatch<ChangeRow>): FeedAnswer {
    const known = this.#answerOfBatch.get(batch);
    if (known) return known;
    const answer = { changes: batch.changes, cursor: encodeCursor(batch.cursor) };
    this.#answerOfBatch.set(batch, answer);
    return answer;
  }

  #reader(jurisdiction: string): SharedReader<ChangeRow> {
    const known = this.#readers.get(jurisdiction);
    if (known) return known;
    const reader = new SharedReader(new DatabaseChangeLog(this.#pool, jurisdiction), {
      kept: KEPT_CHANGES,
      gapMs: GAP_MS,
      retryMs: RETRY_MS,
      onError: (error) =>
        log.error(
          { zh: '变更日志读取失败，稍后重试。', en: 'Reading the change log failed; trying again.' },
          { error },
        ),
      onHeldBack: logHeldBack(this.#pool, jurisdiction),
    });
    this.#readers.set(jurisdiction, reader);
    return reader;
  }
}
