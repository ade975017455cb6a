import { describe, expect, it } from 'vitest';
import { randomEdit } from '../../coverage/testing/random_edits.ts';
import { seededRandom } from '../../districting/random.ts';
import { Problem } from '../../problem.ts';
import { OrderingLog } from '../testing/ordering_log.ts';
import { smallTown, TOWN_SCALE } from '../testing/small_town.ts';
import { RedrawReplica } from './redraw_replica.ts';

/** Two planners at one log; `exchange` brings both up to date. */
function two() {
  const log = new OrderingLog();
  const [ann, bob] = [new RedrawReplica(smallTown()), new RedrawReplica(smallTown())];
  const send = (replica: RedrawReplica, name: string): void => {
    log.add(name, replica.pending);
    replica.news(log.after(replica.number, name));
  };
  const exchange = (): void => {
    send(ann, '示例规划员 1');
    send(bob, '示例规划员 2');
    send(ann, '示例规划员 1');
    expect(ann.digest()).toBe(bob.digest());
  };
  return { log, ann, bob, exchange };
}

const paint = (face: number, owner: number) => [{ kind: 'assign', faces: [face], owner } as const];

function movable({ coverage }: RedrawReplica): number {
  for (let vertex = 0; vertex < coverage.vertexCount; vertex++) if (!coverage.isFixedVertex(vertex)) return vertex;
  throw new Error('All vertices are fixed.');
}

function ownerOf({ coverage }: RedrawReplica, face: number): number {
  return coverage.faceOwner[face]!;
}

describe('undo and redo', () => {
  it('take 10,000 steps back to the first state bit for bit and forth again, through the log and after a reload', () => {
    const log = new OrderingLog();
    let replica = new RedrawReplica(smallTown());
    const first = new Uint8Array(replica.coverage.toBuffer());
    const random = seededRandom(9);
    let made = 0;
    for (let turn = 0; made < 10_000; turn++) {
      const face = Math.floor(random() * 20);
      const acts =
        turn % 400 === 0
          ? randomEdit(replica.coverage, random, `edit-number-${turn}`, TOWN_SCALE).acts
          : [...paint(face, Math.floor(random() * 6))];
      try {
        replica.make(acts, { id: `edit-number-${turn}` });
        made++;
      } catch (cause) {
        if (!(cause instanceof Problem)) throw cause;
      }
    }
    const last = replica.digest();
    log.add('me', replica.pending);
    // Reloaded, from the log alone.
    replica = new RedrawReplica(smallTown());
    replica.news(log.after(0, 'me'));
    expect(replica.digest()).toBe(last);
    for (let step = 0; step < 10_000; step++) replica.undo();
    expect(new Uint8Array(replica.coverage.toBuffer())).toEqual(first);
    expect(() => replica.undo()).toThrow(expect.objectContaining({ code: 'nothing_to_undo' }));
    for (let step = 0; step < 10_000; step++) replica.redo();
    expect(replica.digest()).toBe(last);
    expect(() => replica.redo()).toThrow(expect.objectContaining({ code: 'nothing_to_redo' }));
    log.add('me', replica.pending);
    const server = new RedrawReplica(smallTown());
    server.news(log.after(0, null));
    expect(server.digest()).toBe(last);
  }, 120_000);

  it('say whose edit stands against them, and change nothing then', () => {
    const { ann, bob, exchange } = two();
    ann.make(paint(0, 1));
    exchange();
    bob.make(paint(0, 2));
    exchange();
    const before = ann.digest();
    expect(ann.undoStep).toMatchObject({ can: false, against: [{ by: '示例规划员 2' }] });
    expect(() => ann.undo()).toThrow('示例规划员 2');
    expect(ann.digest()).toBe(before);
    bob.undo();
    exchange();
    expect(ann.undoStep.can).toBe(true);
    ann.undo();
    exchange();
    expect(ownerOf(bob, 0)).toBe(0);
  });

  it('leave what others did elsewhere in the meantime', () => {
    const { ann, bob, exchange } = two();
    ann.make(paint(0, 1));
    exchange();
    bob.make(paint(19, 4));
    exchange();
    ann.undo();
    exchange();
    expect([ownerOf(bob, 0), ownerOf(bob, 19)]).toEqual([0, 4]);
    ann.redo();
    exchange();
    expect([ownerOf(bob, 0), ownerOf(bob, 19)]).toEqual([1, 4]);
  });

  it('do not redo over what somebody else made there since', () => {
    const { ann, bob, exchange } = two();
    ann.make(paint(0, 1));
    ann.undo();
    exchange();
    bob.make(paint(0, 2));
    exchange();
    expect(() => ann.redo()).toThrow(expect.objectContaining({ code: 'redo_blocked' }));
    expect(ownerOf(ann, 0)).toBe(2);
  });
});

describe('edits of two at one object', () => {
  it('let the first in the log stand and keep the other with both versions, until somebody takes one', () => {
    const { ann, bob, exchange } = two();
    const vertex = movable(ann);
    const [x, y] = [ann.coverage.vertexX[vertex]!, ann.coverage.vertexY[vertex]!];
    ann.make([{ kind: 'move', vertices: [vertex], x: [x + 5], y: [y] }]);
    const mine = bob.make([{ kind: 'move', vertices: [vertex], x: [x], y: [y + 7] }]).edit.id;
    exchange();
    for (const replica of [ann, bob]) {
      expect(replica.coverage.vertexX[vertex]).toBe(x + 5);
      expect(replica.openConflicts).toMatchObject([{ reason: 'written_since', edit: { id: mine } }]);
      expect(replica.versionsOf(mine)).toEqual([
        {
          kind: 'vertex',
          key: vertex,
          saw: null,
          stands: replica.conflicts[0]!.against[0]!.id,
          before: { kind: 'vertex', x, y, isLocked: false },
          theirs: { kind: 'vertex', x: x + 5, y, isLocked: false },
          mine: { kind: 'vertex', x, y: y + 7, isLocked: false },
        },
      ]);
    }
    bob.decide(mine, 'mine');
    exchange();
    expect([ann.coverage.vertexX[vertex], ann.coverage.vertexY[vertex]]).toEqual([x, y + 7]);
    expect(ann.openConflicts).toEqual([]);
    expect(ann.conflicts[0]!.decision).toMatchObject({ takes: 'mine' });
    bob.undo();
    exchange();
    expect(ann.coverage.vertexX[vertex]).toBe(x + 5);
    expect(ann.openConflicts).toHaveLength(1);
    ann.decide(mine, 'theirs');
    exchange();
    expect(bob.openConflicts).toEqual([]);
    expect(bob.coverage.vertexX[vertex]).toBe(x + 5);
  });

  it('merge where they touch different objects of one face', () => {
    const { ann, bob, exchange } = two();
    const vertex = movable(ann);
    const face = ann.coverage.arcLeft[ann.coverage.vertexArcs(vertex)[0]!]!;
    const [x, y] = [ann.coverage.vertexX[vertex]!, ann.coverage.vertexY[vertex]!];
    ann.make([{ kind: 'move', vertices: [vertex], x: [x + 3], y: [y] }]);
    bob.make(paint(face, 5));
    exchange();
    expect(ann.conflicts).toEqual([]);
    expect([bob.coverage.vertexX[vertex], ownerOf(ann, face)]).toEqual([x + 3, 5]);
  });

  it('do not let a cut stand whose face somebody reshaped, for its pieces would be others', () => {
    const { ann, bob, exchange } = two();
    const { coverage } = ann;
    const vertex = movable(ann);
    const face = coverage.arcLeft[coverage.vertexArcs(vertex)[0]!]!;
    const [west, south, east, north] = coverage.faceBounds(face);
    const { lattice } = coverage;
    const row = Math.round((lattice.y(south) + lattice.y(north)) / 2);
    const [x, y] = [coverage.vertexX[vertex]!, coverage.vertexY[vertex]!];
    ann.make([{ kind: 'move', vertices: [vertex], x: [x + 2], y: [y + 1] }]);
    bob.make([
      {
        kind: 'cut',
        line: [
          [lattice.x(west) - 60, row],
          [lattice.x(east) + 60, row + 3],
        ],
      },
    ]);
    exchange();
    expect(ann.conflicts).toMatchObject([{ reason: 'written_since' }]);
    expect(ann.conflicts[0]!.objects.every(({ kind }) => kind === 'outline')).toBe(true);
    bob.decide(bob.conflicts[0]!.edit.id, 'mine');
    exchange();
    expect(ann.coverage.faceCount).toBeGreaterThan(20);
  });

  it('keep an edit that can no longer be applied, with the reason in words', () => {
    const { ann, bob, exchange } = two();
    ann.make([{ kind: 'lock', what: 'face', key: 0, on: true }]);
    exchange();
    ann.make([{ kind: 'lock', what: 'grid', key: 3, on: true }]);
    bob.make(paint(19, 3));
    exchange();
    expect(ann.openConflicts).toMatchObject([{ reason: 'not_applicable', problem: { code: 'owner_locked' } }]);
    expect(ann.openConflicts[0]!.problem.zh).toContain('已锁定');
  });
});

describe('news', () => {
  it('wait for those in front of them, and are passed over when they come again', () => {
    const { log, ann, bob } = two();
    for (const owner of [1, 2, 3]) ann.make(paint(0, owner));
    log.add('示例规划员 1', ann.pending);
    const [one, two_, three] = log.after(0, '示例规划员 2');
    bob.news([three!]);
    expect([bob.number, bob.isMissingNews, ownerOf(bob, 0)]).toEqual([0, true, 0]);
    bob.news([two_!, one!, one!]);
    bob.news([three!, two_!]);
    expect([bob.number, bob.isMissingNews, ownerOf(bob, 0)]).toEqual([3, false, 3]);
  });

  it('tell what they touched, and nothing where they only confirm what is pending', () => {
    const { log, ann, bob } = two();
    ann.make(paint(0, 1));
    log.add('示例规划员 1', ann.pending);
    expect(ann.news(log.after(0, '示例规划员 1')).faces).toEqual([]);
    expect(bob.news(log.after(0, '示例规划员 2')).faces).toEqual([0]);
  });
});
