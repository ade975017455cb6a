import { createHash } from 'node:crypto';

/** Characters that the key of a case may have. */
const MOST = 200;

/** The key of a case within its place: two senders may number alike. A long number goes in by its SHA-256. */
export function caseKey(sender: string, ownId: string): string {
  const key = `${sender}/${ownId}`;
  return [...key].length <= MOST ? key : `${sender}/sha256:${createHash('sha256').update(ownId).digest('hex')}`;
}
