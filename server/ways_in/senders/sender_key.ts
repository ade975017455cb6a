import { createHash, randomBytes } from 'node:crypto';

/** A key as it is handed to a sender, once: 256 random bits. */
export function makeSenderKey(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a key. A slow hash would add nothing: there is no guessing 256 random bits. */
export function hashSenderKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
