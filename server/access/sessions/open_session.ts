import { randomBytes } from 'node:crypto';
import { sessionAdd } from '../../generated/queries/session_add.ts';
import { one, type Queryable } from '../../store/queryable.ts';
import { hashOfToken } from '../session_token.ts';

/** However much it is used, a session of an account ends after so long. */
export const SESSION_SECONDS = 7 * 24 * 3600;

export interface NewSession {
  readonly accountId: string;
  /** Where it was opened from, and with which browser. */
  readonly address: string | null;
  readonly agent: string | null;
}

export interface OpenedSession {
  /** For the cookie alone; kept nowhere else. */
  readonly token: string;
  /** At the latest. */
  readonly expiresAt: Date;
}

/** Opens a session of an account under a token that nobody knew before. */
export async function openSession(
  database: Queryable,
  { accountId, address, agent }: NewSession,
): Promise<OpenedSession> {
  const token = makeSessionToken();
  const { expiresAt } = await one(database, sessionAdd, {
    tokenSha256: hashOfToken(token),
    accountId,
    seconds: SESSION_SECONDS,
    address,
    agent: agent?.slice(0, 200) ?? null,
  });
  return { token, expiresAt };
}

/** 256 random bits. */
export function makeSessionToken(): string {
  return randomBytes(32).toString('base64url');
}
