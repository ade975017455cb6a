import { inflateRawSync } from 'node:zlib';
import { Problem } from '../../../problem.ts';

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_WITHIN = 22 + 65_535;
const FULL_32 = 0xffff_ffff;

/**
 * A ZIP archive (APPNOTE 6.3.10, with ZIP64 sizes, as Java's table writers have them), read by its central directory. What
 * is unpacked of it, all together, stays below a limit: an archive that claims or holds more is refused before memory is
 * taken for it.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  #left: number;

  /** @throws Problem ZIP_DAMAGED */
  constructor(bytes: Uint8Array, unpackedLimit: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#left = unpackedLimit;
    try {
      this.#readDirectory();
    } catch (error) {
      if (error instanceof RangeError) throw zipDamaged();
      throw error;
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /**
   * The bytes of a file; null where there is none of that name.
   * @throws Problem ZIP_DAMAGED, ZIP_ENCRYPTED, ZIP_BOMB
   */
  unpack(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    if (entry.encrypted) throw zipEncrypted();
    if (entry.unpackedBytes > this.#left) throw zipBomb();
    const unpacked = this.#unpack(entry);
    this.#left -= unpacked.length;
    return unpacked;
  }

  #unpack({ method, offset, packedBytes }: Entry): Uint8Array {
    if (offset + 30 > this.#bytes.length || this.#u32(offset) !== LOCAL) throw zipDamaged();
    const start = offset + 30 + this.#u16(offset + 26) + this.#u16(offset + 28);
    const packed = this.#bytes.subarray(start, start + packedBytes);
    if (packed.length !== packedBytes) throw zipDamaged();
    if (method === 0 && packed.length <= this.#left) return packed;
    if (method !== 8) throw zipDamaged();
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, this.#left) });
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? zipBomb() : zipDamaged();
    }
  }

  #readDirectory(): void {
    for (let at = this.#directoryStart(); at + 46 <= this.#bytes.length && this.#u32(at) === CENTRAL; ) {
      const [nameLength, extraLength, commentLength] = [this.#u16(at + 28), this.#u16(at + 30), this.#u16(at + 32)];
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      const sizes = { unpackedBytes: this.#u32(at + 24), packedBytes: this.#u32(at + 20), offset: this.#u32(at + 42) };
      this.#entries.set(name, {
        method: this.#u16(at + 10),
        encrypted: (this.#u16(at + 8) & 1) === 1,
        ...this.#widened(sizes, at + 46 + nameLength, extraLength),
      });
      at += 46 + nameLength + extraLength + commentLength;
    }
    if (this.#entries.size === 0) throw zipDamaged();
  }

  #directoryStart(): number {
    const least = Math.max(0, this.#bytes.length - END_WITHIN);
    for (let at = this.#bytes.length - 22; at >= least; at--) {
      if (this.#u32(at) !== END) continue;
      const start = this.#u32(at + 16);
      return start === FULL_32 ? this.#directoryStart64(at) : start;
    }
    throw zipDamaged();
  }

  /** The locator of the ZIP64 end record stands right before the plain one. */
  #directoryStart64(end: number): number {
    const record = this.#u64(end - 20 + 8);
    if (this.#u32(record) !== END_64) throw zipDamaged();
    return this.#u64(record + 48);
  }

  /** Sizes that do not fit 32 bits stand, in this order, in the extra field 1. */
  #widened(sizes: Pick<Entry, 'unpackedBytes' | 'packedBytes' | 'offset'>, from: number, length: number) {
    const wide = { ...sizes };
    for (let at = from; at + 4 <= from + length; at += 4 + this.#u16(at + 2)) {
      if (this.#u16(at) !== 1) continue;
      let value = at + 4;
      for (const key of ['unpackedBytes', 'packedBytes', 'offset'] as const) {
        if (sizes[key] !== FULL_32) continue;
        wide[key] = this.#u64(value);
        value += 8;
      }
    }
    return wide;
  }

  #u16(at: number): number {
    return this.#view.getUint16(at, true);
  }

  #u32(at: number): number {
    return this.#view.getUint32(at, true);
  }

  #u64(at: number): number {
    return Number(this.#view.getBigUint64(at, true));
  }
}

export function zipDamaged(): Problem {
  return new Problem('XLSX_DAMAGED', {
    zh: '这个 xlsx 文件已损坏或不完整，无法打开；请重新导出，或另存为 CSV。',
    en: 'This xlsx file is damaged or incomplete and cannot be opened; export it again, or save it as CSV.',
  });
}

function zipEncrypted(): Problem {
  return new Problem('XLSX_ENCRYPTED', {
    zh: '这个 xlsx 文件有密码；请去掉密码后再传。',
    en: 'This xlsx file has a password; remove it first.',
  });
}

function zipBomb(): Problem {
  return new Problem('XLSX_TOO_LARGE', {
    zh: '这个 xlsx 文件解开后过大，不会是工单表；请拆成几个文件，或另存为 CSV。',
    en: 'This xlsx file unpacks to more than any table of cases has; split it, or save it as CSV.',
  });
}
