import type { Pool, PoolClient } from 'pg';

/**
 * Runs the work in one transaction: committed if it returns, rolled back if it throws.
 *
 * On the embedded database nobody else is served in the meantime: keep it short and await nothing but queries.
 */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A client in use reports a cut connection by itself; without a listener Node would end.
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (thrown) {
    await client.query('rollback').catch(onError);
    throw thrown;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}
