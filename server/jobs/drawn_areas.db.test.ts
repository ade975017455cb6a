import type { MultiPolygon } from 'geojson';
import { expect, it } from 'vitest';
import { makeDemonstrationCity } from '../../geodata/demo/make_city.ts';
import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import type { Place } from '../../geodata/place.ts';
import { drawArea } from '../../geodata/reach/area/draw_area.ts';
import { findGaps } from '../../geodata/reach/gaps/gaps.ts';
import { compileNetwork } from '../../geodata/reach/network/compile_network.ts';
import { edgeLine, linePart } from '../../geodata/reach/network/edge_line.ts';
import { toUnits, type UnitMetres, unitMetres } from '../../geodata/reach/network/metres.ts';
import { StreetNetwork } from '../../geodata/reach/network/network.ts';
import { Snapper } from '../../geodata/reach/network/snap.ts';
import { nearestTimes } from '../../geodata/reach/search/nearest_times.ts';
import { type EdgeParts, reachedParts } from '../../geodata/reach/search/reached_parts.ts';
import { onEachDatabase, type TestDatabase } from '../testing/on_each_database.ts';

const STYLE = { bufferMetres: 40, toleranceMetres: 10 };

/** The demonstration city and the parts that every station reaches in 5 and in 15 minutes, and that gaps leave. */
function makeGround() {
  const city = makeDemonstrationCity(PLACE_PROFILES.yumen!);
  const network = StreetNetwork.from(compileNetwork(city));
  const snapper = new Snapper(network, city.barriers);
  const stations = city.stations.flatMap((station) => snapper.snap(station.position) ?? []);
  const walk = { metresPerSecond: 1.19, limitMs: 3_600_000 };
  const alone = stations.map((station) => nearestTimes(network, [station], walk));
  const three = nearestTimes(network, stations.slice(0, 3), walk);
  const homes = city.entrances.map((entrance) => ({ ...entrance, at: snapper.snap(entrance.position) }));
  const reached = [300_000, 900_000].map((limit) => alone.map((times) => reachedParts(times, limit)));
  return { city, network, reached, gaps: findGaps(homes, three, 900_000).map((gap) => gap.parts) };
}

let made: ReturnType<typeof makeGround> | undefined;

onEachDatabase('areas drawn in the demonstration city', (database) => {
  it('are valid polygons that wind as RFC 7946 has it', async () => {
    made ??= makeGround();
    const { city, network, reached, gaps } = made;
    const drawn = [...reached.flat(), ...gaps].map((parts) =>
      JSON.stringify(drawArea(network, parts, { ...STYLE, barriers: city.barriers }).outline),
    );
    const { rows } = await database.pool.query(
      `select count(*)::int as areas,
              count(*) filter (where not ST_IsValid(area))::int as invalid,
              count(*) filter (where not ST_IsPolygonCCW(area))::int as "windingWrongly",
              count(*) filter (where ST_IsEmpty(area))::int as empty
       from unnest($1::text[]) as json, ST_GeomFromGeoJSON(json) as area`,
      [drawn],
    );
    expect(rows).toEqual([{ areas: drawn.length, invalid: 0, windingWrongly: 0, empty: 0 }]);
    expect(drawn.length).toBeGreaterThan(100);
  });

  it('lie, but for a cell, where a straight way to their streets crosses no barrier', async () => {
    made ??= makeGround();
    const { city, network, reached } = made;
    const some = reached[0]!.filter((_, at) => at % 8 === 0);
    const draw = (barriers: Place['barriers']) =>
      some.map((parts) => drawArea(network, parts, { ...STYLE, barriers }).outline);
    await writeStreetsAndWalls(database, city, network, some);
    expect(await unseenShare(database, network, draw(city.barriers))).toBe(0);
    expect(await unseenShare(database, network, draw([]))).toBeGreaterThan(0.005);
  });
});

async function writeStreetsAndWalls(
  { pool }: TestDatabase,
  city: Place,
  network: StreetNetwork,
  areas: readonly EdgeParts[],
): Promise<void> {
  const metres = metresOf(network);
  await pool.query('create table drawn_walls (line geometry)');
  await pool.query('create table drawn_streets (area int, line geometry)');
  const walls = city.barriers
    .filter(({ bridge, tunnel }) => !bridge && !tunnel)
    .map(({ line }) => lineText(line.flat().map(toUnits), metres));
  await pool.query('insert into drawn_walls select ST_GeomFromText(line) from unnest($1::text[]) as line', [walls]);
  for (const [area, parts] of areas.entries()) {
    const lines = Array.from(parts.edge, (edge, at) =>
      lineText(linePart(edgeLine(network, edge), parts.from[at]!, parts.to[at]!), metres),
    );
    await pool.query(
      `insert into drawn_streets
       select $1, (ST_DumpSegments(ST_Segmentize(ST_GeomFromText(line), 5))).geom from unnest($2::text[]) as line`,
      [area, lines],
    );
  }
  await pool.query('create index on drawn_walls using gist (line)');
  await pool.query('create index on drawn_streets using gist (line)');
}

/**
 * Of positions a cell and more inside of areas, the share from which no street of the area within the buffer and a cell can
 * be got to straight without crossing a wall.
 */
async function unseenShare(
  { pool }: TestDatabase,
  network: StreetNetwork,
  outlines: readonly MultiPolygon[],
): Promise<number> {
  const metres = metresOf(network);
  const texts = outlines.map(({ coordinates }) => {
    const polygons = coordinates.map(
      (rings) => `(${rings.map((ring) => `(${pointsText(ring.flat().map(toUnits), metres)})`).join(',')})`,
    );
    return `MULTIPOLYGON(${polygons.join(',')})`;
  });
  const { rows } = await pool.query<{ share: number }>(
    `select avg((not exists (
       select from drawn_streets s
       where s.area = a.number - 1 and ST_DWithin(s.line, p.geom, $2)
         and not exists (select from drawn_walls w where ST_Crosses(w.line, ST_ShortestLine(p.geom, s.line)))
     ))::int)::float8 as share
     from unnest($1::text[]) with ordinality as a (text, number),
       ST_Dump(ST_GeneratePoints(ST_Buffer(ST_GeomFromText(a.text), -$3::float8), 80, 1)) as p`,
    [texts, STYLE.bufferMetres + STYLE.toleranceMetres, STYLE.toleranceMetres],
  );
  return rows[0]!.share;
}

function metresOf({ columns }: StreetNetwork): UnitMetres {
  return unitMetres(columns.nodeY[0]!);
}

/** Units x, y, x, y … as the points of WKT, metres. */
function pointsText(units: readonly number[], metres: UnitMetres): string {
  return Array.from(
    { length: units.length / 2 },
    (_, at) => `${(units[2 * at]! * metres.x).toFixed(3)} ${(units[2 * at + 1]! * metres.y).toFixed(3)}`,
  ).join(',');
}

function lineText(units: readonly number[], metres: UnitMetres): string {
  return `LINESTRING(${pointsText(units, metres)})`;
}
