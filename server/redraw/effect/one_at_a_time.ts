import type { Pool } from 'pg';
import { redrawEffectHold } from '../../generated/queries/redraw_effect_hold.ts';
import { redrawEffectLetGo } from '../../generated/queries/redraw_effect_let_go.ts';
import { one } from '../../store/queryable.ts';

/**
 * Does the work while no other server does it for the same draft: folding a large one takes a minute of a processor. Whoever
 * comes second waits. It is a courtesy, not what keeps publication single: the transaction does that.
 */
export async function oneAtATime<T>(pool: Pool, id: string, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    // A transaction only for the limit, which is not to be that of the connection.
    await client.query('begin; set local statement_timeout = 0');
    await one(client, redrawEffectHold, { id });
    await client.query('commit');
    return await work();
  } finally {
    if (!broken) await one(client, redrawEffectLetGo, { id }).catch(onError);
    client.off('error', onError);
    client.release(broken);
  }
}
