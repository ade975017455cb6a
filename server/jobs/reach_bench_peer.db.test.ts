import { expect, it } from 'vitest';
import { makeDemonstrationCity } from '../../geodata/demo/make_city.ts';
import { PLACE_PROFILES } from '../../geodata/demo/profiles.ts';
import { compileNetwork } from '../../geodata/reach/network/compile_network.ts';
import { edgeLine, linePart } from '../../geodata/reach/network/edge_line.ts';
import { StreetNetwork } from '../../geodata/reach/network/network.ts';
import { nearestTimes } from '../../geodata/reach/search/nearest_times.ts';
import { type EdgeParts, joinIntervals, reachedParts } from '../../geodata/reach/search/reached_parts.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';
import {
  hasPgRouting,
  loadPeer,
  type PeerPart,
  peerParts,
  planeOf,
  timePeerArea,
  timePeerLabels,
} from './reach_bench_peer.ts';

const walk = { metresPerSecond: 1.3, limitMs: 600_000 };
const BUFFER_METRES = 40;

onRealDatabase('the peer that reach is compared with', (database) => {
  it('labels the nodes that reach labels, and finds and buffers the street that reach finds', async ({ skip }) => {
    if (!(await hasPgRouting(database.pool)))
      skip('pgRouting is not installed (apt-get install postgresql-15-pgrouting)');
    const network = StreetNetwork.from(compileNetwork(makeDemonstrationCity(PLACE_PROFILES.yumen!)));
    const sources = Array.from({ length: 5 }, (_, at) => ({
      edge: Math.floor(((at + 0.5) / 5) * network.groundEdgeCount),
      fraction: 0.4,
      offStreetMetres: 1,
    }));
    await loadPeer(database.pool, network, sources, walk.metresPerSecond);

    const { nodes } = await timePeerLabels(database.pool, sources.length, walk.limitMs);
    const ours = nearestTimes(network, sources, walk);
    const within = ours.nodeMs.slice(0, network.nodeCount).filter((ms) => ms <= walk.limitMs).length;
    expect(within).toBeGreaterThan(100);
    expect(nodes).toBeLessThanOrEqual(within);
    expect(nodes / within).toBeGreaterThan(0.999);

    for (const [source, at] of sources.entries()) {
      const parts = reachedParts(nearestTimes(network, [at], walk), walk.limitMs);
      const theirs = metresByEdge(network, await peerParts(database.pool, source, walk.limitMs));
      const found = metresByEdge(network, partsOf(parts));
      for (const edge of new Set([...theirs.keys(), ...found.keys()])) {
        const [their, our] = [theirs.get(edge) ?? 0, found.get(edge) ?? 0];
        if (edge !== at.edge) expect(their, `edge ${edge}`).toBeCloseTo(our, 1);
        else expect(their).toBeLessThanOrEqual(our + 0.1);
      }
      const { squareMetres } = await timePeerArea(database.pool, source, walk.limitMs, BUFFER_METRES);
      const { rows } = await database.pool.query<{ area: number }>(
        `select ST_Area(ST_Buffer(ST_Collect(ST_SetSRID(ST_GeomFromGeoJSON(line), 0)), $2)) as area
         from unnest($1::text[]) as line`,
        [linesInMetres(network, parts), BUFFER_METRES],
      );
      expect(squareMetres / rows[0]!.area).toBeCloseTo(1, 3);
    }
  });
});

function partsOf(parts: EdgeParts): PeerPart[] {
  return Array.from(parts.edge, (edge, at) => ({ edge, from: parts.from[at]!, to: parts.to[at]! }));
}

/** Metres of each edge that the parts cover, where they cover any. */
function metresByEdge(network: StreetNetwork, parts: readonly PeerPart[]): Map<number, number> {
  const metres = new Map<number, number>();
  for (const [edge, its] of Map.groupBy(parts, (part) => part.edge)) {
    const share = joinIntervals(its.map(({ from, to }) => [from, to])).reduce((sum, [from, to]) => sum + to - from, 0);
    metres.set(edge, (share * network.columns.edgeLengthMm[edge]!) / 1000);
  }
  return metres;
}

function linesInMetres(network: StreetNetwork, parts: EdgeParts): string[] {
  const metres = planeOf(network);
  return partsOf(parts).map(({ edge, from, to }) => {
    const line = linePart(edgeLine(network, edge), from, to);
    const coordinates = Array.from({ length: line.length / 2 }, (_, point) => [
      line[2 * point]! * metres.x,
      line[2 * point + 1]! * metres.y,
    ]);
    return JSON.stringify({ type: 'LineString', coordinates });
  });
}
