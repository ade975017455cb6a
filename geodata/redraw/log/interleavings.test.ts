import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../coverage/coverage_edit.ts';
import { randomEdit } from '../../coverage/testing/random_edits.ts';
import { seededRandom } from '../../districting/random.ts';
import { Problem } from '../../problem.ts';
import type { LoggedEdit, RedrawEdit } from '../redraw_edit.ts';
import { OrderingLog } from '../testing/ordering_log.ts';
import { smallTown, TOWN_SCALE } from '../testing/small_town.ts';
import { RedrawReplica } from './redraw_replica.ts';

/** A planner at a window: her replica, what was kept of what she made, and news that are still on their way. */
class Planner {
  readonly name: string;
  readonly made: string[] = [];
  replica = new RedrawReplica(smallTown());
  kept: RedrawEdit[] = [];
  underway: LoggedEdit[][] = [];
  readonly #random: () => number;
  readonly #log: OrderingLog;

  constructor(name: string, log: OrderingLog, random: () => number) {
    this.name = name;
    this.#log = log;
    this.#random = random;
  }

  act(): void {
    const { replica } = this;
    const chance = this.#random();
    try {
      const open = replica.openConflicts;
      if (chance < 0.15) this.#keep(replica.undo().edit);
      else if (chance < 0.25) this.#keep(replica.redo().edit);
      else if (chance < 0.55 && open.length > 0) {
        const conflict = open[Math.floor(this.#random() * open.length)]!.edit.id;
        replica.versionsOf(conflict);
        const way = this.#random();
        if (way < 0.7) this.#keep(replica.decide(conflict, 'mine').edit);
        else if (way < 0.85) this.#keep(replica.decide(conflict, 'theirs').edit);
        else this.#keep(replica.decide(conflict, 'theirs', this.#randomActs('unused')).edit);
      } else {
        const id = `${this.name}-edit-${this.made.length}`;
        this.#keep(replica.make(this.#randomActs(id), { id }).edit);
      }
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
    }
  }

  /** What can be undone and redone, followed edit by edit, is what is read off the log anew. */
  requireSameStepsAnew(): void {
    const steps = (): unknown => [this.replica.undoStep, this.replica.redoStep];
    const followed = steps();
    this.replica.restore([]);
    expect(steps()).toEqual(followed);
  }

  #randomActs(id: string): readonly Act[] {
    return randomEdit(this.replica.coverage, this.#random, id, TOWN_SCALE).acts;
  }

  #keep(edit: RedrawEdit): void {
    this.made.push(edit.id);
    this.kept.push(edit);
  }

  /** Sends a part of what is pending; the answer comes, is lost, or comes later, maybe twice. */
  send(): void {
    const edits = this.replica.pending.slice(0, 1 + Math.floor(this.#random() * 4));
    const known = this.replica.number;
    this.#log.add(this.name, edits);
    const answer = this.#log.after(known, this.name);
    const chance = this.#random();
    if (chance < 0.4) this.hear(answer);
    else if (chance < 0.7) this.underway.push(answer);
    else if (chance < 0.8) this.underway.push(answer, answer);
  }

  /** News of the log come in parts, in any order, some twice. */
  listen(): void {
    const all = this.#log.after(Math.max(0, this.replica.number - 3), this.name);
    const from = Math.floor(this.#random() * all.length);
    this.underway.push(all.slice(from), all.slice(0, from));
    while (this.underway.length > 0 && this.#random() < 0.7) {
      const [some] = this.underway.splice(Math.floor(this.#random() * this.underway.length), 1);
      this.hear(some!);
    }
  }

  hear(edits: readonly LoggedEdit[]): void {
    this.replica.news(edits);
    const pending = new Set(this.replica.pending.map(({ id }) => id));
    this.kept = this.kept.filter(({ id }) => pending.has(id));
  }

  /** The window closes without warning and is opened again. */
  crash(): void {
    this.replica = new RedrawReplica(smallTown());
    this.underway = [];
    const isLogFirst = this.#random() < 0.5;
    if (isLogFirst) this.replica.news(this.#log.after(0, this.name));
    this.replica.restore(this.kept);
    this.hear(this.#log.after(0, this.name));
  }

  settle(): void {
    while (this.replica.pending.length > 0) {
      this.#log.add(this.name, this.replica.pending);
      this.hear(this.#log.after(this.replica.number, this.name));
    }
  }
}

/** What everybody must agree on beyond the coverage. */
function outcome(replica: RedrawReplica): string {
  return JSON.stringify({
    number: replica.number,
    states: [...replica.edits()].map(({ edit, state }) => [edit.id, state]),
    conflicts: replica.conflicts.map(({ edit, reason, decision }) => [
      edit.id,
      reason,
      decision?.edit.id,
      decision?.takes,
    ]),
  });
}

function interleave(seed: number, planners: number, steps: number) {
  const random = seededRandom(seed);
  const log = new OrderingLog();
  const people = Array.from({ length: planners }, (_, i) => new Planner(`planner-${i}`, log, random));
  for (let step = 0; step < steps; step++) {
    const planner = people[Math.floor(random() * planners)]!;
    const chance = random();
    if (chance < 0.05) planner.requireSameStepsAnew();
    if (chance < 0.6) planner.act();
    else if (chance < 0.8) planner.send();
    else if (chance < 0.97) planner.listen();
    else planner.crash();
  }
  for (const planner of people) planner.settle();
  for (const planner of people) planner.hear(log.after(planner.replica.number, planner.name));
  return { log, people };
}

function requireConverged({ log, people }: ReturnType<typeof interleave>): void {
  const server = new RedrawReplica(smallTown());
  server.news(log.after(0, null));
  server.coverage.check();
  for (const { replica, made } of people) {
    expect(replica.pending).toEqual([]);
    expect(replica.digest()).toBe(server.digest());
    expect(outcome(replica)).toBe(outcome(server));
    expect(new Uint8Array(replica.coverage.toBuffer())).toEqual(new Uint8Array(server.coverage.toBuffer()));
    const conflicts = new Set(server.conflicts.map(({ edit }) => edit.id));
    for (const id of made) {
      const state = server.stateOf(id);
      expect(state).not.toBeNull();
      if (state === 'conflict') expect(conflicts.has(id)).toBe(true);
      if (state === 'undone') {
        expect([...server.edits()].some(({ edit, state }) => edit.body.undoes === id && state === 'standing')).toBe(
          true,
        );
      }
    }
  }
}

describe('planners who edit one draft with cut connections, lost, doubled and delayed news, and crashes', () => {
  it('come to the same state in 1,000 random interleavings of two, with no edit lost', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => requireConverged(interleave(seed, 2, 60))),
      { numRuns: 1000 },
    );
  }, 900_000);

  it('come to the same state in 150 random interleavings of three', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => requireConverged(interleave(seed, 3, 90))),
      { numRuns: 150 },
    );
  }, 900_000);

  it('really have conflicts, undos, redos and decisions on the way', () => {
    const seen = { conflicts: 0, undone: 0, redone: 0, mine: 0, theirs: 0, standing: 0 };
    for (let seed = 0; seed < 60; seed++) {
      const { people } = interleave(seed, 2, 80);
      const { replica } = people[0]!;
      for (const { edit, state } of replica.edits()) {
        const target = edit.body.undoes === undefined ? null : replica.stateOf(edit.body.undoes);
        if (state === 'conflict') seen.conflicts++;
        if (state === 'undone') seen[edit.body.undoes === undefined ? 'undone' : 'redone']++;
        if (state === 'standing' && target === null) seen.standing++;
        if (state === 'standing' && edit.body.takes !== undefined) seen[edit.body.takes]++;
      }
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
  });
});
