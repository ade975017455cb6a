import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../districting/random.ts';
import { Problem } from '../../problem.ts';
import { Coverage } from '../coverage.ts';
import { attempt, randomEdit } from '../testing/random_edits.ts';
import { wavyGrid } from '../testing/wavy_grid.ts';

/** A coverage with a history: created objects, locks, a dropped owner, a vertex taken out. */
function edited(): Coverage {
  const { faces, owners } = wavyGrid({ columns: 4, rows: 3, between: 2, ownerSide: 2, side: 500 }, 3);
  const coverage = Coverage.of(faces, owners);
  const random = seededRandom(4);
  for (let i = 0; i < 80; i++) attempt(coverage, randomEdit(coverage, random, `e${i}`, { move: 100, cut: 900 }));
  coverage.apply({
    id: 'last',
    acts: [
      { kind: 'add_owner', owner: 'last.a', parent: coverage.parents[0]!, code: '7', name: '新' },
      { kind: 'drop_owner', owner: 'last.a' },
      { kind: 'lock', what: 'face', key: 1, on: true },
      { kind: 'lock', what: 'arc', key: 2, on: true },
    ],
  });
  return coverage;
}

describe('the bytes of a coverage', () => {
  it('say everything: read back, the next edits do the same', () => {
    const one = edited();
    const other = Coverage.from(one.toBuffer());
    const [p, q] = [seededRandom(8), seededRandom(8)];
    for (let i = 0; i < 120; i++) {
      const scale = { move: 100, cut: 900 };
      attempt(one, randomEdit(one, p, `n${i}`, scale));
      attempt(other, randomEdit(other, q, `n${i}`, scale));
    }
    expect(new Uint8Array(other.toBuffer())).toEqual(new Uint8Array(one.toBuffer()));
    expect(other.digest()).toBe(one.digest());
    expect(other.isLocked('face', 1)).toBe(true);
    expect(other.ownerSlot('last.a')).toBe(-1);
  });

  it('are refused with a problem when garbled, or make a coverage that answers', () => {
    const good = edited().toBuffer();
    const flip = fc.record({
      at: fc.nat(Math.floor(good.byteLength / 4) - 2),
      value: fc.oneof(fc.nat(80), fc.nat(2 ** 32 - 1)),
    });
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 3 }), (flips) => {
        const view = new DataView(good.slice(0));
        for (const { at, value } of flips) view.setUint32(4 * at, value, true);
        try {
          const coverage = Coverage.from(view.buffer);
          for (let face = 0; face < coverage.faceCount; face++) coverage.faceNeighbours(face);
        } catch (cause) {
          expect(cause).toBeInstanceOf(Problem);
          expect(cause).toMatchObject({ code: 'BAD_COVERAGE' });
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['cut short', (data: ArrayBuffer) => data.slice(0, 20), '20 bytes are less than its head'],
    ['of another kind', (data: ArrayBuffer) => set(data, 0, 7), 'it starts with 0x7'],
    ['of another version', (data: ArrayBuffer) => set(data, 1, 9), 'its version is 9'],
    ['of another length', (data: ArrayBuffer) => data.slice(0, data.byteLength - 4), 'bytes, not'],
    ['with other sizes', (data: ArrayBuffer) => set(data, 3, 2), 'its columns take'],
    ['with a negative size', (data: ArrayBuffer) => set(data, 4, -1), 'it has -1 arcs'],
    [
      'with a vertex outside',
      (data: ArrayBuffer) => set(data, 10, 99_999),
      'value 0 of column vertexX, 99999, is not in',
    ],
  ])('are refused when %s, naming the value', (_what, spoil, sentence) => {
    expect(() => Coverage.from(spoil(edited().toBuffer()))).toThrow(sentence);
  });
});

function set(data: ArrayBuffer, word: number, value: number): ArrayBuffer {
  new Int32Array(data, 0, word + 1)[word] = value;
  return data;
}
