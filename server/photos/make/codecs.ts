import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import decodeJpeg, { init as startJpegDecoder } from '@jsquash/jpeg/decode.js';
import encodeJpeg, { init as startJpegEncoder } from '@jsquash/jpeg/encode.js';
import decodePng, { init as startPngDecoder } from '@jsquash/png/decode.js';
import decodeWebp, { init as startWebpDecoder } from '@jsquash/webp/decode.js';
import type { Picture } from './upright.ts';

/**
 * MozJPEG, libwebp and the png crate as WebAssembly (jSquash, Apache-2.0): a flaw in a decoder that a crafted photo reaches
 * stays inside a memory that is thrown away after it. Decoders print what they stumble over; nobody reads that here.
 */
const { resolve } = createRequire(import.meta.url);

/** Near what cannot be told from the photo at arm's length, a third of its bytes. */
const QUALITY = 82;

const DECODERS = {
  async jpeg(bytes: Uint8Array<ArrayBuffer>) {
    await startJpegDecoder(silent('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'));
    return decodeJpeg(bytes.buffer);
  },
  async png(bytes: Uint8Array<ArrayBuffer>) {
    await startPngDecoder(readFileSync(resolve('@jsquash/png/codec/pkg/squoosh_png_bg.wasm')));
    return decodePng(bytes.buffer);
  },
  async webp(bytes: Uint8Array<ArrayBuffer>) {
    await startWebpDecoder(silent('@jsquash/webp/codec/dec/webp_dec.wasm'));
    return decodeWebp(bytes.buffer);
  },
} as const;

/** The pixels of a photo, upright or not. @throws whatever the decoder does with what it cannot read */
export async function decode(kind: keyof typeof DECODERS, bytes: Uint8Array<ArrayBuffer>): Promise<Picture> {
  const { data, width, height } = await DECODERS[kind](bytes);
  return { data: data as Picture['data'], width, height };
}

/** The same pixels give the same bytes. */
export async function encode(pictures: readonly Picture[]): Promise<Uint8Array<ArrayBuffer>[]> {
  await startJpegEncoder(silent('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
  const bodies: Uint8Array<ArrayBuffer>[] = [];
  for (const { data, width, height } of pictures) {
    bodies.push(
      new Uint8Array(await encodeJpeg({ data, width, height, colorSpace: 'srgb' } as ImageData, { quality: QUALITY })),
    );
  }
  return bodies;
}

function silent(wasm: string) {
  return { noInitialRun: true, wasmBinary: readFileSync(resolve(wasm)), print() {}, printErr() {} };
}
