import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PendingStore } from '../../../../geodata/redraw/log/log_types.ts';
import { RedrawReplica } from '../../../../geodata/redraw/log/redraw_replica.ts';
import type { RedrawEdit } from '../../../../geodata/redraw/redraw_edit.ts';
import { OrderingLog } from '../../../../geodata/redraw/testing/ordering_log.ts';
import { smallTown } from '../../../../geodata/redraw/testing/small_town.ts';
import { EditSender, type Sending } from './edit_sender.ts';
import { NotTaken } from './log_answers.ts';

/** What a browser keeps, through a crash. */
class KeptInMemory implements PendingStore {
  readonly edits: RedrawEdit[] = [];

  load(): Promise<readonly RedrawEdit[]> {
    return Promise.resolve([...this.edits]);
  }

  append(edit: RedrawEdit): Promise<void> {
    this.edits.push(edit);
    return Promise.resolve();
  }

  drop(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const at = this.edits.findIndex((edit) => edit.id === id);
      if (at !== -1) this.edits.splice(at, 1);
    }
    return Promise.resolve();
  }
}

const refused = (code: string) => new NotTaken({ code, zh: '', en: '', waitSeconds: 0 });
const settled = () => new Promise((done) => setTimeout(done, 5));

/** One planner at a draft, whose line does what `happens` says of each message. */
async function planner(
  log: OrderingLog,
  kept: KeptInMemory | null,
  happens: () => 'taken' | 'lost' | 'unanswered' | string,
) {
  const replica = new RedrawReplica(smallTown());
  const restored = kept === null ? [] : await kept.load();
  replica.news(log.after(0, 'one'));
  replica.restore(restored);
  const told: Sending[] = [];
  const sender = new EditSender(
    {
      replica,
      kept,
      onSending: (sending) => told.push(sending),
      wait: () => 1,
      send: async (after, edits) => {
        const what = happens();
        if (what === 'taken' || what === 'unanswered') log.add('one', edits);
        if (what === 'lost' || what === 'unanswered') throw refused('UNREACHABLE');
        if (what !== 'taken') throw refused(what);
        return log.after(after, 'one');
      },
    },
    restored,
  );
  const paint = (face: number) => {
    const { edit } = replica.make([
      { kind: 'assign', faces: [face], owner: (replica.coverage.faceOwner[face]! + 1) % 6 },
    ]);
    return sender.push(edit);
  };
  return { replica, sender, told, paint };
}

describe('the way of an edit to the log', () => {
  it('gets every edit into the log once and in order, however the line breaks, and keeps nothing behind', async () => {
    const breaks = fc.array(fc.constantFrom('taken', 'lost', 'unanswered'), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(breaks, fc.integer({ min: 1, max: 8 }), async (story, count) => {
        const [log, kept, rest] = [new OrderingLog(), new KeptInMemory(), [...story]];
        const { replica, sender, paint } = await planner(log, kept, () => rest.shift() ?? 'taken');
        const made: string[] = [];
        for (let face = 0; face < count; face++) {
          const pushed = paint(face);
          made.push(replica.pending.at(-1)!.id);
          await pushed;
        }
        for (let turn = 0; turn < 100 && sender.sending.state !== 'saved'; turn++) await settled();
        expect(log.after(0, null).map(({ id }) => id)).toEqual(made);
        expect(kept.edits).toEqual([]);
        expect(replica.pending).toEqual([]);
        sender.stop();
      }),
      { numRuns: 30 },
    );
  });

  it('brings an edit into the log that was made before a crash, also where the log had it', async () => {
    for (const story of ['lost', 'unanswered'] as const) {
      const [log, kept] = [new OrderingLog(), new KeptInMemory()];
      const before = await planner(log, kept, () => story);
      await before.paint(3);
      before.sender.stop();
      const digest = before.replica.digest();
      const after = await planner(log, kept, () => 'taken');
      expect(after.replica.digest()).toBe(digest);
      after.sender.sendNow();
      await settled();
      expect(log.length).toBe(1);
      expect(after.replica.pending).toEqual([]);
      after.sender.confirm();
      await settled();
      expect(kept.edits).toEqual([]);
    }
  });

  it('waits with what it has once the draft was submitted, and sends it when it is drawn again', async () => {
    const [log, kept] = [new OrderingLog(), new KeptInMemory()];
    let code = 'REDRAW_NOT_DRAWING';
    const { sender, paint } = await planner(log, kept, () => code);
    await paint(0);
    await settled();
    await paint(1);
    await settled();
    expect(sender.sending).toMatchObject({ state: 'closed', waiting: 2 });
    expect(kept.edits).toHaveLength(2);
    code = 'taken';
    sender.sendNow();
    await settled();
    expect(sender.sending).toMatchObject({ state: 'saved', waiting: 0 });
    expect(log.length).toBe(2);
  });

  it('says why the log would not have an edit, and does not ask again by itself', async () => {
    const asked: string[] = [];
    const { sender, paint } = await planner(new OrderingLog(), new KeptInMemory(), () => {
      asked.push('asked');
      return 'BAD_REDRAW_EDIT';
    });
    await paint(0);
    await settled();
    await settled();
    expect(sender.sending).toMatchObject({ state: 'refused', refusal: { code: 'BAD_REDRAW_EDIT' } });
    expect(asked).toHaveLength(1);
  });

  it('sends where the browser keeps nothing, and says so', async () => {
    const log = new OrderingLog();
    const { sender, paint } = await planner(log, null, () => 'taken');
    await paint(0);
    await settled();
    expect(sender.sending).toMatchObject({ state: 'saved', isKept: false });
    expect(log.length).toBe(1);
  });
});
