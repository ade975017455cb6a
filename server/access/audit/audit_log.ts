import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { auditAppend } from '../../generated/queries/audit_append.ts';
import { QueryError } from '../../store/query_error.ts';
import { one } from '../../store/queryable.ts';
import type { NewAuditEntry } from './audit_entry.ts';
import { soundText } from './sound_text.ts';

/** Entries written by one statement; more wait for the next. */
const MOST_AT_ONCE = 500;
/** Entries that may wait; beyond, what they stand for is refused. About 20 MB at most. */
const MOST_WAITING = 10_000;

interface Waiting {
  readonly row: string;
  readonly answer: (position: number) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * The one door to the audit log. Entries that arrive while others are being written are written together next (group
 * commit), each acknowledged only once it is durable. Several servers may write one log: the database keeps their order.
 */
export class AuditLog {
  readonly #pool: Pool;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * Appends an entry.
   * @returns its position, once it is durable.
   * @throws Problem AUDIT_UNAVAILABLE where it could not be written, or is not known to have been.
   */
  append(entry: NewAuditEntry): Promise<number> {
    if (this.#waiting.length >= MOST_WAITING) return Promise.reject(auditUnavailable());
    const row = rowOf(entry);
    return new Promise((answer, fail) => {
      this.#waiting.push({ row, answer, fail });
      this.#writing ??= this.#write();
    });
  }

  /** Waits until everything that was appended is written. */
  async close(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  async #write(): Promise<void> {
    // Whoever comes in the same turn goes along.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, MOST_AT_ONCE);
      this.#waiting = this.#waiting.slice(MOST_AT_ONCE);
      await this.#writeBatch(batch);
    }
    this.#writing = null;
  }

  async #writeBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      const { first } = await one(this.#pool, auditAppend, { entries: `[${batch.map(({ row }) => row).join(',')}]` });
      for (const [i, { answer }] of batch.entries()) answer(first + i);
    } catch (error) {
      if (batch.length > 1 && error instanceof QueryError && error.code !== 'CONNECTION') {
        // One that the database refuses must not take the others along.
        for (const each of batch) await this.#writeBatch([each]);
        return;
      }
      for (const { fail } of batch) fail(auditUnavailable(error));
    }
  }
}

function rowOf({ actor, subject, ...entry }: NewAuditEntry): string {
  const { kind, id, name, role, address } = actor;
  const row = {
    ...entry,
    ...{ actorKind: kind, actorId: id, actorName: name, role, address },
    ...{ subjectKind: subject?.kind ?? null, subjectId: subject?.id ?? null },
  };
  return JSON.stringify(row, (_, value: unknown) => (typeof value === 'string' ? soundText(value) : value));
}

function auditUnavailable(cause?: unknown): Problem {
  return new Problem(
    'AUDIT_UNAVAILABLE',
    {
      zh: '审计日志暂时无法写入，因此未执行此操作；请稍后再试。',
      en: 'The audit log cannot be written just now, so nothing was done; try again a little later.',
    },
    { cause },
  );
}
