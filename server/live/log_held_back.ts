import type { Pool } from 'pg';
import { oldestWriter } from '../generated/queries/oldest_writer.ts';
import { log } from '../operations/log.ts';
import { maybeOne } from '../store/queryable.ts';

/** Longer than any statement of this program may take. */
const TOLD_FROM_MS = 60_000;

/**
 * Says in the log, once a minute, which transaction holds the live feed of a place back: somebody's forgotten `begin` would
 * otherwise look like a quiet day.
 *
 * @returns takes the milliseconds for which changes have waited.
 */
export function logHeldBack(pool: Pool, jurisdiction: string, toldFromMs = TOLD_FROM_MS): (ms: number) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (ms) => {
    if (ms < toldFromMs || performance.now() - toldAt < toldFromMs) return;
    toldAt = performance.now();
    tell(pool, jurisdiction, ms / 1000).catch((error: unknown) =>
      log.error(
        { zh: '查找阻塞实时推送的事务失败。', en: 'Looking for what holds the live feed back failed.' },
        { error },
      ),
    );
  };
}

async function tell(pool: Pool, jurisdiction: string, heldSeconds: number): Promise<void> {
  const oldest = await maybeOne(pool, oldestWriter, undefined);
  const [held, age] = [heldSeconds, oldest?.seconds].map((seconds) => seconds?.toFixed(0) ?? '?');
  const zh = oldest
    ? `最早的写事务：进程 ${oldest.pid}（${oldest.application}，${oldest.state}），已 ${age} 秒`
    : '未见写事务';
  const en = oldest
    ? `the oldest writing transaction is that of process ${oldest.pid} (${oldest.application}, ${oldest.state}), ${age} s old`
    : 'no writing transaction is to be seen';
  log.warn({
    zh: `${jurisdiction} 的实时推送已被阻塞 ${held} 秒：${zh}。`,
    en: `The live feed of ${jurisdiction} has waited ${held} s: ${en}.`,
  });
}
