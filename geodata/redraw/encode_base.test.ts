import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase, encodeBase } from './encode_base.ts';
import { smallTown } from './testing/small_town.ts';
import { townBase } from './testing/town_base.ts';

const bytes = encodeBase(townBase(smallTown(), 1));

describe('bytes that a draft begins from', () => {
  it('are read as they were written, the coverage included', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 60 }), (seed, entrances) => {
        const base = townBase(smallTown(), seed, entrances);
        expect(decodeBase(encodeBase(base))).toEqual(base);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['nothing', new ArrayBuffer(0), '0 bytes'],
    ['a cut', bytes.slice(0, bytes.byteLength - 5), 'bytes, not'],
    ['something else', new Uint8Array(200).fill(7).buffer, '0x7070707'],
  ])('are refused as %s, saying which value is wrong', (_, buffer, what) => {
    expect(() => decodeBase(buffer)).toThrow(what);
    expect(() => decodeBase(buffer)).toThrow(expect.objectContaining({ code: 'BAD_REDRAW_BASE' }));
  });

  it('are refused where a column points outside, naming it', () => {
    const base = townBase(smallTown(), 1);
    base.entrances.face[3] = 20;
    expect(() => decodeBase(encodeBase(base))).toThrow('entry 3 of entrances.face is 20');
    expect(() =>
      encodeBase({
        ...base,
        owners: { workers: base.owners.workers },
        crossings: { x: Int32Array.of(1), y: Int32Array.of() },
      }),
    ).toThrow('crossings.y has 0 entries, not 1');
  });
});
