import { type FileHandle, open } from 'node:fs/promises';
import { inflateSync, zstdDecompressSync } from 'node:zlib';
import { parse } from 'osm-pbf-parser-node';
import type { Bounds } from '../../place.ts';
import { Problem } from '../../problem.ts';
import type { ReadOptions } from '../read_options.ts';
import { unreadable } from '../sniff_file.ts';
import type { OsmBatch, OsmElement } from './element.ts';
import { protobufFields, unzigzag } from './protobuf_fields.ts';

// Limits of the format: https://wiki.openstreetmap.org/wiki/PBF_Format
const LARGEST_HEADER = 64 * 1024;
const LARGEST_BLOB = 32 * 1024 * 1024;

const FEATURES_UNDERSTOOD = ['OsmSchema-V0.6', 'DenseNodes'];

/**
 * Reads an OSM PBF file block by block: the box of its header first, if it has one, then its elements. One block is in memory
 * at a time.
 *
 * @throws {Problem} `file_truncated` when the file ends within a block, `file_damaged` when a block cannot be read,
 *   `pbf_feature_unknown` when the file demands what this reader does not know
 */
export async function* readPbf(path: string, options: ReadOptions = {}): AsyncGenerator<OsmBatch> {
  const file = await open(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  try {
    const total = (await file.stat()).size;
    for (let at = 0; at < total; ) {
      options.signal?.throwIfAborted();
      const headerLength = (await bytesAt(file, path, at, 4, total)).readUInt32BE();
      if (headerLength > LARGEST_HEADER) throw damaged(path, at, `block header of ${headerLength} bytes`);
      const header = blobHeader(await bytesAt(file, path, at + 4, headerLength, total), path, at);
      if (header.bytes > LARGEST_BLOB) throw damaged(path, at, `block of ${header.bytes} bytes`);
      const blob = await bytesAt(file, path, at + 4 + headerLength, header.bytes, total);
      const batch = readable(path, at, () => readBlob(blob, header.type, path));
      if (batch !== null) yield batch;
      at += 4 + headerLength + header.bytes;
      options.onProgress?.({ file: path, done: at, total });
    }
  } finally {
    await file.close();
  }
}

async function bytesAt(file: FileHandle, path: string, at: number, length: number, total: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, at);
  if (bytesRead === length) return buffer;
  throw new Problem('file_truncated', {
    zh: `${path} 不完整：第 ${at} 字节处应还有 ${length} 字节，文件只有 ${total} 字节。请重新下载或复制。`,
    en: `${path} is cut short: ${length} bytes are due at byte ${at}, but the file has ${total}. Download or copy it again.`,
  });
}

function blobHeader(message: Buffer, path: string, at: number): { type: string; bytes: number } {
  return readable(path, at, () => {
    let [type, bytes] = ['', -1];
    for (const { tag, value } of protobufFields(message)) {
      if (tag === 1 && typeof value !== 'number') type = value.toString('latin1');
      if (tag === 3 && typeof value === 'number') bytes = value;
    }
    if (type === '' || bytes < 0) throw new RangeError('block header without type or size');
    return { type, bytes };
  });
}

function readBlob(blob: Buffer, type: string, path: string): OsmBatch | null {
  if (type === 'OSMData') {
    // The declaration of the package says object[]; these are its elements without the optional info.
    return { elements: parse(unpack(blob), { withTags: true, withInfo: false }) as OsmElement[] };
  }
  // Blocks of other types are allowed by the format and to be skipped.
  return type === 'OSMHeader' ? readHeader(unpack(blob), path) : null;
}

function unpack(blob: Buffer): Buffer {
  for (const { tag, value } of protobufFields(blob)) {
    if (typeof value === 'number') continue;
    if (tag === 1) return value;
    if (tag === 3) return inflateSync(value, { maxOutputLength: LARGEST_BLOB });
    if (tag === 7) return zstdDecompressSync(value, { maxOutputLength: LARGEST_BLOB });
    if (tag >= 4 && tag <= 6) throw new RangeError(`compression ${['lzma', 'bzip2', 'lz4'][tag - 4]} is not read`);
  }
  throw new RangeError('block without data');
}

function readHeader(message: Buffer, path: string): OsmBatch | null {
  let bounds: Bounds | null = null;
  for (const { tag, value } of protobufFields(message)) {
    if (typeof value === 'number') continue;
    if (tag === 1) bounds = headerBounds(value);
    const feature = value.toString('latin1');
    if (tag !== 4 || FEATURES_UNDERSTOOD.includes(feature)) continue;
    throw new Problem('pbf_feature_unknown', {
      zh: `${path} 要求支持 ${feature}，这里只支持 ${FEATURES_UNDERSTOOD.join('、')}。`,
      en: `${path} demands ${feature}; only ${FEATURES_UNDERSTOOD.join(', ')} are understood.`,
    });
  }
  return bounds && { bounds };
}

/** HeaderBBox: left, right, top, bottom in nanodegrees. */
function headerBounds(message: Buffer): Bounds {
  const degrees = [0, 0, 0, 0];
  for (const { tag, value } of protobufFields(message)) {
    if (typeof value === 'number') degrees[tag - 1] = unzigzag(value) / 1e9;
  }
  const [left, right, top, bottom] = degrees as [number, number, number, number];
  return [left, bottom, right, top];
}

function readable<T>(path: string, at: number, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw damaged(path, at, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function damaged(path: string, at: number, reason: string, cause?: unknown): Problem {
  return new Problem(
    'file_damaged',
    {
      zh: `${path} 第 ${at} 字节处的数据块无法读取（${reason}）。请重新下载或复制。`,
      en: `${path} has a block at byte ${at} that cannot be read (${reason}). Download or copy it again.`,
    },
    { cause },
  );
}
