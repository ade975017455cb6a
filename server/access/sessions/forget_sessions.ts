import type { Pool } from 'pg';
import { sessionsForget } from '../../generated/queries/sessions_forget.ts';
import { signInForget } from '../../generated/queries/sign_in_forget.ts';
import { log } from '../../operations/log.ts';
import { exec, type Queryable } from '../../store/queryable.ts';

const HOUR_MS = 3_600_000;
/** As Access has it: nobody used it for so long. */
const IDLE_SECONDS = 12 * 3600;

/**
 * Removes sessions that ended a day ago, with the addresses and browsers that stand in them, and failures to sign in of
 * which none counts any more.
 */
export async function forgetSessions(database: Queryable): Promise<void> {
  await exec(database, sessionsForget, { idleSeconds: IDLE_SECONDS });
  await exec(database, signInForget, undefined);
}

/** Does so every hour, on any number of servers. @returns what ends it */
export function startForgettingSessions(pool: Pool): () => void {
  const hourly = setInterval(() => {
    forgetSessions(pool).catch((error: unknown) => {
      log.error({ zh: '清理过期会话失败。', en: 'Forgetting sessions that ended failed.' }, { error });
    });
  }, HOUR_MS);
  hourly.unref();
  return () => clearInterval(hourly);
}
