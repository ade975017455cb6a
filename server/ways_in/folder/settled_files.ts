import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that nobody writes to any more. */
export interface SettledFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  /** The folder's names, from the outermost: place and sender. */
  readonly place: string;
  readonly sender: string;
}

const PLACE = /^\d{6}$/;
const SENDER = /^[a-z0-9][a-z0-9_-]{0,39}$/;
/** Names that programs give to what they still write. */
const UNFINISHED = /^[.~]|\.(tmp|part|partial|filepart|crdownload|swp)$|~$/i;

/**
 * Finds files in FOLDER/PLACE/SENDER/ that have had the same size and time of change for a while. The clock is this program's own: that of a
 * shared disk may be hours off, and a copy may bring an old time along.
 */
export class SettledFiles {
  readonly #folder: string;
  readonly #settleMs: number;
  #known = new Map<string, { readonly mark: string; readonly since: number }>();

  /** @param settleMs how long a file must have been as it is, in milliseconds. */
  constructor(folder: string, settleMs: number) {
    this.#folder = folder;
    this.#settleMs = settleMs;
  }

  /**
   * Looks once.
   * @param now milliseconds of a clock that never jumps.
   * @returns what has settled, by name; and whether there is more that may settle.
   */
  async look(now = performance.now()): Promise<{ readonly settled: readonly SettledFile[]; readonly more: boolean }> {
    const known = new Map<string, { readonly mark: string; readonly since: number }>();
    const settled: SettledFile[] = [];
    for await (const file of this.#files()) {
      const { path, stats } = file;
      const mark = `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
      const before = this.#known.get(path);
      const since = before?.mark === mark ? before.since : now;
      known.set(path, { mark, since });
      if (now - since >= this.#settleMs) settled.push({ ...file, bytes: stats.size });
    }
    this.#known = known;
    return { settled, more: known.size > settled.length };
  }

  /** A file that was seen to is looked at anew if one of its name comes again. */
  forget(path: string): void {
    this.#known.delete(path);
  }

  async *#files(): AsyncGenerator<Omit<SettledFile, 'bytes'> & { readonly stats: Stats }> {
    for (const place of await entries(this.#folder, isFolderNamed(PLACE))) {
      for (const sender of await entries(join(this.#folder, place), isFolderNamed(SENDER))) {
        const folder = join(this.#folder, place, sender);
        for (const name of await entries(folder, (entry) => entry.isFile() && !UNFINISHED.test(entry.name))) {
          const path = join(folder, name);
          const stats = await lstat(path).catch(() => null);
          if (stats) yield { path, name, place, sender, stats };
        }
      }
    }
  }
}

const isFolderNamed = (pattern: RegExp) => (entry: Dirent) => entry.isDirectory() && pattern.test(entry.name);

/** Names in order; none where the folder has gone. Links are not followed: they may lead anywhere. */
async function entries(folder: string, wanted: (entry: Dirent) => boolean): Promise<readonly string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  return found
    .filter(wanted)
    .map(({ name }) => name)
    .sort();
}
