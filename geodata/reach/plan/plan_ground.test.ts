import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Barrier } from '../../place.ts';
import { Problem } from '../../problem.ts';
import {
  barriersOf,
  decodePlanGround,
  encodePlanGround,
  homeId,
  homePosition,
  PEOPLE_COLUMNS,
  type PlanGroundFacts,
  type PlanHome,
  sumPeople,
} from './plan_ground.ts';

const degrees = (most: number) => fc.integer({ min: -most * 1e7, max: most * 1e7 }).map((units) => units / 1e7);
const position = fc.tuple(degrees(180), degrees(90));
const LEVELS = [
  { level: 1, regionCodes: ['320106001', '320106002'] },
  { level: 2, regionCodes: ['320106001001', '320106001002', '320106002001'] },
];

function facts(): fc.Arbitrary<PlanGroundFacts> {
  const home = fc.record({
    id: fc.string({ minLength: 1, unit: 'grapheme' }),
    position,
    households: fc.nat(90),
    residents: fc.nat(250),
    residents60: fc.nat(80),
    residents70To79: fc.nat(40),
    residents80: fc.nat(20),
    estimated: fc.boolean(),
    regionCodes: fc
      .tuple(fc.constantFrom(null, ...LEVELS[0]!.regionCodes), fc.constantFrom(null, ...LEVELS[1]!.regionCodes))
      .map((codes) => codes.filter((code) => code !== null)),
  });
  const barrier = fc.record({
    id: fc.string({ minLength: 1 }),
    kind: fc.constantFrom('wall' as const, 'river' as const, 'canal' as const),
    name: fc.constant(null),
    bridge: fc.boolean(),
    tunnel: fc.boolean(),
    line: fc.array(position, { minLength: 2, maxLength: 5 }),
  });
  return fc.record({
    homes: fc.uniqueArray(home, { selector: ({ id }) => id, maxLength: 12 }),
    levels: fc.constant(LEVELS),
    barriers: fc.uniqueArray(barrier, { selector: ({ id }) => id, maxLength: 5 }),
  });
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** What of the facts a ground keeps, read back from it. */
function factsIn(data: ArrayBufferLike): PlanGroundFacts {
  const ground = decodePlanGround(data);
  const homes = Array.from({ length: ground.homeCount }, (_, home): PlanHome => {
    const people = ground.columns.people.subarray(PEOPLE_COLUMNS * home, PEOPLE_COLUMNS * (home + 1));
    return {
      id: homeId(ground, home),
      position: homePosition(ground, home),
      households: people[0]!,
      residents: people[1]!,
      residents60: people[2]!,
      residents70To79: people[3]!,
      residents80: people[4]!,
      estimated: ground.columns.estimated[home] === 1,
      regionCodes: ground.levels.flatMap(({ regionCodes, regionOfHome }) => regionCodes[regionOfHome[home]!] ?? []),
    };
  });
  return {
    homes,
    levels: ground.levels.map(({ level, regionCodes }) => ({ level, regionCodes })),
    barriers: barriersOf(ground),
  };
}

/** −0 degrees is 0 once it has been a whole number of units. */
const withoutMinusZero = (value: PlanGroundFacts): PlanGroundFacts => JSON.parse(JSON.stringify(value));

describe('a plan ground', () => {
  it('gives back what was put in, barriers that are in nobody’s way left out', () => {
    fc.assert(
      fc.property(facts(), (given) => {
        const kept = {
          ...given,
          homes: [...given.homes].sort(byId),
          barriers: given.barriers.filter(({ bridge, tunnel }) => !bridge && !tunnel).sort(byId),
        };
        const data = encodePlanGround(given);
        expect(withoutMinusZero(factsIn(data))).toEqual(withoutMinusZero(kept));
        const shared = new SharedArrayBuffer(data.byteLength);
        new Uint8Array(shared).set(new Uint8Array(data));
        expect(withoutMinusZero(factsIn(shared))).toEqual(withoutMinusZero(kept));
        expect(sumPeople(decodePlanGround(data), 1)).toBe(given.homes.reduce((sum, home) => sum + home.residents, 0));
      }),
    );
  });

  it('has the same bytes whatever the order of homes, levels, codes and barriers', () => {
    fc.assert(
      fc.property(facts(), (given) => {
        const turned: PlanGroundFacts = {
          homes: [...given.homes].reverse().map((home) => ({ ...home, regionCodes: [...home.regionCodes].reverse() })),
          levels: [...given.levels]
            .reverse()
            .map(({ level, regionCodes }) => ({ level, regionCodes: [...regionCodes].reverse() })),
          barriers: [...given.barriers].reverse(),
        };
        expect(new Uint8Array(encodePlanGround(turned))).toEqual(new Uint8Array(encodePlanGround(given)));
      }),
    );
  });

  it('is read in place, without a copy', () => {
    const data = encodePlanGround({ homes: [home('a'), home('b')], levels: LEVELS, barriers: [wall] });
    const { columns, levels } = decodePlanGround(data);
    for (const column of Object.values(columns)) expect(column.buffer).toBe(data);
    for (const { regionOfHome } of levels) expect(regionOfHome.buffer).toBe(data);
  });
});

const wall: Barrier = {
  id: 'way/1',
  kind: 'wall',
  name: null,
  bridge: false,
  tunnel: false,
  line: [
    [118, 32],
    [118.1, 32],
  ],
};

function home(id: string, changes: Partial<PlanHome> = {}): PlanHome {
  return {
    id,
    position: [118, 32],
    households: 3,
    residents: 8,
    residents60: 2,
    residents70To79: 1,
    residents80: 0,
    estimated: false,
    regionCodes: ['320106002', '320106001002'],
    ...changes,
  };
}

describe('bytes that are no plan ground are refused with the value that is wrong', () => {
  const good = encodePlanGround({ homes: [home('a'), home('b')], levels: LEVELS, barriers: [wall] });
  /** The bytes with words written over them, by their places from the start. */
  const garbled = (words: Record<number, number>) => {
    const data = good.slice(0);
    for (const [at, word] of Object.entries(words)) new Uint32Array(data)[Number(at)] = word;
    return data;
  };
  const columnAt = (name: keyof ReturnType<typeof decodePlanGround>['columns']) =>
    decodePlanGround(good).columns[name].byteOffset / 4;

  it.each([
    ['nothing', new ArrayBuffer(0), '0 bytes'],
    ['a text', new TextEncoder().encode('{"errors":[{"message":"not found"}]}'.repeat(9)).buffer, '0x7265227b'],
    ['another version', garbled({ 1: 7 }), 'its version is 7, not 1'],
    ['cut short', good.slice(0, good.byteLength - 8), `has ${good.byteLength - 8}`],
    ['too many columns', garbled({ 6: 13 }), '13 columns'],
    ['more homes than positions', garbled({ 3: 3 }), 'column homeX has 2 values, not 3'],
    ['a column beyond the end', garbled({ 9: 1 << 20 }), 'column homeX at offset 1048576'],
    ['a column off its place', garbled({ 9: 204 }), 'offset 204 is no multiple of 8'],
    ['a width of 2 bytes', garbled({ 8: 2 }), 'column homeX has 2 bytes per value'],
    ['ids that overlap', garbled({ [columnAt('idStart') + 1]: 3 }), 'column idStart falls at 2'],
    ['a region that is not there', garbled({ [columnAt('regionOfHome')]: 9 }), 'column regionOfHome is 9'],
    ['a text that is none', garbled({ [columnAt('text')]: 0x2a2a2a2a }), 'not JSON'],
  ])('%s', (_, data, says) => {
    expect(() => decodePlanGround(data)).toThrow(Problem);
    expect(() => decodePlanGround(data)).toThrow(says);
  });

  it('whatever single word of its head is another', () => {
    fc.assert(
      fc.property(fc.nat(8 + 3 * 12 - 1), fc.nat(0xffffffff), (at, word) => {
        const data = garbled({ [at]: word });
        fc.pre(at !== 7 && new Uint32Array(good)[at] !== word);
        // An offset that stays within the buffer and aligned may give other columns, which are then checked or only numbers.
        try {
          decodePlanGround(data);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('facts that cannot be are refused with the home', () => {
  it.each([
    ['two homes of one id', [home('a'), home('a')], 'home a is in it twice'],
    ['half a person', [home('a', { residents: 1.5 })], 'home a has 1.5 people'],
    ['less than nobody', [home('a', { residents60: -1 })], 'home a has -1 people'],
    ['more people than any place has', [home('a', { residents: 2 ** 27 })], '134217728 people'],
    ['an unknown region', [home('a', { regionCodes: ['9'] })], 'home a lies in the unknown region 9'],
    [
      'two regions of one level',
      [home('a', { regionCodes: ['320106001', '320106002'] })],
      'home a lies in two regions of one level',
    ],
  ])('%s', (_, homes, says) => {
    expect(() => encodePlanGround({ homes, levels: LEVELS, barriers: [] })).toThrow(says);
  });
});
