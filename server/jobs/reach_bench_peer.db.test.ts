import { expect, it } from 'vitest';
import { makeDemonstrationCity } from '../../geodata/demo/make_city.ts';
import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import { compileNetwork } from '../../geodata/reach/network/compile_network.ts';
import { edgeLine, linePart } from '../../geodata/reach/network/edge_line.ts';
import { unitMetres } from '../../geodata/reach/network/metres.ts';
import { StreetNetwork } from '../../geodata/reach/network/network.ts';
import { nearestTimes } from '../../geodata/reach/search/nearest_times.ts';
import { reachedParts } from '../../geodata/reach/search/reached_parts.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';
import { hasPgRouting, loadPeer, timePeerArea, timePeerLabels } from './reach_bench_peer.ts';

onRealDatabase('the peer that reach is compared with', (database) => {
  it('labels the nodes that reach labels, and buffers the street that reach finds', async ({ skip }) => {
    if (!(await hasPgRouting(database.pool)))
      skip('pgRouting is not installed (apt-get install postgresql-15-pgrouting)');
    const network = StreetNetwork.from(compileNetwork(makeDemonstrationCity(PLACE_PROFILES.yumen!)));
    const sources = Array.from({ length: 5 }, (_, at) => ({
      edge: Math.floor(((at + 0.5) / 5) * network.groundEdgeCount),
      fraction: 0.4,
      offStreetMetres: 1,
    }));
    const walk = { metresPerSecond: 1.3, limitMs: 600_000 };
    await loadPeer(database.pool, network, sources, walk.metresPerSecond);

    const { nodes } = await timePeerLabels(database.pool, sources.length, walk.limitMs);
    const ours = nearestTimes(network, sources, walk);
    const within = ours.nodeMs.slice(0, network.nodeCount).filter((ms) => ms <= walk.limitMs).length;
    expect(within).toBeGreaterThan(100);
    expect(nodes).toBeLessThanOrEqual(within);
    expect(nodes / within).toBeGreaterThan(0.999);

    const metres = unitMetres(network.columns.nodeY[0]!);
    for (const [source, at] of sources.entries()) {
      const { squareMetres } = await timePeerArea(database.pool, source, walk.limitMs, 40);
      const parts = reachedParts(network, nearestTimes(network, [at], walk), walk.limitMs);
      const lines = Array.from(parts.edge, (edge, piece) => {
        const line = linePart(edgeLine(network, edge), parts.from[piece]!, parts.to[piece]!);
        const points = Array.from({ length: line.length / 2 }, (_, point) => [
          line[2 * point]! * metres.x,
          line[2 * point + 1]! * metres.y,
        ]);
        return JSON.stringify({ type: 'LineString', coordinates: points });
      });
      const { rows } = await database.pool.query<{ area: number }>(
        `select ST_Area(ST_Buffer(ST_Collect(ST_SetSRID(ST_GeomFromGeoJSON(line), 0)), 40)) as area
         from unnest($1::text[]) as line`,
        [lines],
      );
      expect(squareMetres / rows[0]!.area).toBeGreaterThan(0.9);
      expect(squareMetres / rows[0]!.area).toBeLessThan(1.5);
    }
  });
});
