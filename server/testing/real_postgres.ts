import { execFile } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A real PostgreSQL that listens on nothing but a Unix socket in a folder of its own. */
export interface RealPostgres {
  /** Folder of the socket: what `pg` takes as host. */
  readonly socketFolder: string;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again after `kill`. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Folder of PostgreSQL's programs, newest version first; null where Debian's package with PostGIS is not installed. */
export function findPostgres(): string | null {
  const folders = globSync('/usr/lib/postgresql/*/bin').sort().reverse();
  const hasPostgis = (bin: string) =>
    existsSync(bin.replace('/usr/lib', '/usr/share').replace('/bin', '/extension/postgis.control'));
  return folders.find((bin) => existsSync(join(bin, 'initdb')) && hasPostgis(bin)) ?? null;
}

/**
 * Makes an empty database cluster in a temporary folder and starts it. Root hands over to the user `postgres`, as
 * PostgreSQL refuses to run as root.
 *
 * @param bin from `findPostgres`
 * @param durable false leaves out fsync, for tests that do not pull the plug
 */
export async function startRealPostgres(bin: string, { durable = false } = {}): Promise<RealPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'gezhong-postgres-'));
  const asPostgres = process.getuid?.() === 0;
  const run = (program: string, ...args: string[]) =>
    asPostgres
      ? execute('runuser', ['-u', 'postgres', '--', join(bin, program), ...args], { cwd: folder })
      : execute(join(bin, program), args, { cwd: folder });
  if (asPostgres) await execute('chown', ['postgres', folder]);
  // Clients run as another user than the server.
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  await run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync');
  const settings = [
    `-k ${folder}`,
    "-c listen_addresses=''",
    '-c unix_socket_permissions=0777',
    '-c max_connections=100',
  ];
  if (!durable) settings.push('-c fsync=off', '-c full_page_writes=off');
  const start = () => run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings.join(' '), 'start');
  await start();
  return {
    socketFolder: folder,
    async kill() {
      await run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    },
    async restart() {
      await start();
    },
    async stop() {
      await run('pg_ctl', '-D', data, '-m', 'fast', '-w', 'stop').catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
