import type { Pool } from 'pg';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { many } from '../store/queryable.ts';

/** 200 once the map can be used: the database answers and holds a place. 503 with the reason otherwise. */
export async function healthResponse(pool: Pool): Promise<Response> {
  const status = await many(pool, jurisdictions, {}).then(
    (places) => (places.length > 0 ? 'ok' : 'no place loaded'),
    () => 'database unreachable',
  );
  return Response.json({ status }, { status: status === 'ok' ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
