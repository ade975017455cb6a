import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePlanGround, sumPeople } from '../../geodata/reach/plan/plan_ground.ts';
import { everybody, grantOf } from '../access/testing/everybody.ts';
import { makeApp } from '../app.ts';
import { graphqlRequest, startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY } from '../testing/tiny_place.ts';
import { walledPlace } from '../testing/walled_place.ts';

interface LeftOut {
  readonly count: number;
  readonly reason: { readonly en: string };
}
interface Total {
  readonly households: {
    readonly numerator: number;
    readonly denominator: number;
    readonly leftOut: readonly LeftOut[];
  };
  readonly circle: { readonly radiusMetres: number; readonly households: { readonly numerator: number } };
  readonly tiers: readonly { readonly minutes: number; readonly households: { readonly numerator: number } }[];
  readonly medianMinutes: { readonly value: number | null };
  readonly p90Minutes: { readonly value: number | null };
}

onEachDatabase('reach', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, walledPlace);
  });
  afterAll(() => api.app.close());

  const inPlace = async <T>(fields: string, variables: Record<string, unknown> = {}, declared = '') =>
    (
      await api.ask<{ jurisdiction: T }>(
        `query${declared} { jurisdiction(code: "${TINY.code}") { ${fields} } }`,
        variables,
      )
    ).jurisdiction;
  const errorsOf = (fields: string) => api.errorsOf(`{ jurisdiction(code: "${TINY.code}") { ${fields} } }`);
  const total = async (reach: Record<string, unknown>, minutes = 5) =>
    (
      await inPlace<{ totalCoverage: Total }>(
        `totalCoverage(reach: $reach, minutes: ${minutes}) { households { numerator denominator leftOut { count reason { en } } }
          circle { radiusMetres households { numerator } } tiers { minutes households { numerator } }
          medianMinutes { value } p90Minutes { value } }`,
        { reach: { category: 'elderly_canteen', ...reach } },
        '($reach: ReachInput!)',
      )
    ).totalCoverage;

  it('within the tiers is judged for each of them, whatever minutes were asked for, and a circle claims more', async () => {
    const [short, long] = [await total({}, 3), await total({}, 90)];
    expect(short.tiers.map(({ minutes }) => minutes)).toEqual([5, 10, 15]);
    expect(short.tiers).toEqual(long.tiers);
    expect(long.households.numerator).toBeGreaterThanOrEqual(long.tiers[2]!.households.numerator);
    for (const [index, minutes] of [5, 10, 15].entries()) {
      const alone = await total({}, minutes);
      expect(alone.households.numerator).toBe(short.tiers[index]!.households.numerator);
      expect(alone.circle.households.numerator).toBeGreaterThanOrEqual(alone.households.numerator);
      expect(alone.circle.radiusMetres).toBeCloseTo(minutes * 78, 6);
    }
    expect(short.medianMinutes.value!).toBeLessThanOrEqual(short.p90Minutes.value!);
  });

  it('shrinks with a slower pace and with signals that one waits at', async () => {
    const usual = await total({});
    expect((await total({ metresPerSecond: 0.5 })).households.numerator).toBeLessThan(usual.households.numerator);
    expect((await total({ signalSeconds: 180 })).medianMinutes.value!).toBeGreaterThan(usual.medianMinutes.value!);
    expect(await total({ metresPerSecond: 1.3 })).toEqual(usual);
  });

  it('is of the stations and gates that are open at the moment, and tells of those that are closed', async () => {
    const lunch = await total({ moment: 'Mo 12:00' });
    const night = await total({ moment: 'Mo 23:30' });
    expect(lunch.households).toEqual((await total({})).households);
    expect(night.households.numerator).toBe(0);
    expect(night.households.leftOut).toContainEqual({
      count: 1,
      reason: { en: expect.stringContaining('closed at that hour') },
    });
    expect(night.medianMinutes.value).toBeNull();
    // Its hours follow the sun, which nobody reads here: taken to be open, and said so.
    const { households } = await total({ category: 'day_care_centre', moment: 'Mo 23:30' });
    expect(households.numerator).toBe(0);
    expect(households.leftOut.map(({ reason }) => reason.en).join()).toContain('hours cannot be read');
  });

  it('ends at a gate that only residents pass; opened in a draft, it lets everybody in', async () => {
    const inside = { category: 'day_care_centre' };
    expect((await total(inside, 15)).households.numerator).toBe(0);
    const { saveScenario } = await api.ask<{ saveScenario: { id: string } }>(
      `mutation { saveScenario(jurisdiction: "${TINY.code}", scenario: { name: "开门",
        edits: [{ kind: "open_gate", gate: "gate/court" }] }) { id } }`,
    );
    const opened = await total({ ...inside, scenario: saveScenario.id }, 15);
    expect(opened.households.numerator).toBeGreaterThan(0);
    const { gaps } = await inPlace<{
      gaps: {
        nodes: { people: { residents: number }; gateThatWouldHelp: { residents: number; gate: object } | null }[];
      };
    }>(
      `gaps(reach: { category: "day_care_centre" }, minutes: 15) { nodes { people { residents }
        gateThatWouldHelp { residents gate { id access compound { en } connected } } } }`,
    );
    const helped = gaps.nodes.flatMap(({ gateThatWouldHelp }) => gateThatWouldHelp ?? []);
    expect(helped.length).toBeGreaterThan(0);
    for (const { gate, residents } of helped) {
      expect(gate).toEqual({ id: 'gate/court', access: 'private', compound: { en: 'Example Court' }, connected: true });
      expect(residents).toBeGreaterThan(0);
    }
  });

  it('on foot is the way along the streets to the nearest open station, or none', async () => {
    const walk = (longitude: number, latitude: number, category = 'elderly_canteen') =>
      inPlace<{
        walk: {
          stationCode: string;
          station: { code: string };
          seconds: number;
          metres: number;
          line: { coordinates: number[][] };
        } | null;
      }>(
        `walk(from: { longitude: ${longitude}, latitude: ${latitude} }, reach: { category: "${category}" }) {
          stationCode station { code } seconds metres line }`,
      );
    const { walk: found } = await walk(101.0061, 38.0049);
    expect(found).toMatchObject({ stationCode: 'ST-1', station: { code: 'ST-1' } });
    expect(found!.metres / found!.seconds).toBeCloseTo(1.3, 1);
    expect(found!.metres).toBeGreaterThan(900);
    expect(found!.line.coordinates.length).toBeGreaterThan(1);
    expect((await walk(101.0185, 38.003)).walk).toBeNull();
    expect((await walk(101.001, 38.001, 'service_centre')).walk).toBeNull();
  });

  it('of one station alone is within that of all, and together they are the whole', async () => {
    const areas = (reach: string, station: string | null) =>
      inPlace<{ serviceAreas: { reachedMetres: number; uncertainBorder: { type: string } }[] }>(
        `serviceAreas(reach: { ${reach} }, minutes: [4], station: $station) { reachedMetres uncertainBorder }`,
        { station },
        '($station: ID)',
      );
    const [all, one, closed] = await Promise.all(
      [null, 'ST-1', 'ST-2'].map(async (code) => (await areas('category: "elderly_canteen"', code)).serviceAreas[0]!),
    );
    expect(all!.uncertainBorder.type).toBe('MultiLineString');
    expect(one!.reachedMetres).toBe(all!.reachedMetres);
    expect(closed!.reachedMetres).toBe(0);
    expect(await errorsOf('serviceAreas(reach: { category: "red_post" }, station: "ST-9") { minutes }')).toEqual([
      'UNKNOWN_STATION',
    ]);
  });

  it('is reported on: streets, homes without any, gates that none passes', async () => {
    const { streetNetworkReport: report, streetNetwork } = await inPlace<{
      streetNetworkReport: Record<string, number | boolean | string>;
      streetNetwork: { digest: string };
    }>(`streetNetwork { digest } streetNetworkReport { digest edges kilometres smallComponents householdsOnSmallComponents
      householdsOffStreet unconnectedGates heights }`);
    expect(report).toMatchObject({
      digest: streetNetwork.digest,
      smallComponents: 0,
      householdsOnSmallComponents: 0,
      householdsOffStreet: 7,
      unconnectedGates: 1,
      heights: false,
    });
    expect(report.kilometres).toBeCloseTo(7.2, 0);
    const { gates } = await inPlace<{ gates: { id: string; connected: boolean }[] }>('gates { id connected }');
    expect(gates).toEqual([
      { id: 'gate/court', connected: true },
      { id: 'gate/night', connected: true },
      { id: 'gate/nowhere', connected: false },
    ]);
  });

  it('refuses what cannot be asked, naming the value and what would be right', async () => {
    const wrong = [
      ['minutes: 0', 'BAD_MINUTES'],
      ['minutes: -5', 'BAD_MINUTES'],
      ['minutes: 10000', 'BAD_MINUTES'],
      ['metresPerSecond: 0.29', 'BAD_PACE'],
      ['metresPerSecond: 3.1', 'BAD_PACE'],
      ['signalSeconds: -1', 'BAD_SIGNAL_SECONDS'],
      ['signalSeconds: 181', 'BAD_SIGNAL_SECONDS'],
      ['moment: "Mo 25:00"', 'BAD_WEEK_MOMENT'],
      ['moment: "Monday"', 'BAD_WEEK_MOMENT'],
      ['scenario: "draft"', 'UNKNOWN_SCENARIO'],
      ['profile: "x"', 'UNKNOWN_PROFILE'],
    ] as const;
    for (const [given, code] of wrong) {
      const [reach, minutes] = given.startsWith('minutes') ? ['', `, ${given}`] : [`, ${given}`, ''];
      const asked = `(reach: { category: "red_post"${reach} }${minutes})`;
      expect(await errorsOf(`totalCoverage${asked} { households { value } }`), given).toEqual([code]);
    }
    expect(await errorsOf('serviceAreas(reach: { category: "red_post" }, minutes: [5, 10000]) { minutes }')).toEqual([
      'BAD_MINUTES',
    ]);
    expect(
      await errorsOf('walk(from: { longitude: 200, latitude: 0 }, reach: { category: "red_post" }) { seconds }'),
    ).toEqual(['BAD_POSITION']);
  });

  describe('of real people', () => {
    const GAPS = `{ jurisdiction(code: "${TINY.code}") {
      gaps(reach: { category: "elderly_canteen" }, minutes: 1, first: 1000) {
        nodes { people { households residents residents60 residents70To79 residents80 estimated } } } } }`;
    type Gaps = { jurisdiction: { gaps: { nodes: { people: Record<string, number | null> }[] } } };
    const counts = ({ jurisdiction }: Gaps) => jurisdiction.gaps.nodes.flatMap(({ people }) => Object.values(people));

    const asWorker = async () => ({ ...everybody, grants: [grantOf('grid_worker')] });
    /** A server of its own each time: that nobody counted is remembered for some seconds. */
    const asked = async (query: string) => {
      const app = makeApp({ pool: database.pool, clientFolder: '/nowhere', development: false, identify: asWorker });
      const answer = await (await app.handle(graphqlRequest(query, {}))).json();
      await app.close();
      return answer;
    };

    it('has no small counts, and no ground home by home, for whoever has no right to them', async () => {
      const told = counts((await asked(GAPS)).data);
      expect(told).toContain(null);
      expect(told.filter((count) => typeof count === 'number' && count > 0 && count < 5)).toEqual([]);
      const { errors } = await asked(`{ jurisdiction(code: "${TINY.code}") { planGround { url } } }`);
      expect(errors[0].extensions.code).toBe('NOT_ALLOWED');
    });

    it('has them for whoever has the right, or where no count is about anybody real', async () => {
      expect(counts(await api.ask<Gaps>(GAPS))).not.toContain(null);
      for (const harmless of [
        'update jurisdictions set demonstration = true',
        'update entrances set estimated = true',
      ]) {
        await database.pool.query('update jurisdictions set demonstration = false');
        expect(counts((await asked(GAPS)).data)).toContain(null);
        await database.pool.query(harmless);
        expect(counts((await asked(GAPS)).data)).not.toContain(null);
      }
    });
  });

  it('lies ready for a planner as bytes under their hash, for good, and compressed', async () => {
    const { planGround } = await inPlace<{ planGround: { url: string; digest: string; bytes: number } }>(
      'planGround { url digest bytes }',
    );
    const response = await api.app.handle(
      new Request(`http://localhost${planGround.url}`, { headers: { 'accept-encoding': 'gzip' } }),
    );
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('cache-control')).toMatch(/private.*immutable/);
    const bytes = gunzipSync(Buffer.from(await response.arrayBuffer()));
    expect(bytes.byteLength).toBe(planGround.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(planGround.digest);
    const ground = decodePlanGround(new Uint8Array(bytes).buffer);
    expect(ground.homeCount).toBe(walledPlace.entrances.length);
    expect(sumPeople(ground, 0)).toBe(walledPlace.entrances.reduce((sum, { households }) => sum + households, 0));
    expect(ground.levels.map(({ regionCodes }) => regionCodes.length)).toEqual([1, 2, 4]);
  });
});
