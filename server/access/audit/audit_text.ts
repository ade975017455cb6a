import { createHash } from 'node:crypto';
import type { auditChain } from '../../generated/queries/audit_chain.ts';

/** An entry as the database keeps it, its moment and details as text. */
export type ChainRow = (typeof auditChain)['row'];

/** What the first entry of all follows. */
export const GENESIS = '0'.repeat(64);

/**
 * The canonical text of an entry, as docs/audit.md has it: a line that names the form, then each column but the hash as
 * the length of its UTF-8 in bytes, a colon and the value, or a minus for null, each with a line feed after it. As each value
 * says how long it is, no two different entries have the same text.
 */
export function auditText(row: Omit<ChainRow, 'hash'>): string {
  const values = [
    String(row.position),
    row.happenedAt,
    row.jurisdictionCode,
    row.actorKind,
    row.actorId,
    row.actorName,
    row.role,
    row.address,
    row.action,
    row.subjectKind,
    row.subjectId,
    row.outcome,
    row.begunPosition === null ? null : String(row.begunPosition),
    row.details,
    row.previousHash,
  ];
  return `gezhong audit 1\n${values.map(field).join('')}`;
}

function field(value: string | null): string {
  return value === null ? '-\n' : `${Buffer.byteLength(value)}:${value}\n`;
}

/** SHA-256 of the canonical text, in hexadecimal digits. */
export function auditHash(row: Omit<ChainRow, 'hash'>): string {
  return createHash('sha256').update(auditText(row)).digest('hex');
}
