import { Problem } from '../../../geodata/problem.ts';
import { senderByCode } from '../../generated/queries/sender_by_code.ts';
import { senderByKey } from '../../generated/queries/sender_by_key.ts';
import type { Json } from '../../store/json.ts';
import { maybeOne, type Queryable } from '../../store/queryable.ts';
import { hashSenderKey } from './sender_key.ts';

export const SENDER_WAYS = ['open311', 'webhook', 'hotline'] as const;
export type SenderWay = (typeof SENDER_WAYS)[number];

/** A system that may send cases of one place. */
export interface Sender {
  readonly jurisdictionCode: string;
  readonly code: string;
  readonly way: string;
  readonly name: string;
  /** Which field or column of what it sends says what; null: it sends our own form. */
  readonly mapping: Json | null;
}

/** What a request is told whose key does not hold: the same for every reason. */
export class KeyRefused extends Problem {
  constructor() {
    super('KEY_REFUSED', {
      zh: '密钥无效、已撤销，或不能用于这个地方和这个接口。',
      en: 'The key is not valid, was revoked, or does not hold for this place and this way in.',
    });
  }
}

/**
 * The sender that a key belongs to; asked of the database each time, so that a revoked key ends at once.
 * @throws KeyRefused
 */
export async function senderOfKey(
  database: Queryable,
  key: string,
  { jurisdiction, way }: { readonly jurisdiction: string; readonly way: SenderWay },
): Promise<Sender> {
  const found = await maybeOne(database, senderByKey, { keySha256: hashSenderKey(key) });
  if (found === null || found.revoked || found.way !== way || found.jurisdictionCode !== jurisdiction) {
    throw new KeyRefused();
  }
  return found;
}

/** The sender of a code with the hash of its key; null where there is none that holds. */
export async function senderOfCode(
  database: Queryable,
  jurisdiction: string,
  code: string,
): Promise<(Sender & { readonly keySha256: string | null }) | null> {
  const found = await maybeOne(database, senderByCode, { jurisdiction, code });
  return found === null || found.revoked ? null : found;
}
