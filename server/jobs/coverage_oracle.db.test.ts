import type { PoolClient } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDemonstrationCity } from '../../geodata/demo/make_city.ts';
import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import { makeRandom } from '../../geodata/demo/random.ts';
import type { Place, Position } from '../../geodata/place.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';
import { type GateRow, type RawGround, readRawGround } from '../testing/oracle/raw_ground.ts';
import { isOpen } from '../testing/oracle/raw_hours.ts';
import { type Stand, standsOf } from '../testing/oracle/raw_stands.ts';
import { type GateState, timesTo } from '../testing/oracle/raw_times.ts';

/** UTM zone 47, where the city lies: streets are looked for in a plane that keeps angles. */
const SRID = 32_647;
/** Ours rounds the time of each edge to milliseconds. */
const ROUNDING_MS = 60;
const DAY_MS = 86_400_000;
const KINDS = ['households', 'residents', 'residents60'] as const;

interface Question {
  readonly category: string;
  readonly profile: string;
  readonly moment: string | null;
  readonly signalSeconds: number;
}

const QUESTIONS: readonly Question[] = [
  { category: 'elderly_canteen', profile: 'adult', moment: null, signalSeconds: 0 },
  { category: 'elderly_canteen', profile: 'age_80', moment: 'Mo 12:00', signalSeconds: 20 },
  { category: 'red_post', profile: 'adult', moment: 'Tu 05:30', signalSeconds: 45.5 },
  { category: 'service_centre', profile: 'wheelchair', moment: 'Mo 15:00', signalSeconds: 0 },
  { category: 'compound_station', profile: 'age_60_69', moment: 'Sa 10:00', signalSeconds: 20 },
  { category: 'compound_station', profile: 'wheelchair', moment: null, signalSeconds: 45.5 },
  { category: 'day_care_centre', profile: 'adult', moment: 'Su 13:00', signalSeconds: 20 },
];

type Figures = {
  readonly [kind in (typeof KINDS)[number]]: { readonly numerator: number; readonly denominator: number };
};
type Tiers = { readonly tiers: readonly (Figures & { readonly minutes: number })[] };

const THREE = KINDS.map((kind) => `${kind} { numerator denominator }`).join(' ');
const TIERS = `{ tiers { minutes ${THREE} } }`;

function stateOf({ access, hours }: GateRow, moment: string | null): GateState {
  if (!isOpen(hours, moment)) return 'closed';
  return ({ yes: 'open', private: 'private', no: 'closed' } as const)[access];
}

function everyFifteenthHome(): Place {
  const place = makeDemonstrationCity(PLACE_PROFILES.yumen!);
  return { ...place, entrances: place.entrances.filter((_, i) => i % 15 === 0) };
}

/** The same city with the rules of walking strewn all over it. */
function rugged(place: Place): Place {
  const random = makeRandom(42);
  const compounds = place.compounds.map(({ id }) => id);
  const nodes = new Map(place.streets.flatMap(({ nodes, line }) => nodes.map((node, i) => [node, line[i]!] as const)));
  const heightAt = ([x, y]: Position) => Math.round(10 * (60 + 20 * Math.sin(900 * x) + 25 * Math.cos(1100 * y))) / 10;
  const some = (share: number) => [...nodes].filter(() => random.chance(share));
  return {
    ...place,
    streets: place.streets.map((street) => ({
      ...street,
      oneWayOnFoot: random.chance(0.2),
      walk: random.chance(0.03) ? 'no' : random.chance(0.08) ? 'private' : street.walk,
      kind: random.chance(0.05) ? 'steps' : street.kind,
      wheelchair: !random.chance(0.05),
      bridge: random.chance(0.04),
      tunnel: random.chance(0.03),
      compoundId: random.chance(0.06) ? random.pick([null, ...compounds]) : street.compoundId,
      heights: random.chance(0.8) ? street.line.map(heightAt) : null,
    })),
    gates: [
      ...place.gates.map((gate) => (random.chance(0.3) ? { ...gate, access: 'private' as const } : gate)),
      ...some(0.03).map(([node, position]) => ({
        id: `gate/more/${node}`,
        kind: 'gate',
        position,
        node,
        access: random.pick(['yes', 'private', 'no'] as const),
        openingHours: random.pick([null, '06:00-22:00', 'Mo-Fr 07:00-19:00', 'Mo-Su 22:00-06:00; Su off']),
        compoundId: random.chance(0.2) ? random.pick(compounds) : null,
      })),
    ],
    stations: place.stations.map((station) => (random.chance(0.5) ? { ...station, openingHours: '24/7' } : station)),
    signals: some(0.03).map(([node, position]) => ({ id: `signal/more/${node}`, node, position })),
  };
}

interface Home {
  readonly id: string;
  readonly households: number;
  readonly residents: number;
  readonly residents60: number;
  readonly longitude: number;
  readonly latitude: number;
  /** Those it lies in. */
  readonly regions: readonly string[];
}

async function readHomes(client: PoolClient): Promise<readonly Home[]> {
  const { rows } = await client.query<Home>(
    `select id, households, residents, residents_60 as residents60, st_x(position) as longitude, st_y(position) as latitude,
       array(select distinct on (r.level) r.code from regions r where r.valid_to is null
         and st_intersects(r.outline, e.position) order by r.level, r.code) as regions
     from entrances e order by id`,
  );
  return rows;
}

interface OpenStation {
  readonly code: string;
  readonly category: string;
  readonly hours: string | null;
}

for (const [name, makePlace] of [
  ['the demonstration city', everyFifteenthHome],
  ['a rugged city', () => rugged(everyFifteenthHome())],
] as const) {
  onRealDatabase(`a second reckoning from the raw tables of ${name}`, (database) => {
    let place: Place;
    let api: TestApi;
    let ground: RawGround;
    let homes: readonly Home[];
    let stations: readonly OpenStation[];
    let standsOfHomes: ReadonlyMap<string, readonly Stand[]>;
    let standsOfStations: ReadonlyMap<string, readonly Stand[]>;

    beforeAll(async () => {
      place = makePlace();
      api = await startApi(database, place);
      const client = await database.pool.connect();
      ground = await readRawGround(client, SRID);
      homes = await readHomes(client);
      const current = 'from stations where valid_to is null';
      const open = `select code, category_code as category, opening_hours as hours ${current} and status = 'open'`;
      stations = (await client.query<OpenStation>(open)).rows;
      standsOfHomes = await standsOf(client, ground, SRID, 'select id, position from entrances');
      standsOfStations = await standsOf(client, ground, SRID, `select code as id, position ${current}`);
      // The connection goes, and its temporary tables with it.
      client.release(true);
    });
    afterAll(() => api?.app.close());

    /**
     * The least and the most that each home's way can take. They differ by rounding, and where two streets are as near to a
     * home or station within what PostGIS and ours measure alike: either may be the one, so the least is that of the better
     * and the most that of the worse.
     */
    async function waysOf({ category, profile, moment, signalSeconds }: Question) {
      const { rows } = await database.pool.query<{ pace: number; steps: boolean }>(
        'select metres_per_second::text::float8 as pace, uses_steps as steps from walking_profiles where code = $1',
        [profile],
      );
      const rules = {
        metresPerSecond: rows[0]!.pace,
        usesSteps: rows[0]!.steps,
        signalMs: 1000 * signalSeconds,
        gateState: (gate: GateRow) => stateOf(gate, moment),
      };
      const stands = stations
        .filter((station) => station.category === category && isOpen(station.hours, moment))
        .map(({ code }) => standsOfStations.get(code) ?? []);
      const soonest = timesTo(ground, rules, stands.flat());
      const certain = timesTo(ground, rules, stands.filter((its) => its.length === 1).flat());
      const tied = stands
        .filter((its) => its.length > 1)
        .map((its) => its.map((stand) => timesTo(ground, rules, [stand])));
      const latest = (home: Stand) =>
        Math.min(certain(home), ...tied.map((either) => Math.max(...either.map((time) => time(home)))));
      return homes.map((home) => {
        const its = standsOfHomes.get(home.id) ?? [];
        return {
          home,
          isOnStreet: its.length > 0,
          least: Math.min(...its.map(soonest)) - ROUNDING_MS,
          most: Math.max(...(its.length > 0 ? its.map(latest) : [Infinity])) + ROUNDING_MS,
        };
      });
    }

    const ask = <T>(fields: string, variables: Record<string, unknown>, types = '') =>
      api.ask<{ jurisdiction: T }>(
        `query($reach: ReachInput! ${types}) { jurisdiction(code: "${place.jurisdiction.code}") { ${fields} } }`,
        variables,
      );

    it.for(QUESTIONS)('finds the same people within reach of $category, $profile, $moment', async (reach) => {
      const ways = await waysOf(reach);
      const levels = place.jurisdiction.levels.map(
        ({ level }) => `level${level}: coverage(reach: $reach, level: ${level}) { region { code } coverage ${TIERS} }`,
      );
      const { jurisdiction } = await ask<
        { total: Tiers } & Record<string, { region: { code: string }; coverage: Tiers }[]>
      >(`total: totalCoverage(reach: $reach) ${TIERS} ${levels.join(' ')}`, { reach });
      const { total, ...regions } = jurisdiction;
      const areas: [string | null, Tiers][] = [[null, total]];
      for (const { region, coverage } of Object.values(regions).flat()) areas.push([region.code, coverage]);
      expect(areas).toHaveLength(1 + place.regions.length);

      const differing = areas.flatMap(([code, { tiers }]) => {
        const its = code === null ? ways : ways.filter(({ home }) => home.regions.includes(code));
        return tiers.flatMap(({ minutes, ...figures }) =>
          KINDS.flatMap((kind) => {
            const count = (among: typeof ways) => among.reduce((sum, { home }) => sum + home[kind], 0);
            const counted = count(its.filter(({ isOnStreet }) => isOnStreet));
            const surely = count(its.filter(({ most }) => most <= 60_000 * minutes));
            const perhaps = count(its.filter(({ least }) => least <= 60_000 * minutes));
            const { numerator, denominator } = figures[kind];
            if (code === null) expect(perhaps - surely, 'people in doubt').toBeLessThan(0.02 * counted);
            if (denominator === counted && numerator >= surely && numerator <= perhaps) return [];
            return [{ code, minutes, kind, numerator, denominator, surely, perhaps, counted }];
          }),
        );
      });
      expect(differing).toEqual([]);
    });

    it('finds the same seconds on the ways of homes', async () => {
      const differing: unknown[] = [];
      for (const [turn, reach] of QUESTIONS.entries())
        for (const { home, least, most } of (await waysOf(reach)).filter((_, i) => i % 20 === turn)) {
          const { longitude, latitude } = home;
          const { walk } = (
            await ask<{ walk: { seconds: number } | null }>(
              'walk(from: $from, reach: $reach) { seconds }',
              { reach, from: { longitude, latitude } },
              '$from: PositionInput!',
            )
          ).jurisdiction;
          const ms = walk ? 1000 * walk.seconds : Infinity;
          // Seconds are rounded up, and nobody is sent further than a day.
          if (walk ? ms < least || ms >= most + 1000 : most < DAY_MS)
            differing.push({ reach, home: home.id, ms, least, most });
        }
      expect(differing).toEqual([]);
    });
  });
}
