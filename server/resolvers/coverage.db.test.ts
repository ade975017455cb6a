import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

interface Figure {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly leftOut: readonly { readonly count: number }[];
  readonly estimated: boolean;
  readonly digest: string;
}

/** Metres east and north of the south-west corner, on a sphere small enough to be flat. */
function metres([longitude, latitude]: readonly [number, number]): [number, number] {
  const perDegree = 111_195;
  const flattening = Math.cos((38.0032 * Math.PI) / 180);
  return [(longitude - TINY.west) * perDegree * flattening, (latitude - TINY.south) * perDegree];
}

const [columnMetres, rowMetres] = metres([TINY.west + TINY.step, TINY.south + TINY.stepNorth]);

/**
 * Metres on foot in a lattice of streets, by trying every way in and out: to the nearest point of each street line, along
 * the lines (which is Manhattan's distance between two corners), and back off.
 */
function walkMetres(from: readonly [number, number], to: readonly [number, number]): number {
  const a = onLattice(from);
  const b = onLattice(to);
  if (a === null || b === null) return Number.POSITIVE_INFINITY;
  if (a.line === b.line && a.cell === b.cell) return a.off + b.off + Math.hypot(a.x - b.x, a.y - b.y);
  let best = Number.POSITIVE_INFINITY;
  for (const p of a.corners) {
    for (const q of b.corners) {
      const along = Math.hypot(a.x - p[0], a.y - p[1]) + Math.hypot(b.x - q[0], b.y - q[1]);
      best = Math.min(best, a.off + b.off + along + Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]));
    }
  }
  return best;
}

/** The nearest point on a street, and the corners at both ends of its block side; null beyond 200 m. */
function onLattice(position: readonly [number, number]) {
  const [x, y] = metres(position);
  const last = TINY.streets - 1;
  const column = Math.min(last - 1, Math.max(0, Math.floor(x / columnMetres)));
  const row = Math.min(last - 1, Math.max(0, Math.floor(y / rowMetres)));
  const inColumn = Math.min(last * columnMetres, Math.max(0, x));
  const inRow = Math.min(last * rowMetres, Math.max(0, y));
  const sides = [row, row + 1].map((r) => ({
    line: `row ${r}`,
    cell: column,
    x: inColumn,
    y: r * rowMetres,
    corners: [
      [column * columnMetres, r * rowMetres],
      [(column + 1) * columnMetres, r * rowMetres],
    ] as const,
  }));
  const others = [column, column + 1].map((c) => ({
    line: `column ${c}`,
    cell: row,
    x: c * columnMetres,
    y: inRow,
    corners: [
      [c * columnMetres, row * rowMetres],
      [c * columnMetres, (row + 1) * rowMetres],
    ] as const,
  }));
  const nearest = [...sides, ...others]
    .map((side) => ({ ...side, off: Math.hypot(x - side.x, y - side.y) }))
    .reduce((best, side) => (side.off < best.off ? side : best));
  return nearest.off <= 200 ? nearest : null;
}

onEachDatabase('coverage', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
  });
  afterAll(() => api.app.close());

  const FIGURES = 'value numerator denominator leftOut { count } estimated digest';
  const totalFor = async (minutes: number) =>
    (
      await api.ask<{ jurisdiction: { totalCoverage: Record<'households' | 'residents60', Figure> } }>(
        `{ jurisdiction(code: "${TINY.code}") { totalCoverage(reach: { category: "elderly_canteen" }, minutes: ${minutes}) {
          households { ${FIGURES} } residents60 { ${FIGURES} } } } }`,
      )
    ).jurisdiction.totalCoverage;

  it('is what trying every way on foot gives, for every number of minutes', async () => {
    const canteen = tinyPlace.stations.find(({ code }) => code === 'ST-1')!;
    for (const minutes of [1, 2, 3, 4, 5, 6, 7, 8, 10, 12]) {
      const limit = minutes * 60 * 1.3;
      const homes = tinyPlace.entrances.map((home) => ({
        ...home,
        metres: walkMetres(home.position, canteen.position),
      }));
      // The two ways of measuring metres differ by less than a metre here; a home that near the limit proves nothing.
      if (homes.some((home) => Math.abs(home.metres - limit) < 2)) continue;
      const sum = (list: typeof homes) => list.reduce((total, { households }) => total + households, 0);
      const { households } = await totalFor(minutes);
      expect(households.numerator).toBe(sum(homes.filter((home) => home.metres <= limit)));
      expect(households.denominator).toBe(sum(homes.filter((home) => home.metres < Number.POSITIVE_INFINITY)));
      expect(households.leftOut).toEqual([{ count: 7 }]);
      expect(households.estimated).toBe(true);
    }
  });

  it('of the regions of a level adds up to that of the place, and stays below its parent', async () => {
    const { households } = await totalFor(5);
    for (const level of [1, 2, 3]) {
      const { jurisdiction } = await api.ask<{
        jurisdiction: { coverage: { region: { code: string }; coverage: { households: Figure } }[] };
      }>(`{ jurisdiction(code: "${TINY.code}") { coverage(reach: { category: "elderly_canteen" }, minutes: 5, level: ${level}) {
        region { code } coverage { households { ${FIGURES} } } } } }`);
      const figures = jurisdiction.coverage.map(({ coverage }) => coverage.households);
      expect(figures.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(households.numerator);
      expect(figures.reduce((sum, { denominator }) => sum + denominator, 0)).toBe(households.denominator);
      expect(new Set(figures.map(({ digest }) => digest)).size).toBe(figures.length);
    }
    const { jurisdiction } = await api.ask<{ jurisdiction: { coverage: { region: { code: string } }[] } }>(
      `{ jurisdiction(code: "${TINY.code}") { coverage(reach: { category: "elderly_canteen" }, level: 3, parent: "990001001002") {
        region { code } } } }`,
    );
    expect(jurisdiction.coverage.map(({ region }) => region.code)).toEqual(['990001001002002', '990001001002004']);
  });

  it('and gaps together are everybody', async () => {
    for (const minutes of [2, 5]) {
      const { households, residents60 } = await totalFor(minutes);
      const { jurisdiction } = await api.ask<{
        jurisdiction: {
          gaps: {
            totalCount: number;
            nodes: {
              people: { households: number; residents60: number };
              nearestStation: { code: string } | null;
              medianWalkSeconds: number | null;
              grids: { code: string }[];
              outline: { type: string };
            }[];
          };
        };
      }>(`{ jurisdiction(code: "${TINY.code}") { gaps(reach: { category: "elderly_canteen" }, minutes: ${minutes}, first: 1000) {
        totalCount nodes { people { households residents60 } nearestStation { code } medianWalkSeconds grids { code }
          outline } } } }`);
      const { nodes } = jurisdiction.gaps;
      const beyond = nodes.reduce((sum, { people }) => sum + people.households, 0);
      expect(beyond).toBe(households.denominator - households.numerator + households.leftOut[0]!.count);
      const elderly = nodes.map(({ people }) => people.residents60);
      expect(elderly).toEqual([...elderly].sort((a, b) => b - a));
      expect(residents60.denominator).toBeGreaterThan(0);
      for (const { medianWalkSeconds, nearestStation, grids, outline } of nodes) {
        expect(outline.type).toBe('MultiPolygon');
        expect(grids.length).toBeGreaterThan(0);
        if (medianWalkSeconds === null) expect(nearestStation).toBeNull();
        else expect(medianWalkSeconds).toBeGreaterThan(0);
        if (nearestStation) expect(nearestStation.code).toBe('ST-1');
      }
    }
  });

  it('has areas that grow with the minutes, and none for a category without open stations', async () => {
    const areas = async (category: string) =>
      (
        await api.ask<{
          jurisdiction: { serviceAreas: { minutes: number; reachedMetres: number; outline: { coordinates: [] } }[] };
        }>(`{ jurisdiction(code: "${TINY.code}") { serviceAreas(reach: { category: "${category}" }, minutes: [1, 3, 9]) {
          minutes reachedMetres outline } } }`)
      ).jurisdiction.serviceAreas;
    const [one, three, nine] = await areas('elderly_canteen');
    expect(one!.reachedMetres).toBeGreaterThan(0);
    expect(three!.reachedMetres).toBeGreaterThan(one!.reachedMetres);
    expect(nine!.reachedMetres).toBeGreaterThan(three!.reachedMetres);
    expect(nine!.outline.coordinates.length).toBeGreaterThan(0);
    for (const area of await areas('day_care_centre')) {
      expect(area).toMatchObject({ reachedMetres: 0, outline: { coordinates: [] } });
    }
  });

  it('changes, digest and all, as soon as a station closes', async () => {
    const before = await totalFor(5);
    await database.pool.query("update stations set status = 'closed' where code = 'ST-1'");
    const after = await totalFor(5);
    expect(after.households.numerator).toBe(0);
    expect(after.households.digest).not.toBe(before.households.digest);
    await database.pool.query("update stations set status = 'open' where code = 'ST-1'");
    expect((await totalFor(5)).households).toEqual(before.households);
  });
});
