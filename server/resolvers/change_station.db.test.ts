import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

interface Station {
  readonly code: string;
  readonly version: string;
  readonly status: string;
  readonly position: { readonly longitude: number; readonly latitude: number };
}

const STATION = 'code version status position { longitude latitude } address openingHours';
const CHANGE = `mutation($code: ID!, $version: ID!, $change: StationChangeInput!) {
  changeStation(jurisdiction: "${TINY.code}", code: $code, version: $version, change: $change) { ${STATION} } }`;

onEachDatabase('changing a station', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
  });
  afterAll(() => api.app.close());

  const station = async (code: string, asOf: string | null = null) =>
    (
      await api.ask<{ jurisdiction: { station: Station } }>(
        `query($asOf: DateTime) { jurisdiction(code: "${TINY.code}") { station(code: "${code}", asOf: $asOf) { ${STATION} } } }`,
        { asOf },
      )
    ).jurisdiction.station;
  const change = async (code: string, version: string, to: object) =>
    (await api.ask<{ changeStation: Station }>(CHANGE, { code, version, change: to })).changeStation;

  it('moves it from now on; what it was remains, and everything else about it stays', async () => {
    const before = await station('ST-1');
    const moment = new Date().toISOString();
    const after = await change('ST-1', before.version, { position: { longitude: 101.00612345678, latitude: 38.0031 } });
    expect(after).toEqual({
      ...before,
      version: after.version,
      position: { longitude: 101.0061235, latitude: 38.0031 },
    });
    expect(after.version).not.toBe(before.version);
    expect(await station('ST-1')).toEqual(after);
    expect(await station('ST-1', moment)).toEqual(before);
  });

  it('opens and closes it, any number of times within one tick of the clock', async () => {
    let { version } = await station('ST-2');
    for (const status of ['open', 'closed', 'planned', 'open', 'closed']) {
      const changed = await change('ST-2', version, { status });
      expect(changed.status).toBe(status);
      version = changed.version;
    }
  });

  it('that somebody changed since is refused, and tells the version that it has now', async () => {
    const { version } = await station('ST-3');
    const both = await Promise.all(
      ['closed', 'planned'].map((status) => api.errorsOf(CHANGE, { code: 'ST-3', version, change: { status } })),
    );
    expect(both.flat()).toEqual(['STATION_CHANGED']);
    expect(await api.errorsOf(CHANGE, { code: 'ST-3', version: 'x', change: { status: 'open' } })).toEqual([
      'STATION_CHANGED',
    ]);
    const { rows } = await database.pool.query("select count(*)::int as n from stations where code = 'ST-3'");
    expect(rows[0].n).toBe(2);
  });

  it('is refused where it cannot be', async () => {
    const { version } = await station('ST-1');
    const wrong = [
      ['ST-9', { status: 'open' }, 'UNKNOWN_STATION'],
      ['ST-1', {}, 'BAD_INPUT'],
      ['ST-1', { position: { longitude: 118, latitude: 32 } }, 'OUTSIDE_PLACE'],
    ] as const;
    for (const [code, to, error] of wrong) {
      expect(await api.errorsOf(CHANGE, { code, version, change: to })).toEqual([error]);
    }
    expect((await station('ST-1')).version).toBe(version);
  });

  it('off every street, or across a river, is told beside the figures: it serves nobody there', async () => {
    const total = async () =>
      (
        await api.ask<{
          jurisdiction: {
            totalCoverage: {
              households: { numerator: number; leftOut: { count: number; reason: { en: string } }[] };
              circle: { households: { numerator: number } };
            };
          };
        }>(`{ jurisdiction(code: "${TINY.code}") { totalCoverage(reach: { category: "elderly_canteen" }) {
          households { numerator leftOut { count reason { en } } } circle { households { numerator } } } } }`)
      ).jurisdiction.totalCoverage;
    const { version } = await station('ST-1');
    // Beyond the river and a kilometre from any street; then in the river itself, 350 m from the nearest.
    let moved = await change('ST-1', version, { position: { longitude: 101.0195, latitude: 38.003 } });
    for (const longitude of [101.012, 101.0135]) {
      const { households } = await total();
      expect(households.numerator).toBe(0);
      expect(households.leftOut).toContainEqual({
        count: 1,
        reason: { en: expect.stringContaining('without a walkable street within 200 m') },
      });
      moved = await change('ST-1', moved.version, { position: { longitude, latitude: 38.003 } });
    }
    expect((await total()).circle.households.numerator).toBeGreaterThan(0);
  });

  it('reaches everyone through the change log, once', async () => {
    const { rows: before } = await database.pool.query('select max(position)::int as n from change_log');
    const { version } = await station('ST-2');
    await change('ST-2', version, { status: 'open' });
    const { rows } = await database.pool.query('select distinct kind, subject_id from change_log where position > $1', [
      before[0].n,
    ]);
    expect(rows).toEqual([{ kind: 'station', subject_id: 'ST-2' }]);
  });
});
