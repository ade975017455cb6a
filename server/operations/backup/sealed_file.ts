import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { damaged, notABackup } from './backup_problems.ts';

/** A frame that decompressors pass over (RFC 8878, 3.1.2): its magic number and the length of what follows, little-endian. */
const SEAL_HEAD = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 32, 0, 0, 0]);
const SEAL_BYTES = SEAL_HEAD.length + 32;
const ZSTANDARD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/** Hands bytes on, and behind the last writes their SHA-256: of a file that was cut off or changed it is not the last. */
export function sealing(): Transform {
  const hash = createHash('sha256');
  return new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(null, Buffer.concat([SEAL_HEAD, hash.digest()]));
    },
  });
}

/**
 * The bytes before the seal. They are checked on the way: those of a file that is not as it was written end in an error.
 * @throws Problem NOT_A_BACKUP, BACKUP_DAMAGED
 */
export async function* unsealed(file: string): AsyncGenerator<Buffer> {
  const { size, seal } = await readSeal(file);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { end: size - SEAL_BYTES - 1 })) {
    hash.update(chunk as Buffer);
    yield chunk as Buffer;
  }
  if (hash.digest().equals(seal)) return;
  throw damaged(file, '与校验和不符', 'it is not what was written');
}

async function readSeal(file: string): Promise<{ readonly size: number; readonly seal: Buffer }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const head = Buffer.alloc(ZSTANDARD.length);
    await handle.read(head, 0, head.length, 0);
    if (!head.equals(ZSTANDARD)) throw notABackup(file);
    const end = Buffer.alloc(SEAL_BYTES);
    if (size > SEAL_BYTES) await handle.read(end, 0, end.length, size - SEAL_BYTES);
    if (!end.subarray(0, SEAL_HEAD.length).equals(SEAL_HEAD)) throw damaged(file, '没有结尾', 'its end is missing');
    return { size, seal: end.subarray(SEAL_HEAD.length) };
  } finally {
    await handle.close();
  }
}
