import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';

/** What is wrong with a file or one of its rows, as it stands in FILE.problems.json. */
export interface FileProblem {
  /** Null: the whole file. */
  readonly row: number | null;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Of a table: the column's heading, and what stands there. */
  readonly column?: string | null;
  readonly value?: string;
}

/**
 * Moves a file out of the way: to done/ beside it, or to failed/ with its problems in a file of their own, written first, so that no
 * file is ever in failed/ without them. One that has gone in the meantime was put away by another server.
 * @param summary what is told beside the problems: how many rows came in.
 */
export async function putAway(
  path: string,
  problems: readonly FileProblem[],
  summary: Readonly<Record<string, number>>,
): Promise<void> {
  const folder = join(dirname(path), problems.length === 0 ? 'done' : 'failed');
  await mkdir(folder, { recursive: true });
  const target = await freeName(folder, parse(path).base);
  if (problems.length > 0)
    await writeWhole(`${target}.problems.json`, `${JSON.stringify({ ...summary, problems }, null, 2)}\n`);
  await rename(path, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** Under another name until it is whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.tmp`, text);
  await rename(`${path}.tmp`, path);
}

/** The name itself, or with a number where there is one of that name already. */
async function freeName(folder: string, base: string): Promise<string> {
  const { name, ext } = parse(base);
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? base : `${name}.${number}${ext}`);
    const taken = await stat(path).then(
      () => true,
      () => false,
    );
    if (!taken) return path;
  }
}
