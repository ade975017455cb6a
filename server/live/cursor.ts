import { Problem } from '../../geodata/problem.ts';

/** Where a reader of the change log stands: everything up to here has been read, in the order (transaction, position). */
export interface LogPosition {
  /** 64-bit transaction id. */
  readonly transaction: bigint;
  /** 0: everything before the transaction, nothing of it. */
  readonly position: number;
}

export function comparePositions(a: LogPosition, b: LogPosition): number {
  if (a.transaction !== b.transaction) return a.transaction < b.transaction ? -1 : 1;
  return a.position - b.position;
}

/** Opaque to whoever holds it. */
export function encodeCursor({ transaction, position }: LogPosition): string {
  return Buffer.from(`${transaction}.${position}`).toString('base64url');
}

const LARGEST_TRANSACTION = 2n ** 63n - 1n;

/**
 * @throws Problem BAD_CURSOR for anything that encodeCursor does not write.
 */
export function decodeCursor(cursor: string): LogPosition {
  const text = cursor.length <= 100 ? Buffer.from(cursor, 'base64url').toString('latin1') : '';
  const [, transaction, position] = /^(0|[1-9][0-9]{0,18})\.(0|[1-9][0-9]{0,15})$/.exec(text) ?? [];
  if (transaction === undefined || position === undefined) throw badCursor(cursor);
  const read = { transaction: BigInt(transaction), position: Number(position) };
  if (read.transaction > LARGEST_TRANSACTION || !Number.isSafeInteger(read.position)) throw badCursor(cursor);
  if (encodeCursor(read) !== cursor) throw badCursor(cursor);
  return read;
}

function badCursor(cursor: string): Problem {
  return new Problem('BAD_CURSOR', {
    zh: `游标“${cursor.slice(0, 60)}”无法识别。请重新载入，并从载入时得到的游标继续。`,
    en: `The cursor '${cursor.slice(0, 60)}' cannot be read. Load again and continue from the cursor that comes with it.`,
  });
}

/**
 * A position that this database has not come to yet: another database's cursor, or one from before a restore.
 * @param head the first transaction that may still be running, and the newest position of the log.
 * @throws Problem CURSOR_FROM_THE_FUTURE
 */
export function refuseFuture(at: LogPosition, head: LogPosition): void {
  const known = at.transaction < head.transaction || (at.transaction === head.transaction && at.position === 0);
  if (!known || at.position > head.position) throw cursorFromTheFuture();
}

/** Of a cursor that this database never gave. */
export function cursorFromTheFuture(): Problem {
  return new Problem('CURSOR_FROM_THE_FUTURE', {
    zh: '游标比本数据库的最新记录还新：数据库可能已恢复到旧备份。请重新载入。',
    en: 'The cursor is newer than anything in this database, which may have been restored from a backup. Load again.',
  });
}
