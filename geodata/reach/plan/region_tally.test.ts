import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNREACHED } from '../search/walking_costs.ts';
import { decodePlanGround, encodePlanGround, type PlanGround } from './plan_ground.ts';
import { figuresOf } from './region_figures.ts';
import { COUNTED, MOST_MINUTES, RegionTally, WHOLE_PLACE } from './region_tally.ts';

interface Home {
  readonly households: number;
  readonly residents: number;
  readonly residents60: number;
  readonly street: string | null;
  readonly grid: string | null;
  readonly estimated: boolean;
  /** Null on no street. */
  readonly ms: number | null;
}

const LEVELS = [
  { level: 1, regionCodes: ['1', '2'] },
  { level: 2, regionCodes: ['11', '12', '21'] },
];

/** Times in which the awkward ones come often: whole minutes and a millisecond to both sides, the hour, nowhere. */
const times = fc.oneof(
  fc.nat(4_000_000),
  fc
    .tuple(fc.integer({ min: 0, max: 61 }), fc.integer({ min: -1, max: 1 }))
    .map(([m, d]) => Math.max(0, 60_000 * m + d)),
  fc.constant(UNREACHED),
);

const homes = fc.array(
  fc.record({
    households: fc.nat(40),
    residents: fc.nat(60),
    residents60: fc.nat(20),
    street: fc.constantFrom(null, '1', '2'),
    grid: fc.constantFrom(null, '11', '12', '21'),
    estimated: fc.boolean(),
    ms: fc.oneof({ weight: 9, arbitrary: times }, { weight: 1, arbitrary: fc.constant(null) }),
  }),
  { maxLength: 14 },
);

function groundOf(all: readonly Home[]): PlanGround {
  return decodePlanGround(
    encodePlanGround({
      homes: all.map((home, index) => ({
        id: `home/${String(index).padStart(6, '0')}`,
        position: [118, 32],
        households: home.households,
        residents: home.residents,
        residents60: home.residents60,
        residents70To79: 0,
        residents80: 0,
        estimated: home.estimated,
        regionCodes: [home.street, home.grid].filter((code) => code !== null),
      })),
      levels: LEVELS,
      barriers: [],
    }),
  );
}

function tallyOf(all: readonly Home[]): RegionTally {
  return new RegionTally(
    groundOf(all),
    Uint32Array.from(all, ({ ms }) => ms ?? UNREACHED),
    Uint8Array.from(all, ({ ms }) => (ms === null ? 0 : 1)),
  );
}

const MINUTES = [0, 1, 5, 10, 15, 59, 60];

/** The homes of each group, found by the words of the facts alone. */
function membersOf(all: readonly Home[]): Home[][] {
  return [
    [...all],
    ...LEVELS[0]!.regionCodes.map((code) => all.filter((home) => home.street === code)),
    ...LEVELS[1]!.regionCodes.map((code) => all.filter((home) => home.grid === code)),
  ];
}

/** The definitions, resident by resident in a sorted row. */
function slowly(members: readonly Home[]) {
  const sum = (key: 'households' | 'residents' | 'residents60', holds: (ms: number | null) => boolean) =>
    members.filter(({ ms }) => holds(ms)).reduce((total, home) => total + home[key], 0);
  const counts = (holds: (ms: number | null) => boolean) => ({
    households: sum('households', holds),
    residents: sum('residents', holds),
    residents60: sum('residents60', holds),
  });
  const row = members
    .flatMap(({ ms, residents }) => {
      const seconds = ms === null || ms > 3_600_000 ? Infinity : Math.ceil(ms / 1000);
      return new Array<number>(residents).fill(seconds);
    })
    .sort((a, b) => a - b);
  const inRow = (place: number) => (row.length === 0 || row[place] === Infinity ? null : row[place]!);
  const there = row.filter((seconds) => seconds < Infinity);
  let differences = 0n;
  for (const a of there) for (const b of there) differences += BigInt(Math.abs(a - b));
  const total = there.reduce((seconds, each) => seconds + each, 0);
  return {
    total: counts(() => true),
    within: MINUTES.map((minutes) => counts((ms) => ms !== null && ms <= 60_000 * minutes)),
    unreachable: counts((ms) => ms === UNREACHED),
    unsnapped: counts((ms) => ms === null),
    medianSeconds: inRow(Math.ceil(row.length / 2) - 1),
    p90Seconds: inRow(Math.ceil((9 * row.length) / 10) - 1),
    // Mean difference ÷ (2 · mean): Σ|a − b| ÷ n² ÷ (2 · Σ ÷ n).
    gini: total === 0 ? null : { numerator: Number(differences / 2n), denominator: there.length * total },
    estimated: members.some(({ estimated }) => estimated),
  };
}

describe('a tally of regions', () => {
  it('gives the shares, quantiles and Gini that the definitions give, for each region and the whole place', () => {
    fc.assert(
      fc.property(homes, (all) => {
        const tally = tallyOf(all);
        membersOf(all).forEach((members, group) => {
          expect(figuresOf(tally, group, MINUTES)).toEqual(slowly(members));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after any changes as counted from nothing', () => {
    const changes = fc.array(fc.tuple(fc.nat(999), times), { maxLength: 60 });
    fc.assert(
      fc.property(homes, changes, (all, moves) => {
        const tally = tallyOf(all);
        const now = [...all];
        for (const [pick, ms] of moves) {
          const home = pick % Math.max(1, all.length);
          const former = now[home]?.ms ?? null;
          if (former === null) continue;
          tally.change(home, former, ms);
          now[home] = { ...now[home]!, ms };
        }
        const fresh = tallyOf(now);
        for (let group = 0; group < fresh.groupCount; group++)
          expect(figuresOf(tally, group, MINUTES)).toEqual(figuresOf(fresh, group, MINUTES));
      }),
      { numRuns: 300 },
    );
  });

  it('names every group whose figures changed once, until told to forget', () => {
    fc.assert(
      fc.property(homes, fc.array(fc.tuple(fc.nat(999), times), { maxLength: 9 }), (all, moves) => {
        const tally = tallyOf(all);
        const now = [...all];
        const before = membersOf(all).map((_, group) => figuresOf(tally, group, MINUTES));
        for (const [pick, ms] of moves) {
          const home = pick % Math.max(1, all.length);
          const former = now[home]?.ms ?? null;
          if (former === null) continue;
          tally.change(home, former, ms);
          now[home] = { ...now[home]!, ms };
        }
        const named = [...tally.changedGroups.subarray(0, tally.changedCount)];
        expect(new Set(named).size).toBe(named.length);
        before.forEach((figures, group) => {
          if (!named.includes(group)) expect(figuresOf(tally, group, MINUTES)).toEqual(figures);
        });
        tally.clearChanged();
        expect(tally.changedCount).toBe(0);
      }),
    );
  });

  it('never has fewer people within more minutes, and has each person in one place', () => {
    fc.assert(
      fc.property(homes, (all) => {
        const tally = tallyOf(all);
        for (const kind of Object.values(COUNTED)) {
          for (let minutes = 1; minutes <= MOST_MINUTES; minutes++)
            expect(tally.within(WHOLE_PLACE, minutes, kind)).toBeGreaterThanOrEqual(
              tally.within(WHOLE_PLACE, minutes - 1, kind),
            );
          const everywhere =
            tally.within(WHOLE_PLACE, MOST_MINUTES, kind) +
            tally.beyond(WHOLE_PLACE, kind) +
            tally.unreachable(WHOLE_PLACE, kind) +
            tally.unsnapped(WHOLE_PLACE, kind);
          expect(everywhere).toBe(tally.total(WHOLE_PLACE, kind));
        }
      }),
    );
  });

  it('keeps the Gini exact where the whole numbers outgrow a double', () => {
    const all = Array.from({ length: 40 }, (_, home) => ({
      households: 0,
      residents: 3_000_001 + 7 * home,
      residents60: 0,
      street: null,
      grid: null,
      estimated: false,
      ms: 1000 * (90 * home + 1),
    }));
    let numerator = 0n;
    let [residents, seconds] = [0n, 0n];
    all.forEach((a, i) => {
      residents += BigInt(a.residents);
      seconds += BigInt(a.residents) * BigInt(a.ms / 1000);
      for (const b of all.slice(i + 1))
        numerator += (BigInt(a.residents) * BigInt(b.residents) * BigInt(b.ms - a.ms)) / 1000n;
    });
    expect(numerator).toBeGreaterThan(2n ** 53n);
    expect(tallyOf(all).gini(WHOLE_PLACE)).toEqual({
      numerator: Number(numerator),
      denominator: Number(residents * seconds),
    });
  });

  it.each([-1, 0.5, 61, 10_000, Number.NaN])('refuses %s minutes', (minutes) => {
    expect(() => tallyOf([]).within(WHOLE_PLACE, minutes, COUNTED.households)).toThrow(`${minutes} minutes`);
  });
});
