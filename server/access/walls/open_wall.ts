import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { wallAdmit } from '../../generated/queries/wall_admit.ts';
import { wallLock } from '../../generated/queries/wall_lock.ts';
import { wallMakeRoom } from '../../generated/queries/wall_make_room.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { exec, maybeOne } from '../../store/queryable.ts';
import { hashOfToken } from '../session_token.ts';
import { makeSessionToken, type OpenedSession } from '../sessions/open_session.ts';
import { screensOf } from './screen_set.ts';

/** A wall as its key opened it. */
export interface OpenedWall extends OpenedSession {
  readonly jurisdiction: string;
  readonly code: string;
  readonly name: string;
}

export interface AskingScreen {
  /** SHA-256 of the token that its browser brought; one of the same wall is given up for the new one. */
  readonly session: string | null;
  readonly address: string | null;
  readonly agent: string | null;
}

/**
 * Opens a session for one more screen of the wall that a key belongs to. Where all its places are taken, one that was not
 * seen for two minutes makes room.
 *
 * @throws Problem WALL_KEY_REFUSED, WALL_FULL
 */
export async function openWall(pool: Pool, key: string, screen: AskingScreen): Promise<OpenedWall> {
  const token = makeSessionToken();
  return inTransaction(pool, async (client) => {
    const wall = await maybeOne(client, wallLock, { keySha256: hashOfToken(key) });
    if (wall === null) throw keyRefused();
    const { jurisdictionCode: jurisdiction, code, name, screenSet } = wall;
    const most = screensOf(screenSet);
    await exec(client, wallMakeRoom, { jurisdiction, code, most, ownSha256: screen.session });
    const { address } = screen;
    const agent = screen.agent?.slice(0, 200) ?? null;
    const place = { jurisdiction, code, most, tokenSha256: hashOfToken(token), address, agent };
    const admitted = await maybeOne(client, wallAdmit, place);
    if (admitted === null) throw wallFull(name, most);
    return { token, expiresAt: admitted.expiresAt, jurisdiction, code, name };
  });
}

function keyRefused(): Problem {
  return new Problem('WALL_KEY_REFUSED', {
    zh: '大屏链接无效或已撤销，请向管理员索取新的链接。',
    en: 'The link of this wall is not valid or was revoked; ask an administrator for a new one.',
  });
}

function wallFull(name: string, most: number): Problem {
  return new Problem('WALL_FULL', {
    zh: `大屏“${name}”的 ${most} 块屏幕都已打开；关闭其中一块，两分钟后可再打开。`,
    en: `Every screen of the wall '${name}' (${most}) is open; close one, and another can be opened two minutes later.`,
  });
}
