import { expect, it } from 'vitest';
import { makeDemonstrationCity } from '../../geodata/demo/make_city.ts';
import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import { compileNetwork } from '../../geodata/reach/compile_network.ts';
import { drawArea } from '../../geodata/reach/draw_area.ts';
import { findGaps } from '../../geodata/reach/gaps.ts';
import { nearestTimes } from '../../geodata/reach/nearest_times.ts';
import { StreetNetwork } from '../../geodata/reach/network.ts';
import { reachedParts } from '../../geodata/reach/reached_parts.ts';
import { Snapper } from '../../geodata/reach/snap.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';

/** Every station's area at 5 and 15 minutes, and the gaps that three of them leave. */
function drawAreas(): string[] {
  const city = makeDemonstrationCity(PLACE_PROFILES.yumen!);
  const network = StreetNetwork.from(compileNetwork(city));
  const snapper = new Snapper(network, city.barriers);
  const stations = city.stations.flatMap((station) => snapper.snap(station.position) ?? []);
  const walk = { metresPerSecond: 1.19, limitMs: 3_600_000 };
  const alone = stations.map((station) => nearestTimes(network, [station], walk));
  const three = nearestTimes(network, stations.slice(0, 3), walk);
  const homes = city.entrances.map((entrance) => ({ ...entrance, at: snapper.snap(entrance.position) }));
  const parts = [
    ...[300_000, 900_000].flatMap((limit) => alone.map((times) => reachedParts(network, times, limit))),
    ...findGaps(network, homes, three, 900_000).map((gap) => gap.parts),
  ];
  return parts.map((each) =>
    JSON.stringify(drawArea(network, each, { bufferMetres: 40, toleranceMetres: 10 }).outline),
  );
}

let drawn: string[] | undefined;

onEachDatabase('areas drawn in the demonstration city', (database) => {
  it('are valid polygons that wind as RFC 7946 has it', async () => {
    drawn ??= drawAreas();
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
});
