import type { Pool } from 'pg';
import { asEverybody } from '../../access/testing/everybody.ts';
import { type App, makeApp } from '../../app.ts';
import { loadPlace } from '../../store/load/load_place.ts';
import { TINY, tinyPlace } from '../../testing/tiny_place.ts';
import type { SenderWay } from '../senders/find_sender.ts';
import { addSender } from '../senders/manage_senders.ts';

/** The whole program on a test's database with the tiny place, and a sender's key. */
export async function startWaysIn(pool: Pool, way: SenderWay): Promise<{ readonly app: App; readonly key: string }> {
  await loadPlace(pool, tinyPlace);
  const key = await addSender(pool, { place: TINY.code, code: `test-${way}`, way, name: '示例系统' });
  const app = makeApp({
    pool,
    clientFolder: '/nowhere',
    development: false,
    contact: '示例网格中心',
    identify: asEverybody,
  });
  return { app, key };
}
