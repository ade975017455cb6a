import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface Ended {
  readonly status: number | null;
  /** Standard output and standard error. */
  readonly printed: string;
}

const ROOT = join(import.meta.dirname, '../..');

/**
 * Runs one of the program's files as `npm run` does, in a process of its own.
 * @param file relative to the root, e.g. `server/commands/migrate.ts`.
 * @param settings its environment beside PATH; an interrupt is sent once the output matches `interruptAt`.
 */
export async function runProgram(
  file: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  interruptAt?: RegExp,
): Promise<Ended> {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  const child = spawn(process.execPath, [join(ROOT, file), ...args], {
    cwd: ROOT,
    env: { PATH, HOME, TMPDIR, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let interrupted = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      printed += piece.toString();
      if (!interrupted && interruptAt?.test(printed)) {
        interrupted = true;
        child.kill('SIGINT');
      }
    });
  }
  const [status] = await once(child, 'close');
  return { status, printed };
}
