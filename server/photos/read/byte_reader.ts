/** Numbers of a file's header. Reading beyond the end gives NaN, which no comparison holds for. */
export class ByteReader {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(at: number): number {
    return this.bytes[at] ?? Number.NaN;
  }

  u16(at: number, little = false): number {
    return this.#holds(at, 2) ? this.#view.getUint16(at, little) : Number.NaN;
  }

  u32(at: number, little = false): number {
    return this.#holds(at, 4) ? this.#view.getUint32(at, little) : Number.NaN;
  }

  /** As Latin-1; shorter where the file ends. */
  text(at: number, length: number): string {
    return String.fromCharCode(...this.bytes.subarray(at, at + length));
  }

  #holds(at: number, length: number): boolean {
    return at >= 0 && at + length <= this.bytes.length;
  }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
