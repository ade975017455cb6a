import { describe, expect, it } from 'vitest';
import { Problem } from '../problem.ts';
import { Coverage } from './coverage.ts';
import type { Act } from './coverage_edit.ts';
import type { FaceInput } from './coverage_types.ts';

const position = (x: number, y: number): [number, number] => [(970_000_000 + x) / 1e7, (400_000_000 + y) / 1e7];

function box(west: number, south: number, east: number, north: number): FaceInput['outline'] {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;
  return { type: 'Polygon', coordinates: [corners.map(([x, y]) => position(x, y))] };
}

/** Four squares of 1,000 steps in a row: owners 0, 0, 1 in community A, owner 2 in community B. */
function row(): Coverage {
  const owners = [
    { parent: 'A', code: '1', name: '一' },
    { parent: 'A', code: '2', name: '二' },
    { parent: 'B', code: '3', name: '三' },
  ];
  const faces = [0, 0, 1, 2].map((owner, i) => ({
    outline: box(i * 1000, 0, (i + 1) * 1000, 1000),
    owner,
    compound: i < 3 ? 'compound/1' : null,
  }));
  return Coverage.of(faces, owners);
}

let serial = 0;
const edit = (...acts: Act[]) => ({ id: `e${serial++}`, acts });
const vertexAt = (coverage: Coverage, x: number, y: number): number => coverage.nearestVertex(x, y, 0);
const lock = (what: 'grid' | 'arc' | 'vertex' | 'face' | 'compound', key: number | string): Act => ({
  kind: 'lock',
  what,
  key,
  on: true,
});

describe('a cut', () => {
  it('leaves the key of the face with its largest piece and names the others after the edit', () => {
    const coverage = row();
    const { faces, writes } = coverage.apply({
      id: 'cut',
      acts: [
        {
          kind: 'cut',
          line: [
            [-100, 300],
            [900, 300],
            [1200, 310],
          ],
        },
      ],
    });
    expect(coverage.faceCount).toBe(5);
    expect(coverage.faceKey(4)).toMatch(/^cut\.\d+$/);
    expect(coverage.faceSlot(coverage.faceKey(4))).toBe(4);
    expect(coverage.faceArea2(0)).toBeGreaterThan(coverage.faceArea2(4));
    expect(coverage.faceOrigin(4)).toBe(0);
    expect(coverage.faceCompound(4)).toBe('compound/1');
    expect(coverage.faceOwner[4]).toBe(0);
    expect(faces).toContain(4);
    expect(writes).toContainEqual({ kind: 'face', key: 0 });
  });

  it('cuts only the faces of the owners that it names', () => {
    const coverage = row();
    coverage.apply(
      edit({
        kind: 'cut',
        line: [
          [-10, 500],
          [4010, 500],
        ],
        owners: [1],
      }),
    );
    expect(coverage.faceCount).toBe(5);
    expect(coverage.facesOf(1)).toEqual([2, 4]);
  });

  it('draws a loose end to the nearest arc within the tolerance, and drops it beyond', () => {
    const line = [
      [500, -50],
      [500, 900],
    ] as const;
    const coverage = row();
    expect(() => coverage.apply(edit({ kind: 'cut', line, tolerance: 99 }))).toThrow(
      expect.objectContaining({ code: 'cut_divides_nothing' }),
    );
    coverage.apply(edit({ kind: 'cut', line, tolerance: 100 }));
    expect(coverage.faceArea2(0)).toBe(1_000_000);
    expect(coverage.faceArea2(4)).toBe(1_000_000);
  });

  it('does not bend the border of a community: it ends in a lattice point exactly on it', () => {
    const slanted = (corners: readonly (readonly [number, number])[]): FaceInput['outline'] => ({
      type: 'Polygon',
      coordinates: [[...corners, corners[0]!].map(([x, y]) => position(x, y))],
    });
    const coverage = Coverage.of(
      [
        {
          outline: slanted([
            [0, 0],
            [1000, 0],
            [1301, 997],
            [0, 997],
          ]),
          owner: 0,
        },
        {
          outline: slanted([
            [1000, 0],
            [2000, 0],
            [2000, 997],
            [1301, 997],
          ]),
          owner: 1,
        },
      ],
      [
        { parent: 'A', code: null, name: null },
        { parent: 'B', code: null, name: null },
      ],
    );
    const area = coverage.area2Of(0);
    coverage.apply(
      edit({
        kind: 'cut',
        line: [
          [-10, 700],
          [1100, 700],
        ],
        tolerance: 200,
      }),
    );
    expect(coverage.area2Of(0)).toBe(area);
    expect(coverage.faceCount).toBe(3);
  });

  it('makes an island of a loop, and divides the ring around it once two lines reach it', () => {
    const coverage = row();
    const loop = [
      [300, 300],
      [700, 300],
      [700, 700],
      [300, 700],
      [300, 300],
    ] as const;
    coverage.apply(edit({ kind: 'cut', line: loop, tolerance: 0 }));
    expect(coverage.faceOutline(0).coordinates).toHaveLength(2);
    expect(() =>
      coverage.apply(
        edit({
          kind: 'cut',
          line: [
            [0, 500],
            [350, 500],
          ],
          tolerance: 0,
        }),
      ),
    ).toThrow(Problem);
    coverage.apply(
      edit({
        kind: 'cut',
        line: [
          [-10, 500],
          [1000, 500],
        ],
        tolerance: 0,
      }),
    );
    expect(() => coverage.check()).not.toThrow();
    expect(coverage.faceCount).toBe(7);
    expect(coverage.faceOutline(0).coordinates).toHaveLength(1);
  });
});

describe('an island', () => {
  /** A square ring in face 0, and the keys of its vertices. */
  function island(): { coverage: Coverage; keys: (number | string)[] } {
    const coverage = row();
    const loop = [
      [300, 300],
      [500, 300],
      [500, 500],
      [300, 500],
      [300, 300],
    ] as const;
    coverage.apply(edit({ kind: 'cut', line: loop, tolerance: 0 }));
    const keys = loop.slice(0, 4).map(([x, y]) => coverage.vertexKey(vertexAt(coverage, x, y)));
    return { coverage, keys };
  }
  const moved = (keys: readonly (number | string)[], dx: number): Act => ({
    kind: 'move',
    vertices: keys,
    x: [300 + dx, 500 + dx, 500 + dx, 300 + dx],
    y: [300, 300, 500, 500],
  });

  it('can be moved as a whole within its face, but does not leap into the next', () => {
    const { coverage, keys } = island();
    coverage.apply(edit(moved(keys, 300)));
    const before = new Uint8Array(coverage.toBuffer());
    expect(() => coverage.apply(edit(moved(keys, 1100)))).toThrow(expect.objectContaining({ code: 'face_would_turn' }));
    expect(() => coverage.apply(edit(moved(keys, 600)))).toThrow(expect.objectContaining({ code: 'arcs_would_meet' }));
    expect(new Uint8Array(coverage.toBuffer())).toEqual(before);
  });

  it('is not left behind by the face around it', () => {
    const { coverage } = island();
    // The line between faces 0 and 1 is dragged to the west, past the island.
    const inner = coverage.faceArcs(0).find((arc) => coverage.faceArcs(1).includes(arc))!;
    const start = coverage.vertexKey(coverage.arcVertices(inner)[0]!);
    const around: Act[] = [{ kind: 'insert', arc: coverage.arcKey(inner), after: start, x: 50, y: 400 }];
    expect(() => coverage.apply(edit(...around))).toThrow(expect.objectContaining({ code: 'face_would_turn' }));
  });

  it('cannot be turned inside out', () => {
    const { coverage, keys } = island();
    const turned: Act = { kind: 'move', vertices: keys, x: [500, 300, 300, 500], y: [300, 300, 500, 500] };
    expect(() => coverage.apply(edit(turned))).toThrow(expect.objectContaining({ code: 'face_would_turn' }));
  });
});

describe('a coverage refuses', () => {
  const cases: readonly [what: string, code: string, act: (coverage: Coverage) => Act][] = [
    [
      'to move the outer border',
      'vertex_on_fixed_boundary',
      (c) => ({ kind: 'move', vertices: [vertexAt(c, 0, 0)], x: [5], y: [5] }),
    ],
    [
      'to move the border of a community',
      'vertex_on_fixed_boundary',
      (c) => ({ kind: 'move', vertices: [vertexAt(c, 3000, 1000)], x: [2990], y: [1000] }),
    ],
    ['to give a face to another community', 'other_community', () => ({ kind: 'assign', faces: [0], owner: 2 })],
    ['a face that there is not', 'no_such_face', () => ({ kind: 'assign', faces: [99], owner: 1 })],
    ['an owner that there is not', 'no_such_owner', () => ({ kind: 'assign', faces: [0], owner: 'x.1' })],
    ['to drop an owner with faces', 'owner_has_faces', () => ({ kind: 'drop_owner', owner: 0 })],
    [
      'an owner in no community of it',
      'no_such_parent',
      () => ({ kind: 'add_owner', owner: 'a.b', parent: 'Z', code: null, name: null }),
    ],
    [
      'a line without length',
      'cut_too_short',
      () => ({
        kind: 'cut',
        line: [
          [3, 3],
          [3, 3],
        ],
      }),
    ],
    [
      'a line that is far away',
      'not_on_lattice',
      () => ({
        kind: 'cut',
        line: [
          [0, 0],
          [1e9, 3],
        ],
      }),
    ],
    [
      'broken coordinates',
      'not_on_lattice',
      (c) => ({ kind: 'insert', arc: 0, after: c.vertexKey(c.arcVertices(0)[0]!), x: 0.5, y: 1 }),
    ],
    ['uneven lists', 'move_uneven', () => ({ kind: 'move', vertices: [1, 2], x: [1], y: [1] })],
    ['to take out a node', 'vertex_is_node', (c) => ({ kind: 'remove', vertex: vertexAt(c, 1000, 0) })],
  ];

  it.each(cases)('%s (%s)', (_what, code, act) => {
    const coverage = row();
    const before = new Uint8Array(coverage.toBuffer());
    expect(() => coverage.apply(edit(act(coverage)))).toThrow(expect.objectContaining({ code }));
    expect(new Uint8Array(coverage.toBuffer())).toEqual(before);
  });

  it.each([
    ['grid', 0, 'owner_locked'],
    ['grid', 1, 'owner_locked'],
    ['face', 1, 'face_locked'],
    ['compound', 'compound/1', 'compound_locked'],
  ] as const)('to paint over a locked %s %s', (what, key, code) => {
    const coverage = row();
    coverage.apply(edit(lock(what, key)));
    const paint: Act = { kind: 'assign', faces: [1], owner: 1 };
    expect(() => coverage.apply(edit(paint))).toThrow(expect.objectContaining({ code }));
    coverage.apply(edit({ ...lock(what, key), on: false } as Act, paint));
    expect(coverage.facesOf(1)).toEqual([1, 2]);
  });

  it('to do away with a locked boundary, but not to move a locked arc inside a grid from one to another', () => {
    const coverage = row();
    const { arcs } = coverage.boundaryBetween(0, 1);
    coverage.apply(edit(lock('arc', coverage.arcKey(arcs[0]!))));
    expect(() => coverage.apply(edit({ kind: 'assign', faces: [2], owner: 0 }))).toThrow(
      expect.objectContaining({ code: 'arc_locked' }),
    );
    const other = row();
    const inner = other.faceArcs(0).find((arc) => other.faceArcs(1).includes(arc))!;
    other.apply(edit(lock('arc', other.arcKey(inner))));
    other.apply(edit({ kind: 'assign', faces: [0, 1], owner: 1 }));
    expect(other.facesOf(1)).toEqual([0, 1, 2]);
  });

  it('the same edit a second time', () => {
    const coverage = row();
    const cut = {
      id: 'once',
      acts: [
        {
          kind: 'cut',
          line: [
            [-10, 500],
            [1000, 500],
          ],
          owners: [0],
        } as const,
      ],
    };
    coverage.apply(cut);
    const before = new Uint8Array(coverage.toBuffer());
    const again = {
      id: 'once',
      acts: [
        {
          kind: 'cut',
          line: [
            [-10, 200],
            [1000, 200],
          ],
          owners: [0],
        } as const,
      ],
    };
    expect(() => coverage.apply(again)).toThrow(expect.objectContaining({ code: 'key_used' }));
    expect(new Uint8Array(coverage.toBuffer())).toEqual(before);
    expect(coverage.faceSlot('once.0')).toBe(-1);
    coverage.apply({ ...again, id: 'twice' });
  });

  it('polygons that overlap, cross or lie upon one another', () => {
    const owners = [{ parent: 'A', code: null, name: null }];
    const of = (...outlines: FaceInput['outline'][]) =>
      Coverage.of(
        outlines.map((outline) => ({ outline, owner: 0 })),
        owners,
      );
    const bowTie = {
      type: 'Polygon' as const,
      coordinates: [[position(0, 0), position(900, 800), position(900, 0), position(0, 900), position(0, 0)]],
    };
    expect(() => of(box(0, 0, 1000, 1000), box(500, 500, 1500, 1500))).toThrow(
      expect.objectContaining({ code: 'coverage_crossing' }),
    );
    expect(() => of(box(0, 0, 1000, 1000), box(0, 0, 1000, 900))).toThrow(
      expect.objectContaining({ code: 'coverage_overlap' }),
    );
    expect(() => of(box(0, 0, 1000, 1000), box(300, 300, 600, 600))).toThrow(
      expect.objectContaining({ code: 'coverage_island' }),
    );
    expect(() => of(bowTie)).toThrow(Problem);
    expect(() => of({ type: 'Polygon', coordinates: [[position(0, 0), position(0, 0)]] })).toThrow(
      expect.objectContaining({ code: 'coverage_ring_short' }),
    );
    expect(() =>
      of({ type: 'Polygon', coordinates: [[position(0, 0), position(5, 0), position(9, 0), position(0, 0)]] }),
    ).toThrow(expect.objectContaining({ code: 'coverage_ring_flat' }));
  });
});
