import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { jurisdictions } from '../../generated/queries/jurisdictions.ts';
import { wallEndScreens } from '../../generated/queries/wall_end_screens.ts';
import { wallRevoke } from '../../generated/queries/wall_revoke.ts';
import { wallSave } from '../../generated/queries/wall_save.ts';
import { type IWallsResult, walls } from '../../generated/queries/walls.ts';
import { readableText } from '../../rules/readable_text.ts';
import { unknownPlace } from '../../rules/unknown_place.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { exec, many, maybeOne, one } from '../../store/queryable.ts';
import { hashOfToken } from '../session_token.ts';
import { makeSessionToken } from '../sessions/open_session.ts';
import { screensOf } from './screen_set.ts';

/** A wall, and how many of its screens are open. */
export type WallRow = IWallsResult;

export interface ChangedWall {
  readonly wall: WallRow;
  /** Screens that went dark. */
  readonly sessionsEnded: number;
}

export interface NewWall {
  readonly jurisdiction: string;
  readonly code: string;
  readonly name: string;
  /** Units across and down, e.g. 3x2: so many screens may be open at once. */
  readonly screenSet: string;
}

const CODE = /^[a-z0-9][a-z0-9_-]{0,39}$/;
const MOST_NAME = 60;

/**
 * Adds a wall, or changes one: then its screens end, and only the new key opens it.
 *
 * @returns the wall, and the key, which is kept nowhere.
 * @throws Problem BAD_WALL_CODE, BAD_WALL_NAME, BAD_SCREEN_SET, UNKNOWN_JURISDICTION
 */
export async function saveWall(pool: Pool, wall: NewWall): Promise<ChangedWall & { readonly key: string }> {
  const { jurisdiction, code, screenSet } = wall;
  if (!CODE.test(code)) throw badCode(code);
  const name = readableText('BAD_WALL_NAME', { zh: '大屏名称', en: 'The name of a wall' }, wall.name, MOST_NAME);
  if (name === '') throw new Problem('BAD_WALL_NAME', NO_NAME);
  screensOf(screenSet);
  if ((await many(pool, jurisdictions, { code: jurisdiction })).length === 0) throw unknownPlace(jurisdiction);
  const key = makeSessionToken();
  const sessionsEnded = await inTransaction(pool, async (client) => {
    await one(client, wallSave, { jurisdiction, code, name, screenSet, keySha256: hashOfToken(key) });
    return exec(client, wallEndScreens, { jurisdiction, code });
  });
  return { wall: await one(pool, walls, { jurisdiction, code }), key, sessionsEnded };
}

/**
 * From now on its key opens nothing, and its screens have ended.
 * @throws Problem UNKNOWN_WALL where none of that code is left to revoke.
 */
export async function revokeWall(pool: Pool, jurisdiction: string, code: string): Promise<ChangedWall> {
  const sessionsEnded = await inTransaction(pool, async (client) => {
    const revoked = await maybeOne(client, wallRevoke, { jurisdiction, code });
    if (revoked === null) throw unknownWall(jurisdiction, code);
    return exec(client, wallEndScreens, { jurisdiction, code });
  });
  return { wall: await one(pool, walls, { jurisdiction, code }), sessionsEnded };
}

const NO_NAME = { zh: '缺少大屏名称。', en: 'The name of the wall is missing.' };

function badCode(code: string): Problem {
  const shown = code.slice(0, 60);
  return new Problem('BAD_WALL_CODE', {
    zh: `大屏代码“${shown}”不对：应为 1–40 个小写字母、数字、连字符或下划线，以字母或数字开头。`,
    en: `The code '${shown}' of a wall is wrong: 1–40 lower-case letters, digits, hyphens or underscores, a letter or digit first.`,
  });
}

function unknownWall(jurisdiction: string, code: string): Problem {
  const [place, shown] = [jurisdiction.slice(0, 60), code.slice(0, 60)];
  return new Problem('UNKNOWN_WALL', {
    zh: `${place} 没有未撤销的大屏“${shown}”。`,
    en: `${place} has no wall '${shown}' that could be revoked.`,
  });
}
