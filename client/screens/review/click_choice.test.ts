import { describe, expect, it } from 'vitest';
import { clickChoice } from './click_choice.ts';

const AT = [118.78, 32.04] as const;
const home = { kind: 'home', longitude: 118.78, latitude: 32.04 };
const region = { kind: 'region', code: 'a' } as const;
const gap = { kind: 'gap', id: '1' } as const;
const station = { kind: 'station', code: 's' } as const;

describe('a click on the map', () => {
  it('chooses what lies there first', () => {
    for (const hit of [region, gap, station]) expect(clickChoice(hit, null, AT)).toEqual(hit);
    expect(clickChoice(region, { kind: 'region', code: 'b' }, AT)).toEqual(region);
  });

  it('goes on from a region or a gap that is chosen already to the place in it', () => {
    expect(clickChoice(region, region, AT)).toEqual(home);
    expect(clickChoice(gap, gap, AT)).toEqual(home);
  });

  it('stays with places once one is chosen, until a station is', () => {
    const other = { kind: 'home', longitude: 1, latitude: 2 } as const;
    for (const hit of [region, gap, null]) expect(clickChoice(hit, other, AT)).toEqual(home);
    expect(clickChoice(station, other, AT)).toEqual(station);
  });

  it('on bare ground chooses the place, or first lets go of what was chosen', () => {
    expect(clickChoice(null, null, AT)).toEqual(home);
    expect(clickChoice(null, region, AT)).toBeNull();
  });
});
