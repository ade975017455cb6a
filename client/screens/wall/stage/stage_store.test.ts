import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Bounds } from '../../../../geodata/place.ts';
import { isNewerWord, SILENT_MS } from '../../../../geodata/wall/stage.ts';
import type { StageState } from './stage_course.ts';
import { StageStore } from './stage_store.ts';

const BOUNDS: Bounds = [101, 38, 101.1, 38.1];
const ELSEWHERE: Bounds = [101.02, 38.02, 101.05, 38.05];
const stopOf = (id: string) => ({ id, layers: ['heat'] as const, bounds: BOUNDS });
const STOPS = ['whole', 'street:1', 'gap:a'].map(stopOf);

beforeEach(() => {
  vi.useFakeTimers({ now: 1_795_500_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Browsers and the server between them, which takes so long each way. */
function hall(milliseconds: number) {
  const stores: StageStore[] = [];
  const said: StageState[] = [];
  let state: StageState | null = null;
  const open = () => {
    const store = new StageStore({
      now: Date.now,
      async send(word) {
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        said.push(word);
        if (isNewerWord(word, state)) {
          state = { ...word, toldAt: Date.now() };
          for (const each of stores) setTimeout(() => each.hear(state), milliseconds);
        }
        return state;
      },
    });
    stores.push(store);
    store.hear(state);
    store.setStops(STOPS);
    return store;
  };
  const stopsOf = () => stores.map((store) => store.view().shown?.stop);
  return { open, said, stopsOf };
}

it('has all change at the same moment, the conductor too, however long the way', async () => {
  const { open, stopsOf } = hall(100);
  const [conductor] = [open(), open(), open()];
  conductor.conduct(stopOf('whole'));
  await vi.advanceTimersByTimeAsync(249);
  conductor.show(stopOf('street:1'));
  await vi.advanceTimersByTimeAsync(249);
  expect(stopsOf()).not.toContain('street:1');
  await vi.advanceTimersByTimeAsync(1);
  expect(stopsOf()).toEqual(['street:1', 'street:1', 'street:1']);
});

it('has whoever comes late be where the others are, and whoever conducts anew go on from there', async () => {
  const { open, stopsOf } = hall(20);
  const conductor = open();
  conductor.conduct(stopOf('whole'));
  conductor.show(stopOf('gap:a'));
  await vi.advanceTimersByTimeAsync(4000);
  const late = open();
  expect(late.view()).toMatchObject({ isConducted: true, isConducting: false, shown: { stop: 'gap:a' } });
  conductor.stop();
  late.conduct(stopOf('whole'));
  await vi.advanceTimersByTimeAsync(500);
  expect(late.view().isConducting).toBe(true);
  expect(stopsOf()).toEqual(['gap:a', 'gap:a']);
});

it('tells who conducted that another does, and lets him take it back', async () => {
  const { open } = hall(20);
  const [one, other] = [open(), open()];
  one.conduct(stopOf('whole'));
  await vi.advanceTimersByTimeAsync(1000);
  other.conduct(stopOf('whole'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(one.view()).toMatchObject({ isConducting: false, isReplaced: true, isConducted: true });
  expect(other.view()).toMatchObject({ isConducting: true, isReplaced: false });
  one.show(stopOf('gap:a'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(other.view().shown?.stop).toBe('whole');
  one.conduct(stopOf('whole'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(one.view()).toMatchObject({ isConducting: true, isReplaced: false });
  expect(other.view()).toMatchObject({ isConducting: false, isReplaced: true });
});

it('tells of a hand that moves the map a few times a second, and always where it came to rest', async () => {
  const { open, said } = hall(20);
  const [conductor, follower] = [open(), open()];
  conductor.conduct(stopOf('street:1'));
  await vi.advanceTimersByTimeAsync(1000);
  const before = said.length;
  for (let i = 0; i < 60; i++) {
    conductor.move([101 + i / 1e4, 38, 101.1 + i / 1e4, 38.1]);
    await vi.advanceTimersByTimeAsync(16);
  }
  conductor.move(ELSEWHERE);
  await vi.advanceTimersByTimeAsync(200);
  expect(said.length - before).toBeLessThan(16);
  expect(follower.view().shown).toMatchObject({ stop: 'street:1', bounds: ELSEWHERE, isByHand: true });
  follower.move(BOUNDS);
  await vi.advanceTimersByTimeAsync(200);
  expect(conductor.view().shown?.bounds).toEqual(ELSEWHERE);
});

it('stands as long as the conductor is heard, and goes on together with the others once he is gone', async () => {
  const { open, stopsOf } = hall(20);
  const [conductor, follower] = [open(), open()];
  conductor.conduct(stopOf('street:1'));
  let changes = 0;
  await vi.advanceTimersByTimeAsync(1000);
  follower.subscribe(() => changes++);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(follower.view()).toMatchObject({ isConducted: true, shown: { stop: 'street:1' } });
  expect(changes).toBe(0);
  conductor.stop();
  await vi.advanceTimersByTimeAsync(SILENT_MS + 1000);
  const late = open();
  expect(late.view()).toMatchObject({ isConducted: false, shown: { stop: 'gap:a' } });
  await vi.advanceTimersByTimeAsync(9000);
  expect(stopsOf().slice(1)).toEqual(['whole', 'whole']);
});
