import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Problem } from '../../geodata/problem.ts';

/** Holds the data folder for this process alone. */
export interface DataLock {
  /** What the last holder wrote with `note`, however it ended; null in a fresh folder. */
  readonly lastNote: string | null;
  /** Left for the next holder, e.g. what to tidy up. */
  note(text: string): void;
  release(): void;
}

/**
 * Locks the folder, making it where it is missing. The lock is the operating system's own on an open file (SQLite's
 * exclusive transaction), so it ends with the process however that ends, and there is nothing stale to judge.
 * @throws Problem DATA_DIR_IN_USE, naming the process that holds it; DATA_DIR_UNUSABLE.
 */
export function lockDataDir(dataDir: string): DataLock {
  const holderFile = join(dataDir, 'lock-holder');
  const noteFile = join(dataDir, 'lock-note');
  const lock = openLockFile(dataDir);
  try {
    lock.exec('pragma busy_timeout = 0; begin exclusive');
  } catch (error) {
    lock.close();
    const holder = readText(holderFile) ?? '?';
    throw new Problem(
      'DATA_DIR_IN_USE',
      {
        zh: `数据目录 ${dataDir} 正被进程 ${holder} 使用：请先停止它，或用 DATA_DIR 指定另一个目录。`,
        en: `The data folder ${dataDir} is in use by process ${holder}: stop that first, or name another with DATA_DIR.`,
      },
      { cause: error },
    );
  }
  writeFileSync(holderFile, `${process.pid}`);
  return {
    lastNote: readText(noteFile),
    note: (text) => writeFileSync(noteFile, text),
    release: () => lock.close(),
  };
}

function openLockFile(dataDir: string): DatabaseSync {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return new DatabaseSync(join(dataDir, 'lock'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      'DATA_DIR_UNUSABLE',
      {
        zh: `数据目录 ${dataDir} 无法写入（${reason}）：请检查权限，或用 DATA_DIR 指定另一个目录。`,
        en: `The data folder ${dataDir} cannot be written (${reason}): check its rights, or name another with DATA_DIR.`,
      },
      { cause: error },
    );
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
