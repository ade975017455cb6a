import type { Notification, Pool, PoolClient } from 'pg';

const RETRY_MS = 2_000;

/** Who is called when a transaction that wrote something has committed, wherever it ran. */
export interface Listeners {
  /** To the change log. */
  readonly onChange: () => void;
  /** To accounts, grants, sessions or walls: who may do what. */
  readonly onAccess?: () => void;
  /** To the log of a draft, or somebody is shown at one; null: anything of it may have been missed. */
  readonly onRedraw?: (payload: string | null) => void;
  /** To the browsers of a stage. One that is lost is said again. */
  readonly onStage?: (payload: string | null) => void;
}

/**
 * Calls whoever listens, and all of them whenever the line to the database was cut and stands again: a notification may have
 * been lost meanwhile.
 *
 * A real PostgreSQL notifies the connection that listens. The embedded one has a single session behind all connections and
 * tells whichever is talking, so every connection of the pool passes it on.
 */
export function listenForChanges(
  pool: Pool,
  { onChange, onAccess = () => {}, onRedraw = () => {}, onStage = () => {} }: Listeners,
): { close(): void } {
  const tell = ({ channel, payload }: Notification) => {
    if (channel === 'access') onAccess();
    else if (channel === 'redraw') onRedraw(payload ?? null);
    else if (channel === 'stage') onStage(payload ?? null);
    else onChange();
  };
  const wake = () => {
    onAccess();
    onChange();
    onRedraw(null);
  };
  let closed = false;
  let leave: (() => void) | null = null;
  let retry: NodeJS.Timeout | undefined;
  // Connections that the pool had before are met when they are next used.
  const hearing = new WeakSet<PoolClient>();
  const hear = (client: PoolClient) => {
    if (hearing.has(client)) return;
    hearing.add(client);
    client.on('notification', tell);
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
    await client.query('listen access');
    await client.query('listen redraw');
    await client.query('listen stage');
  } catch (error) {
    release();
    throw error;
  }
  if (!held) throw new Error('The line broke while listening began.');
  stood = true;
  return release;
}
