import { expect, it } from 'vitest';
import { makeDemonstrationCity } from '../../geodata/demo/make_city.ts';
import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import { compileNetwork } from '../../geodata/reach/compile_network.ts';
import { drawArea } from '../../geodata/reach/draw_area.ts';
import { nearestTimes } from '../../geodata/reach/nearest_times.ts';
import { StreetNetwork } from '../../geodata/reach/network.ts';
import { reachedParts } from '../../geodata/reach/reached_parts.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';
import { hasPgRouting, loadPeer, timePeerArea, timePeerLabels } from './reach_bench_peer.ts';

onRealDatabase('the peer that reach is compared with', (database) => {
  it('labels the nodes that reach labels, and draws about the area that reach draws', async ({ skip }) => {
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

    for (const [source, at] of sources.entries()) {
      const { squareMetres } = await timePeerArea(database.pool, source, walk.limitMs, 40);
      const parts = reachedParts(network, nearestTimes(network, [at], walk), walk.limitMs);
      const { outline } = drawArea(network, parts, { bufferMetres: 40, toleranceMetres: 10 });
      const { rows } = await database.pool.query<{ area: number }>(
        'select ST_Area(ST_GeomFromGeoJSON($1)::geography) as area',
        [JSON.stringify(outline)],
      );
      // Its buffers lap over streets beyond the limit, ours end between the two.
      expect(rows[0]!.area / squareMetres).toBeGreaterThan(0.7);
      expect(rows[0]!.area / squareMetres).toBeLessThan(1.02);
    }
  });
});
