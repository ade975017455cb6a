import { execFile } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A real PostgreSQL of a test's own that keeps what docs/operations.md says is to be kept. */
export interface RecoverablePostgres {
  /** Folder of the socket. */
  readonly socketFolder: string;
  /** Copies the cluster while it runs, as the nightly job does. */
  takeBaseBackup(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts the copy, and lets it follow the archive up to the moment. */
  recoverTo(moment: Date): Promise<void>;
  remove(): Promise<void>;
}

/** @param bin from `findPostgres`. */
export async function startRecoverable(bin: string): Promise<RecoverablePostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'gezhong-recovery-'));
  const asPostgres = process.getuid?.() === 0;
  const run = (program: string, ...args: string[]) =>
    asPostgres
      ? execute('runuser', ['-u', 'postgres', '--', join(bin, program), ...args], { cwd: folder })
      : execute(join(bin, program), args, { cwd: folder });
  const [data, base, archive] = [join(folder, 'data'), join(folder, 'base'), join(folder, 'archive')];
  mkdirSync(archive);
  if (asPostgres) await execute('chown', ['-R', 'postgres', folder]);
  // Clients run as another user than the server.
  chmodSync(folder, 0o755);
  await run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync');
  appendFileSync(
    join(data, 'postgresql.conf'),
    `listen_addresses = ''
unix_socket_directories = '${folder}'
unix_socket_permissions = 0777
archive_mode = on
archive_command = 'test ! -f ${archive}/%f && cp %p ${archive}/%f'
`,
  );
  const start = (cluster: string) =>
    run('pg_ctl', '-D', cluster, '-w', '-t', '120', '-l', join(folder, 'log'), 'start').catch((error: Error) => {
      throw new Error(`${error.message}
${readFileSync(join(folder, 'log'), 'utf8').slice(-3000)}`);
    });
  let running = data;
  await start(data);
  return {
    socketFolder: folder,
    async takeBaseBackup() {
      await run('pg_basebackup', '-D', base, '-h', folder, '-U', 'postgres', '-c', 'fast');
    },
    async kill() {
      await run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    },
    async recoverTo(moment) {
      // While settings are read, PostgreSQL knows no names of zones yet, not even Z.
      const written = moment.toISOString().replace('T', ' ').replace('Z', '+00');
      appendFileSync(
        join(base, 'postgresql.auto.conf'),
        `restore_command = 'cp ${archive}/%f %p'
recovery_target_time = '${written}'
recovery_target_action = 'promote'
`,
      );
      writeFileSync(join(base, 'recovery.signal'), '');
      if (asPostgres) await execute('chown', ['postgres', join(base, 'recovery.signal')]);
      running = base;
      await start(base);
    },
    async remove() {
      await run('pg_ctl', '-D', running, '-m', 'immediate', '-w', 'stop').catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
