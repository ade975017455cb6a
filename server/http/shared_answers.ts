import type { ExecutionResult } from 'graphql';
import { eventOf } from './event_of.ts';

/** Bytes of answers that are kept. Two hundred readers of one place need one answer of a few kB at a time. */
const MOST_BYTES = 32 * 1024 * 1024;
/** However short they are. */
const MOST_ANSWERS = 1000;

interface Kept {
  readonly answer: Promise<ExecutionResult>;
  /** 0 until it is known. */
  bytes: number;
}

/**
 * Answers to questions on payloads, made once for all who ask, the newest of which are kept up to a number of bytes: what is
 * pushed out is made again for whoever still asks.
 */
export class SharedAnswers {
  readonly #mostBytes: number;
  readonly #kept = new Map<string, Kept>();
  readonly #numbers = new WeakMap<object, number>();
  #lastNumber = 0;
  #bytes = 0;

  constructor(mostBytes = MOST_BYTES) {
    this.#mostBytes = mostBytes;
  }

  /** Bytes of the answers that are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * One with errors is answered to those who wait for it and not kept: when it is asked for again, the database may be back.
   * @param question the same for all who may be given the same answer on this payload.
   */
  getOrMake(payload: object, question: string, make: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
    const key = `${this.#numberOf(payload)} ${question}`;
    const known = this.#kept.get(key);
    if (known) return known.answer;
    const kept: Kept = { answer: make(), bytes: 0 };
    this.#kept.set(key, kept);
    kept.answer.then(
      (result) => this.#weigh(key, kept, result),
      () => this.#forget(key, kept),
    );
    return kept.answer;
  }

  #weigh(key: string, kept: Kept, result: ExecutionResult): void {
    if (result.errors) this.#forget(key, kept);
    if (this.#kept.get(key) !== kept) return;
    kept.bytes = eventOf(result).byteLength;
    this.#bytes += kept.bytes;
    for (const [oldest, each] of this.#kept) {
      if (this.#bytes <= this.#mostBytes && this.#kept.size <= MOST_ANSWERS) return;
      this.#forget(oldest, each);
    }
  }

  #forget(key: string, kept: Kept): void {
    if (this.#kept.get(key) !== kept) return;
    this.#kept.delete(key);
    this.#bytes -= kept.bytes;
  }

  #numberOf(payload: object): number {
    const number = this.#numbers.get(payload) ?? ++this.#lastNumber;
    this.#numbers.set(payload, number);
    return number;
  }
}
