import { open } from 'node:fs/promises';
import { Problem } from '../problem.ts';

/** What the first bytes of a file say it is, whatever its ending says. */
export type FileKind = 'empty' | 'pbf' | 'gzip' | 'xml' | 'json' | 'text' | 'zip' | 'office97' | 'bzip2' | 'binary';

const SAMPLE_BYTES = 4096;

export const FILE_KIND_NAMES: Readonly<Record<FileKind, { readonly zh: string; readonly en: string }>> = {
  empty: { zh: '空文件', en: 'an empty file' },
  pbf: { zh: 'OSM PBF 数据', en: 'OSM PBF data' },
  gzip: { zh: 'gzip 压缩数据', en: 'gzip data' },
  xml: { zh: 'XML 文本', en: 'XML text' },
  json: { zh: 'JSON 文本', en: 'JSON text' },
  text: { zh: '纯文本', en: 'plain text' },
  zip: { zh: 'ZIP 压缩包（xlsx 也是）', en: 'a ZIP archive (so is xlsx)' },
  office97: { zh: '旧版 Office 文件（xls）', en: 'an old Office file (xls)' },
  bzip2: { zh: 'bzip2 压缩数据', en: 'bzip2 data' },
  binary: { zh: '无法辨认的二进制数据', en: 'binary data of no known kind' },
};

/**
 * Looks at the first 4 KiB of a file, and its size, and says what it is. Nothing more is read, however large it is.
 *
 * @throws {Problem} `file_unreadable` when it is missing, a folder, or not ours to read.
 */
export async function sniffFile(path: string): Promise<{ readonly kind: FileKind; readonly bytes: number }> {
  try {
    const file = await open(path);
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
      const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
      return { kind: kindOf(buffer.subarray(0, bytesRead)), bytes: stat.size };
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/**
 * Says what a file is and refuses it when it is none of the kinds wanted.
 *
 * @throws {Problem} `file_empty`, or `file_kind_wrong` with what was expected and what was found.
 */
export async function expectKind(
  path: string,
  kinds: readonly FileKind[],
  wanted: { readonly zh: string; readonly en: string },
): Promise<{ readonly kind: FileKind; readonly bytes: number }> {
  const found = await sniffFile(path);
  if (found.kind === 'empty') {
    throw new Problem('file_empty', {
      zh: `${path} 是空的；应为 ${wanted.zh}。`,
      en: `${path} is empty; it should be ${wanted.en}.`,
    });
  }
  if (kinds.includes(found.kind)) return found;
  const name = FILE_KIND_NAMES[found.kind];
  throw new Problem('file_kind_wrong', {
    zh: `${path} 的内容是${/^\w/.test(name.zh) ? ' ' : ''}${name.zh}，应为 ${wanted.zh}。`,
    en: `${path} contains ${name.en}; it should be ${wanted.en}.`,
  });
}

const REASONS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ENOENT: { zh: '没有这个文件，请检查路径', en: 'there is no such file; check the path' },
  ENOTDIR: { zh: '没有这个文件，请检查路径', en: 'there is no such file; check the path' },
  EISDIR: {
    zh: '它不是文件，而是文件夹或设备；请给出文件',
    en: 'it is a folder or a device and not a file; name a file',
  },
  EACCES: { zh: '没有读取权限', en: 'it is not readable by this user' },
  EPERM: { zh: '没有读取权限', en: 'it is not readable by this user' },
};

/** A file that cannot be opened or read. */
export function unreadable(path: string, cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  const said = cause instanceof Error ? cause.message : String(cause);
  const reason = REASONS[(cause as NodeJS.ErrnoException).code ?? ''] ?? { zh: said, en: said };
  return new Problem(
    'file_unreadable',
    { zh: `无法读取 ${path}：${reason.zh}。`, en: `${path} cannot be read: ${reason.en}.` },
    { cause },
  );
}

function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const begins = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (begins(0x1f, 0x8b)) return 'gzip';
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'office97';
  if (begins(0x42, 0x5a, 0x68)) return 'bzip2';
  if (beginsWithOsmHeader(bytes)) return 'pbf';
  // UTF-16 text has a zero in every other byte; its byte order mark tells it from binary data.
  const utf16 = begins(0xff, 0xfe) || begins(0xfe, 0xff);
  if (!utf16 && bytes.includes(0)) return 'binary';
  const first = new TextDecoder('latin1').decode(bytes).replace(/^(ï»¿)?\s*/, '');
  if (first === '') return bytes.length < SAMPLE_BYTES ? 'empty' : 'text';
  if (first.startsWith('<')) return 'xml';
  if (first.startsWith('{') || first.startsWith('[')) return 'json';
  return utf16 || mostlyPrintable(bytes) ? 'text' : 'binary';
}

/** A PBF file begins with the length of a BlobHeader (big-endian), whose first field (0x0a) is the string `OSMHeader`. */
function beginsWithOsmHeader(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0 && bytes[1] === 0 && new TextDecoder('latin1').decode(bytes.subarray(4, 15)) === '\n\tOSMHeader'
  );
}

/** Control characters other than tab, line feed, form feed and carriage return do not occur in a table. */
function mostlyPrintable(bytes: Uint8Array): boolean {
  const controls = bytes.filter((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);
  return controls.length <= bytes.length / 100;
}
