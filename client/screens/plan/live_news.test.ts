import { expect, it } from 'vitest';
import type { LiveStation } from '../../live/live_state.ts';
import { newsBetween } from './live_news.ts';

const station = (code: string, changes: Partial<LiveStation> = {}): LiveStation => ({
  code,
  version: '1',
  category: { code: 'elderly_canteen', name: { zh: '老年食堂', en: null }, symbol: 'elderly_canteen' },
  name: { zh: code, en: null },
  position: { longitude: 117, latitude: 39 },
  address: null,
  capacity: null,
  floorAreaM2: null,
  amenities: [],
  openingHours: null,
  status: 'open',
  grid: null,
  ...changes,
});

it('tells of each station what somebody did to it, and nothing of those that stayed', () => {
  const before = ['stays', 'moves', 'closes', 'goes'].map((code) => station(code));
  const after = [
    station('new'),
    station('stays', { version: '2' }),
    station('moves', { position: { longitude: 117.1, latitude: 39 } }),
    station('closes', { status: 'closed' }),
  ];
  expect(newsBetween(before, after).map(({ kind, code }) => `${code} ${kind}`)).toEqual([
    'new added',
    'moves moved',
    'closes closed',
    'goes gone',
  ]);
});
