import { expect, it } from 'vitest';
import type { LiveStation } from '../../../live/live_state.ts';
import { effectSteps } from './effect_steps.ts';

const station = (code: string): LiveStation => ({
  code,
  version: `${code} v1`,
  category: { code: 'elderly_canteen', name: { zh: '老年食堂', en: null }, symbol: 'elderly_canteen' },
  name: { zh: `示例 ${code}`, en: null },
  position: { longitude: 117, latitude: 39 },
  address: null,
  capacity: null,
  floorAreaM2: null,
  amenities: [],
  openingHours: null,
  status: 'open',
  grid: null,
});

it('puts into effect what a draft says of stations that exist, each at once, and counts the rest as not done', () => {
  const { steps, skipped } = effectSteps(
    [
      { kind: 'move_station', code: '1', position: [117.5, 39.5] },
      { kind: 'close_station', code: '1' },
      { kind: 'close_station', code: '2' },
      { kind: 'close_station', code: 'gone' },
      { kind: 'open_gate', gate: 'gate/1' },
      { kind: 'add_station', code: 'draft:1', category: 'elderly_canteen', position: [117, 39] },
    ],
    [station('1'), station('2'), station('3')],
  );
  expect(steps.map(({ station: { code, version }, change }) => ({ code, version, change }))).toEqual([
    { code: '1', version: '1 v1', change: { position: { longitude: 117.5, latitude: 39.5 }, status: 'closed' } },
    { code: '2', version: '2 v1', change: { status: 'closed' } },
  ]);
  expect(skipped).toBe(3);
});
