import type { Pool, PoolClient } from 'pg';

const RETRY_MS = 2_000;

/**
 * Calls `wake` whenever a transaction that wrote to the change log has committed, wherever it ran, and whenever the line
 * to the database was cut and stands again: a notification may have been lost meanwhile.
 *
 * A real PostgreSQL notifies the connection that listens. The embedded one has a single session behind all connections and
 * tells whichever is talking, so every connection of the pool passes it on.
 */
export function listenForChanges(pool: Pool, wake: () => void): { close(): void } {
  let closed = false;
  let listening: PoolClient | null = null;
  let retry: NodeJS.Timeout | undefined;
  // Connections that the pool had before are met when they are next used.
  const hearing = new WeakSet<PoolClient>();
  const hear = (client: PoolClient) => {
    if (hearing.has(client)) return;
    hearing.add(client);
    client.on('notification', wake);
  };
  pool.on('acquire', hear);

  const again = () => {
    if (closed) return;
    retry = setTimeout(listen, RETRY_MS);
  };
  const listen = () => {
    open(pool, () => {
      listening = null;
      again();
    }).then((client) => {
      listening = client;
      if (closed) client.release(true);
      else wake();
    }, again);
  };
  listen();

  return {
    close() {
      closed = true;
      clearTimeout(retry);
      pool.off('acquire', hear);
      listening?.release(true);
      listening = null;
    },
  };
}

async function open(pool: Pool, onLost: () => void): Promise<PoolClient> {
  const client = await pool.connect();
  client.once('error', (error) => {
    client.release(error);
    onLost();
  });
  try {
    await client.query('listen change_log');
  } catch (error) {
    client.release(true);
    throw error;
  }
  return client;
}
