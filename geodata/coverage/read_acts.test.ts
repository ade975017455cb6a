import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../districting/random.ts';
import { Problem } from '../problem.ts';
import { Coverage } from './coverage.ts';
import { readActs } from './read_acts.ts';
import { randomEdit } from './testing/random_edits.ts';
import { wavyGrid } from './testing/wavy_grid.ts';

const { faces, owners } = wavyGrid({ columns: 3, rows: 3, between: 2, ownerSide: 1, side: 300 }, 5);

describe('readActs', () => {
  it('lets every act through as it is', () => {
    const coverage = Coverage.of(faces, owners);
    const random = seededRandom(2);
    for (let i = 0; i < 300; i++) {
      const { acts } = randomEdit(coverage, random, `e${i}`, { move: 50, cut: 400 });
      expect(readActs(JSON.parse(JSON.stringify(acts)))).toEqual(acts);
    }
    const lock = { kind: 'lock', what: 'compound', key: 'compound/1', on: true };
    expect(readActs([lock, { kind: 'change_owner', owner: 1, name: null }])).toHaveLength(2);
  });

  it.each([
    [{}, 'acts is {}'],
    [[null], 'acts[0] is null'],
    [[{ kind: 'toString' }], 'acts[0].kind is "toString"'],
    [[{ kind: 'remove', vertex: -1 }], 'acts[0].vertex is -1'],
    [[{ kind: 'remove', vertex: 1, force: true }], 'acts[0].force is true'],
    [[{ kind: 'cut', line: [[0, 0.5]] }], 'acts[0].line is [[0,0.5]]'],
    [
      [
        {
          kind: 'cut',
          line: [
            [0, 0],
            [1, 1],
          ],
          tolerance: 1e9,
        },
      ],
      'acts[0].tolerance is 1000000000',
    ],
    [[{ kind: 'assign', faces: [0] }], 'acts[0].owner is undefined'],
    [[{ kind: 'add_owner', owner: 3, parent: 'a', code: null, name: null }], 'acts[0].owner is 3'],
    [[{ kind: 'lock', what: 'street', key: 1, on: true }], 'acts[0].what is "street"'],
  ])('refuses %j, naming the value', (value, sentence) => {
    expect(() => readActs(value)).toThrow(sentence);
  });

  it('throws nothing but Problems, and what it lets through a coverage refuses with Problems only', () => {
    const coverage = Coverage.of(faces, owners);
    const key = fc.oneof(fc.nat(60), fc.constantFrom('e1.0', 'x', '__proto__'));
    const field = fc.oneof(
      key,
      fc.array(key, { maxLength: 3 }),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.tuple(fc.nat(900), fc.nat(900))),
    );
    const kind = fc.constantFrom(
      'move',
      'insert',
      'remove',
      'cut',
      'assign',
      'add_owner',
      'change_owner',
      'drop_owner',
      'lock',
    );
    const names = [
      'vertices',
      'x',
      'y',
      'arc',
      'after',
      'vertex',
      'line',
      'faces',
      'owner',
      'parent',
      'code',
      'name',
      'what',
      'key',
      'on',
    ];
    const act = fc
      .tuple(kind, fc.dictionary(fc.constantFrom(...names), field))
      .map(([k, rest]) => ({ ...rest, kind: k }));
    fc.assert(
      fc.property(fc.oneof(fc.array(act), fc.anything()), (value) => {
        try {
          coverage.revert(coverage.apply({ id: 'e1', acts: readActs(value) }));
        } catch (cause) {
          expect(cause).toBeInstanceOf(Problem);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
