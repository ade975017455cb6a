import { afterAll, describe, expect, it } from 'vitest';
import { reachGroundOf } from '../testing/reach_ground_of.ts';
import { tinyPlace } from '../testing/tiny_place.ts';
import { ReachModel } from './reach_model.ts';
import type { ReachQuestion } from './reach_question.ts';
import { ReachWorkers } from './reach_workers.ts';

const ground = reachGroundOf(tinyPlace);
const question = (metresPerSecond: number): ReachQuestion => ({
  category: 'elderly_canteen',
  stations: [{ code: 'ST-1', position: [101.0001, 38.0001], open: true }],
  walk: { metresPerSecond, usesSteps: true, signalMs: 0 },
  moment: null,
  gateStates: null,
  edits: [],
});
const task = (metresPerSecond: number) =>
  ({ kind: 'coverage', question: question(metresPerSecond), minutes: 5 }) as const;

describe('threads that compute reach', () => {
  const workers = new ReachWorkers(2);
  afterAll(() => workers.close());

  it('give what the same model gives in this thread, many questions at once', async () => {
    const here = new ReachModel(ground);
    const paces = Array.from({ length: 12 }, (_, i) => 0.5 + i / 10);
    const answers = await Promise.all(paces.map((pace) => workers.run(ground, String(pace), task(pace))));
    expect(answers).toEqual(paces.map((pace) => here.coverage(question(pace), 5)));
  });

  it('refuse a network that was cut short or is of another version, and go on with a good one', async () => {
    const cut = new SharedArrayBuffer(ground.network.byteLength - 8);
    new Uint8Array(cut).set(new Uint8Array(ground.network).subarray(0, cut.byteLength));
    const other = new SharedArrayBuffer(ground.network.byteLength);
    new Uint8Array(other).set(new Uint8Array(ground.network));
    new Uint32Array(other)[1] = 1;
    for (const [network, said] of [
      [cut, /bytes/],
      [other, /version is 1/],
    ] as const) {
      const bad = { ...ground, networkDigest: `bad ${network.byteLength} ${said}`, network };
      await expect(workers.run(bad, 'x', task(1))).rejects.toMatchObject({
        code: 'BAD_STREET_NETWORK',
        en: expect.stringMatching(said),
      });
    }
    expect(await workers.run(ground, 'x', task(1))).toEqual(new ReachModel(ground).coverage(question(1), 5));
  });

  it('hold only a few grounds at a time, and take one up again that they let go', async () => {
    const grounds = [1, 2, 3, 4, 5].map((more) =>
      reachGroundOf({
        ...tinyPlace,
        entrances: tinyPlace.entrances.map((home) => ({ ...home, households: home.households + more })),
      }),
    );
    for (const one of [...grounds, ...grounds]) {
      expect(await workers.run(one, 'x', task(1.3))).toEqual(new ReachModel(one).coverage(question(1.3), 5));
    }
  });
});
