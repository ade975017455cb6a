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
      const none = await runProgram('server/commands/replay.ts', [], settings);
      expect(none).toMatchObject({ status: 1, printed: expect.stringContaining('npm run replay -- DIGEST') });
    });
  });

  it('says so where a network that it was computed on is damaged', async () => {
    await database.pool.query("update blobs set bytes = substring(bytes from 1 for 100) where kind = 'network'");
    await expect(replayFigure(database.pool, shown[0]!.digest)).rejects.toMatchObject({ code: 'BLOB_LOST' });
  });
});
