import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '../../geodata/place.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { runProgram } from '../testing/run_program.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { isSameFigure, replayFigure } from './replay_figure.ts';

interface Figure {
  readonly value: number | null;
  readonly unit: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly leftOut: readonly { readonly count: number }[];
  readonly digest: string;
}
type Figures = { readonly [name: string]: Figure | Figures | readonly Figures[] };

/** With a gate that closes at night, lights, slopes and steps, so that all of it has a part in the figures. */
const place: Place = {
  ...tinyPlace,
  streets: tinyPlace.streets.map((street, i) => ({
    ...street,
    kind: i === 2 ? 'steps' : street.kind,
    heights: [400, 404, 401, 403, 409].map((height) => height + i),
  })),
  gates: [
    {
      id: 'gate/1',
      kind: 'gate',
      position: tinyPlace.streets[0]!.line[1]!,
      node: 1,
      access: 'yes',
      openingHours: 'Mo-Su 06:00-22:00',
      compoundId: null,
    },
  ],
  signals: [{ id: 'signal/1', node: 6, position: tinyPlace.streets[1]!.line[1]! }],
};

const PARTS = '{ value unit numerator denominator leftOut { count } digest }';
const THREE = `households ${PARTS} residents ${PARTS} residents60 ${PARTS}`;
const COVERAGE = `${THREE} circle { ${THREE} } tiers { ${THREE} circle { ${THREE} } }
  medianMinutes ${PARTS} p90Minutes ${PARTS} gini ${PARTS}`;

function figuresIn(figures: Figures): Figure[] {
  return Object.values(figures).flatMap((part): Figure[] => {
    if (Array.isArray(part)) return part.flatMap(figuresIn);
    return 'digest' in part ? [part as Figure] : figuresIn(part as Figures);
  });
}

onEachDatabase('replaying a figure', (database) => {
  let api: TestApi;
  const shown: Figure[] = [];
  beforeAll(async () => {
    api = await startApi(database, place);
    const { saveScenario } = await api.ask<{ saveScenario: { id: string } }>(
      `mutation($edits: PlanEdits!) {
        saveScenario(jurisdiction: "${TINY.code}", scenario: { name: "增设", edits: $edits }) { id } }`,
      {
        edits: [
          { kind: 'add_station', code: 'draft:1', category: 'elderly_canteen', position: [101.006, 38.005] },
          { kind: 'close_gate', gate: 'gate/1' },
          { kind: 'add_link', id: 'link:1', from: [101.0005, 38.0031], to: [101.0035, 38.0063] },
        ],
      },
    );
    for (const [reach, minutes] of [
      [{}, 5],
      [{ profile: 'wheelchair', moment: 'Mo 12:00', signalSeconds: 45.5, scenario: saveScenario.id }, 75],
      [{ metresPerSecond: 0.35, moment: 'Sa 23:30' }, 15],
    ] as const) {
      const { jurisdiction } = await api.ask<{
        jurisdiction: { totalCoverage: Figures; coverage: readonly { coverage: Figures }[] };
      }>(
        `query($reach: ReachInput!) { jurisdiction(code: "${TINY.code}") {
          totalCoverage(reach: $reach, minutes: ${minutes}) { ${COVERAGE} }
          coverage(reach: $reach, minutes: ${minutes}, level: 2) { coverage { ${COVERAGE} } } } }`,
        { reach: { category: 'elderly_canteen', ...reach } },
      );
      shown.push(...figuresIn(jurisdiction.totalCoverage));
      for (const { coverage } of jurisdiction.coverage) shown.push(...figuresIn(coverage));
    }
  });
  afterAll(() => api.app.close());

  /** One of each kind of figure in each answer, and some more. */
  const sample = () => shown.filter((_, index) => index % 4 === 0 || index % 27 > 22);

  const expectSame = async () => {
    for (const figure of sample()) {
      const { kept, computed } = await replayFigure(database.pool, figure.digest);
      expect(isSameFigure(kept, computed)).toBe(true);
      expect(computed).toMatchObject({ ...figure, leftOut: figure.leftOut.map((left) => left) });
    }
  };

  it('gives what was shown, to the last digit, for every kind of figure', async () => {
    expect(shown).toHaveLength(3 * 3 * 27);
    expect(new Set(shown.map(({ unit }) => unit))).toEqual(new Set(['share', 'minutes', 'gini']));
    expect(new Set(sample().map(({ value }) => value)).size).toBeGreaterThan(15);
    await expectSame();
  });

  it('still gives it after stations moved, the ground was replaced and the scenario was deleted', async () => {
    await database.pool.query("update stations set status = 'closed' where code = 'ST-1'");
    const sparse = {
      ...place,
      streets: place.streets.slice(1),
      gates: [],
      entrances: place.entrances.slice(5).map((home) => ({ ...home, households: home.households + 1 })),
      regions: place.regions.filter(({ level }) => level < 3),
    };
    await loadPlace(database.pool, sparse, { replace: true, keep: ['stations', 'staff'] });
    const digest = shown[0]!.digest;
    const { jurisdiction } = await api.ask<{ jurisdiction: { totalCoverage: { households: Figure } } }>(
      `{ jurisdiction(code: "${TINY.code}") {
        totalCoverage(reach: { category: "elderly_canteen" }, minutes: 5) { households ${PARTS} } } }`,
    );
    expect(jurisdiction.totalCoverage.households.digest).not.toBe(digest);
    await expectSame();
  });

  const totalAt = async (code: string, metresPerSecond: number) => {
    const { jurisdiction } = await api.ask<{ jurisdiction: { totalCoverage: { households: Figure } } }>(
      `{ jurisdiction(code: "${code}") { totalCoverage(
          reach: { category: "elderly_canteen", metresPerSecond: ${metresPerSecond} }) { households ${PARTS} } } }`,
    );
    return jurisdiction.totalCoverage.households;
  };

  it('tells two places of the very same ground apart', async () => {
    const code = '990002';
    await loadPlace(database.pool, { ...place, jurisdiction: { ...place.jurisdiction, code } });
    await loadPlace(database.pool, place, { replace: true });
    const [here, there] = [await totalAt(TINY.code, 1.1), await totalAt(code, 1.1)];
    expect(here.numerator).toBe(there.numerator);
    for (const [figure, jurisdiction] of [
      [here, TINY.code],
      [there, code],
    ] as const) {
      expect(await replayFigure(database.pool, figure.digest)).toMatchObject({
        jurisdiction,
        computed: { value: figure.value, digest: figure.digest },
      });
    }
  });

  it('keeps what is still shown from becoming the oldest', async () => {
    const { digest } = await totalAt(TINY.code, 0.9);
    await database.pool.query("update figure_inputs set computed_at = now() - interval '1 year'");
    const isOld = async () => {
      const { rows } = await database.pool.query(
        "select computed_at < now() - interval '1 day' as old from figure_inputs where question = $1",
        [digest.slice(0, 32)],
      );
      return rows[0].old;
    };
    expect((await totalAt(TINY.code, 0.9)).digest).toBe(digest);
    for (let other = 0; other < 100; other++) await totalAt(TINY.code, 1 + other / 1000);
    expect(await isOld()).toBe(true);
    expect((await totalAt(TINY.code, 0.9)).digest).toBe(digest);
    expect(await isOld()).toBe(false);
  });

  it('says what a digest must be, and that one is unknown', async () => {
    for (const wrong of ['', 'abc', `${shown[0]!.digest}0`, shown[0]!.digest.toUpperCase()]) {
      await expect(replayFigure(database.pool, wrong)).rejects.toMatchObject({ code: 'BAD_DIGEST' });
    }
    const otherFigure = shown[0]!.digest.slice(0, 63) + (shown[0]!.digest.endsWith('0') ? '1' : '0');
    for (const unknown of ['0'.repeat(64), otherFigure]) {
      await expect(replayFigure(database.pool, unknown)).rejects.toMatchObject({ code: 'UNKNOWN_DIGEST' });
    }
  });

  describe('from the command line', () => {
    it('prints the figure in both languages, and ends with 1 where it cannot be computed again', async ({ skip }) => {
      if (database.kind === 'embedded') skip('the embedded database of the tests has no address');
      const settings = { DATABASE_URL: database.url };
      const gini = shown.find(({ unit }) => unit === 'gini')!;
      const same = await runProgram('server/commands/replay.ts', [gini.digest], settings);
      expect(same).toMatchObject({ status: 0, printed: expect.stringContaining('The same to the last digit.') });
      expect(same.printed).toContain(String(gini.value));
      const unknown = await runProgram('server/commands/replay.ts', ['0'.repeat(64)], settings);
      expect(unknown).toMatchObject({ status: 1, printed: expect.stringContaining('no figure of coverage') });
    });

    it('says what a digest is to whatever else is written there, before it looks for a database', async () => {
      const settings = { DATABASE_URL: 'postgres://127.0.0.1:1/none' };
      for (const args of [[], ['--help'], ['-x', 'y'], ["'; drop table figure_inputs"]]) {
        const ended = await runProgram('server/commands/replay.ts', args, settings);
        expect(ended).toMatchObject({ status: 1, printed: expect.stringContaining('npm run replay -- DIGEST') });
        expect(ended.printed).not.toContain('    at ');
      }
    });
  });

  it('says so where a network that it was computed on is damaged', async () => {
    await database.pool.query("update blobs set bytes = substring(bytes from 1 for 100) where kind = 'network'");
    await expect(replayFigure(database.pool, shown[0]!.digest)).rejects.toMatchObject({ code: 'BLOB_LOST' });
  });

  it('is never begun on a network whose bytes changed in the database: that is said instead of a figure', async () => {
    await database.pool.query(
      'update street_networks set buffer = set_byte(buffer, length(buffer) - 9, 255 - get_byte(buffer, length(buffer) - 9))',
    );
    const again = await startApi(database, { ...place, jurisdiction: { ...place.jurisdiction, code: '990003' } });
    const query = `{ jurisdiction(code: "${TINY.code}") {
      totalCoverage(reach: { category: "elderly_canteen" }) { households { value } } } }`;
    expect(await again.errorsOf(query)).toEqual(['BAD_STREET_NETWORK']);
    await again.app.close();
  });
});
