import { readFile } from 'node:fs/promises';
import { Problem } from '../problem.ts';
import { expectKind, type FileKind, unreadable } from './sniff_file.ts';

/** Tables and boundaries of a whole city are a few MB; a file above this is something else, and would fill the memory. */
export const LARGEST_TEXT_BYTES = 256 * 1024 * 1024;

/**
 * Reads a small file whole, after looking at its first bytes and its size.
 *
 * @throws {Problem} `file_empty`, `file_kind_wrong`, `file_too_large`, `file_unreadable`
 */
export async function readSmallFile(
  path: string,
  kinds: readonly FileKind[],
  wanted: { readonly zh: string; readonly en: string },
): Promise<Uint8Array> {
  const { bytes } = await expectKind(path, kinds, wanted);
  if (bytes > LARGEST_TEXT_BYTES) {
    const megabytes = Math.round(bytes / 1024 / 1024);
    throw new Problem('file_too_large', {
      zh: `${path} 有 ${megabytes} MB，超过 ${LARGEST_TEXT_BYTES / 1024 / 1024} MB 的上限；请先裁剪到本辖区。`,
      en: `${path} has ${megabytes} MB, more than the ${LARGEST_TEXT_BYTES / 1024 / 1024} MB allowed; cut it to the place first.`,
    });
  }
  return readFile(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
}
