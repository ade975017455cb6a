import { Problem } from '../../geodata/problem.ts';
import { isStageName, MOST_AHEAD_MS, type StageWord } from '../../geodata/wall/stage.ts';
import type { MapLayer, StageStateInput } from '../generated/schema.ts';

const LONGEST_WORD = 80;
const MOST_LAYERS = 10;

/** What a conductor said last. Moments are milliseconds since the epoch. */
export interface KeptState extends StageWord {
  readonly stop: string | null;
  readonly layers: readonly MapLayer[];
  readonly bounds: StageStateInput['bounds'];
  readonly isByHand: boolean;
  readonly at: number;
  /** When a server heard it. */
  readonly toldAt: number;
}

/** @throws Problem BAD_STAGE naming the value */
export function checkStageName(name: string): void {
  if (!isStageName(name)) throw badStage('stage', name);
}

/** @throws Problem BAD_STAGE naming the value */
export function checkState(given: StageStateInput, now: number): KeptState {
  const { conductor, number, layers, isByHand } = given;
  const { west, south, east, north } = given.bounds;
  const stop = given.stop ?? null;
  const [begunAt, at] = [given.begunAt.getTime(), given.at.getTime()];
  for (const [name, word] of [
    ['conductor', conductor],
    ['stop', stop ?? '-'],
  ] as const) {
    if (word === '' || word.length > LONGEST_WORD) throw badStage(name, word);
  }
  const isOnEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  if (!(isOnEarth && west < east && south < north)) throw badStage('bounds', [west, south, east, north]);
  if (layers.length > MOST_LAYERS) throw badStage('layers', layers.length);
  // Else somebody would conduct who had not begun, and nobody could take over from him.
  if (begunAt > now + MOST_AHEAD_MS) throw badStage('begunAt', given.begunAt);
  if (at > now + MOST_AHEAD_MS) throw badStage('at', given.at);
  return { conductor, number, begunAt, stop, layers, bounds: given.bounds, isByHand, at, toldAt: now };
}

/** What is notified: place and stage, and after them its state. */
export function stagePayload(jurisdiction: string, stage: string, state: KeptState): string {
  return `${jurisdiction} ${stage} ${JSON.stringify(state)}`;
}

/** What a notification says; null where it is none of ours. */
export function readPayload(payload: string): { readonly key: string; readonly state: KeptState } | null {
  const [, key, said] = /^(\S+ \S+) (.*)$/s.exec(payload) ?? [];
  if (key === undefined || said === undefined) return null;
  try {
    return { key, state: JSON.parse(said) as KeptState };
  } catch {
    return null;
  }
}

function badStage(name: string, value: unknown): Problem {
  const shown = (JSON.stringify(value) ?? 'undefined').slice(0, 100);
  return new Problem('BAD_STAGE', {
    zh: `联屏信息有误：${name} 为 ${shown}。`,
    en: `This stage cannot be so: ${name} is ${shown}.`,
  });
}
