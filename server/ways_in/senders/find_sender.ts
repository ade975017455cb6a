import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { auditEvent } from '../../access/audit/audit_act.ts';
import { auditSender } from '../../access/audit/audit_entry.ts';
import type { AuditLog } from '../../access/audit/audit_log.ts';
import { senderByCode } from '../../generated/queries/sender_by_code.ts';
import { senderByKey } from '../../generated/queries/sender_by_key.ts';
import { senderUsed } from '../../generated/queries/sender_used.ts';
import type { Json } from '../../store/json.ts';
import { exec, maybeOne, type Queryable } from '../../store/queryable.ts';
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
  /** Kinds that it may send, those below included; null: all. */
  readonly kinds: readonly string[] | null;
  /** To the minute. */
  readonly lastUsedAt: Date | null;
}

/** A sender as it is kept, one that holds no more included. */
export interface KnownSender extends Sender {
  readonly validTo: Date | null;
  readonly revokedAt: Date | null;
  readonly keySha256: string | null;
  /** Neither revoked nor past its end. */
  readonly holds: boolean;
}

/** What a request is told whose key does not hold: the same for every reason. */
export class KeyRefused extends Problem {
  constructor() {
    super('KEY_REFUSED', {
      zh: '密钥无效、已过期或已撤销，或不能用于这个地方和这个接口。',
      en: 'The key is not valid, has expired, was revoked, or does not hold for this place and this way in.',
    });
  }
}

/** Where senders are known, and where it is kept that one came for the first time. */
export interface SenderGround {
  readonly pool: Pool;
  readonly audit: AuditLog;
}

/**
 * The sender that a key belongs to; asked of the database each time, so that a revoked key ends at once.
 * @throws KeyRefused
 */
export async function senderOfKey(
  ground: SenderGround,
  key: string,
  {
    jurisdiction,
    way,
    address,
  }: { readonly jurisdiction: string; readonly way: SenderWay; readonly address: string | null },
): Promise<Sender> {
  const found = await maybeOne(ground.pool, senderByKey, { keySha256: hashSenderKey(key) });
  if (found === null || !found.holds || found.way !== way || found.jurisdictionCode !== jurisdiction) {
    throw new KeyRefused();
  }
  await noteUse(ground, found, address);
  return found;
}

/** The sender of a code, whether it still holds or not; null where there is none. */
export function knownSender(database: Queryable, jurisdiction: string, code: string): Promise<KnownSender | null> {
  return maybeOne(database, senderByCode, { jurisdiction, code });
}

/** The sender of a code; null where there is none that holds. */
export async function senderOfCode(
  database: Queryable,
  jurisdiction: string,
  code: string,
): Promise<KnownSender | null> {
  const found = await knownSender(database, jurisdiction, code);
  return found?.holds ? found : null;
}

const NOTED_MS = 60_000;

/**
 * Notes that a sender was here, at most once a minute: a busy one is not written to the database with each report. Its first
 * time stands in the audit log.
 * @param address that it came from; null: a file in the folder.
 */
export async function noteUse(
  { pool, audit }: SenderGround,
  { jurisdictionCode: jurisdiction, code, way, lastUsedAt }: Sender,
  address: string | null,
): Promise<void> {
  if (lastUsedAt !== null && Date.now() - lastUsedAt.getTime() < NOTED_MS) return;
  const noted = await exec(pool, senderUsed, { jurisdiction, code });
  if (lastUsedAt !== null || noted === 0) return;
  const actor = auditSender(jurisdiction, code, address);
  await auditEvent(audit, { action: 'sender.first_use', actor, jurisdiction, subject: code, given: { way } });
}
