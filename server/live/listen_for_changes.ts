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
  let leave: (() => void) | null = null;
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
      leave = null;
      again();
    }).then((opened) => {
      leave = opened;
      if (closed) opened();
      else wake();
    }, again);
  };
  listen();

  return {
    close() {
      closed = true;
      clearTimeout(retry);
      pool.off('acquire', hear);
      leave?.();
      leave = null;
    },
  };
}

/**
 * @param onLost called once if the line breaks after it stood.
 * @returns ends listening.
 */
async function open(pool: Pool, onLost: () => void): Promise<() => void> {
  const client = await pool.connect();
  let [held, stood] = [true, false];
  const release = () => {
    if (held) client.release(true);
    held = false;
  };
  // Stays: a connection that dies may say so more than once, also after it was let go, and Node would end without a listener.
  client.on('error', () => {
    const lost = held && stood;
    release();
    if (lost) onLost();
  });
  try {
    await client.query('listen change_log');
  } catch (error) {
    release();
    throw error;
  }
  if (!held) throw new Error('The line broke while listening began.');
  stood = true;
  return release;
}
