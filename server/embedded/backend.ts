import { fsyncSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { postgis } from '@electric-sql/pglite-postgis';
import type { Backend } from './wire_server.ts';

/** WASI's number for an input/output error; PostgreSQL then refuses to go on with what it could not store. */
const EIO = 29;

/** PGlite's own start parameters but `-F` (do not wait for the disk), and its files are really synced below. */
const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'wal_sync_method=fsync'],
  // Space is cheaper than checkpoints in the middle of loading a place.
  ...['-c', 'max_wal_size=512MB'],
];

/**
 * PostgreSQL with PostGIS in this thread.
 * @param postgresDir null: in memory.
 */
export async function openBackend(
  postgresDir: string | null,
): Promise<Backend & { readonly greeting: Buffer; close(): Promise<void> }> {
  const database = await PGlite.create({
    dataDir: postgresDir ?? 'memory://',
    extensions: { postgis, btree_gist },
    relaxedDurability: false,
    startParams: START_PARAMETERS,
  });
  if (postgresDir !== null) syncFilesToDisk(database);

  const execute = async (messages: Uint8Array): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    await database.execProtocolRawStream(messages, { onRawData: (chunk) => chunks.push(Buffer.from(chunk)) });
    return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  };
  return {
    execute,
    isInTransaction: () => database.isInTransaction(),
    greeting: await execute(startupMessage()),
    close: () => database.close(),
  };
}

/** Emscripten's view of the file system leaves fsync out: without it a power cut may lose what was acknowledged. */
function syncFilesToDisk(database: PGlite): void {
  const { FS } = database.Module;
  const files = FS.filesystems.NODEFS as unknown as {
    stream_ops: { fsync?: (stream: { readonly nfd?: number }) => number };
  };
  files.stream_ops.fsync = ({ nfd }) => {
    // Folders are opened without a descriptor.
    if (nfd === undefined) return 0;
    try {
      fsyncSync(nfd);
      return 0;
    } catch {
      throw new FS.ErrnoError(EIO);
    }
  };
}

function startupMessage(): Buffer {
  const body = Buffer.from('user\0postgres\0database\0postgres\0client_encoding\0UTF8\0\0');
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.writeUInt16BE(3, 4);
  return Buffer.concat([head, body]);
}
