import type { SenderRow } from './senders_page.tsx';

export type SenderState = 'valid' | 'expired' | 'revoked';

/** Whether a sender's key is taken at a moment, in milliseconds since the epoch. */
export function senderState({ validTo, revokedAt }: SenderRow, now: number): SenderState {
  if (revokedAt !== null) return 'revoked';
  return validTo !== null && Date.parse(validTo) <= now ? 'expired' : 'valid';
}
