import { describe, expect, it } from 'vitest';
import { Problem } from '../problem.ts';
import { isOnDuty } from './emergency_data.ts';
import { readEmergencyData } from './read_emergency_data.ts';

const NAME = { zh: '示例', en: 'Example' };
const SOUND = {
  plans: [{ code: 'flood', name: NAME, layers: ['shelters', 'teams'] }],
  places: [{ code: 'S1', kind: 'shelter', name: { zh: '示例', en: null }, position: [101, 38], people: 300 }],
  keyPeople: [{ kind: NAME, region: '990001001', people: 0 }],
  duties: [{ mode: 'emergency', post: NAME, holder: NAME, from: '20:00', to: '08:00' }],
};

describe('what a place has prepared for an emergency', () => {
  it('is read as it stands, and what is left out is nothing', () => {
    expect(readEmergencyData(SOUND)).toEqual(SOUND);
    expect(readEmergencyData({})).toEqual({ plans: [], places: [], keyPeople: [], duties: [] });
  });

  it.each([
    [[], '/', '[]'],
    [{ plans: {} }, 'plans', '{}'],
    [{ plans: [{ ...SOUND.plans[0], code: 'Flood' }] }, 'plans[0].code', '"Flood"'],
    [{ plans: [SOUND.plans[0], SOUND.plans[0]] }, 'plans[1].code', '"flood"'],
    [{ plans: [{ ...SOUND.plans[0], layers: ['shelters', 'rain'] }] }, 'plans[0].layers[1]', '"rain"'],
    [{ plans: [{ ...SOUND.plans[0], name: { zh: '示例' } }] }, 'plans[0].name.en', 'undefined'],
    [{ places: [{ ...SOUND.places[0], position: [101, 95] }] }, 'places[0].position', '[101,95]'],
    [{ places: [{ ...SOUND.places[0], position: '101,38' }] }, 'places[0].position', '"101,38"'],
    [{ places: [{ ...SOUND.places[0], people: 2.5 }] }, 'places[0].people', '2.5'],
    [{ places: [{ ...SOUND.places[0], kind: 'camp' }] }, 'places[0].kind', '"camp"'],
    [{ keyPeople: [{ ...SOUND.keyPeople[0], people: -1 }] }, 'keyPeople[0].people', '-1'],
    [{ duties: [{ ...SOUND.duties[0], from: '24:00' }] }, 'duties[0].from', '"24:00"'],
    [{ duties: [{ ...SOUND.duties[0], mode: 'war' }] }, 'duties[0].mode', '"war"'],
  ])('is refused with the value, its place and what would be right: %j', (file, at, value) => {
    let thrown: unknown;
    try {
      readEmergencyData(file);
    } catch (problem) {
      thrown = problem;
    }
    expect(thrown).toBeInstanceOf(Problem);
    const { code, zh, en } = thrown as Problem;
    expect(code).toBe('BAD_EMERGENCY_DATA');
    expect(en).toContain(`The value ${value} at ${at} is wrong`);
    expect(zh).toContain(`${at} 的值 ${value} 不对`);
  });
});

describe('a duty', () => {
  it('is on from its beginning up to its end, over midnight where that is earlier', () => {
    const on = (from: string, to: string) =>
      ['00:00', '07:59', '08:00', '19:59', '20:00'].map((time) => isOnDuty({ from, to }, time));
    expect(on('08:00', '20:00')).toEqual([false, false, true, true, false]);
    expect(on('20:00', '08:00')).toEqual([true, true, false, false, true]);
    expect(on('00:00', '00:00')).toEqual([true, true, true, true, true]);
  });
});
