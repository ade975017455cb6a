import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOsm } from '../../formats/osm/read_osm.ts';
import { drawArea } from '../area/draw_area.ts';
import { compileNetwork } from '../network/compile_network.ts';
import { componentsOf } from '../network/components.ts';
import { positionOnEdge } from '../network/edge_line.ts';
import { StreetNetwork } from '../network/network.ts';
import { Snapper } from '../network/snap.ts';
import { nearestTimes } from '../search/nearest_times.ts';
import { reachedParts } from '../search/reached_parts.ts';
import { holdsPosition, whyInvalid } from './check_area.ts';
import { metresTo, restOf } from './part_distance.ts';
import { samplePositions } from './sample_positions.ts';

const NANJING = '../shared/realdata/nanjing.osm';
const LIECHTENSTEIN = '../shared/realdata/liechtenstein.osm.pbf';

describe.skipIf(!existsSync(NANJING))('the streets of Nanjing', () => {
  const read = async () => {
    const ground = await readOsm(NANJING, { bounds: [118.765, 32.035, 118.795, 32.052] });
    return { ground, network: StreetNetwork.from(compileNetwork(ground)) };
  };

  it('hang together but for small islands, and take in every building but a few', async () => {
    const { ground, network } = await read();
    const components = componentsOf(network);
    const metres = components.lengthMetres.reduce((sum, length) => sum + length, 0);
    expect(components.lengthMetres[0]! / metres).toBeGreaterThan(0.9);
    const snapper = new Snapper(network, ground.barriers);
    const snapped = ground.buildings.map(({ outline }) => {
      const [longitude, latitude] = outline.coordinates[0]![0]! as [number, number];
      return snapper.snap([longitude, latitude]);
    });
    expect(snapped.filter((at) => at === null).length).toBeLessThan(0.01 * snapped.length);
    expect(snapped.filter((at) => at?.onSmallComponent).length).toBeLessThan(0.01 * snapped.length);
  });

  it('are drawn so that no street more than two cells within or without reach is on the wrong side', async () => {
    const { network } = await read();
    for (const share of [0.1, 0.35, 0.6, 0.85]) {
      const source = { edge: Math.floor(share * network.edgeCount), fraction: 0.5, offStreetMetres: 0 };
      const times = nearestTimes(network, [source], { metresPerSecond: 1.19, limitMs: 300_000 });
      const parts = reachedParts(times, 300_000);
      const rest = restOf(network, parts);
      const { outline: area } = drawArea(network, parts, { bufferMetres: 35, toleranceMetres: 10 });
      expect(whyInvalid(area)).toBeNull();
      for (const { edge, fraction } of samplePositions(network, 4)) {
        const position = positionOnEdge(network, edge, fraction);
        const near = metresTo(network, parts, position);
        if (near < 0.1 && metresTo(network, rest, position) > 20) expect(holdsPosition(area, position)).toBe(true);
        if (near > 20) expect(holdsPosition(area, position)).toBe(false);
      }
    }
  });
});

describe.skipIf(!existsSync(LIECHTENSTEIN))('the streets of Liechtenstein', () => {
  it('are as long and as many as another program counted, which takes every cycleway for a footway', async () => {
    const ground = await readOsm(LIECHTENSTEIN);
    const streets = ground.streets.map((street) =>
      street.kind === 'cycleway' ? { ...street, walk: 'yes' as const } : street,
    );
    const network = StreetNetwork.from(compileNetwork({ ...ground, streets }));
    const metres = componentsOf(network).lengthMetres.reduce((sum, length) => sum + length, 0);
    // 54,351 nodes and 1,135 km of walking graph; every one of its nodes is a node or a point of an edge here.
    expect(metres / 1_135_000).toBeCloseTo(1, 2);
    expect((network.nodeCount + network.columns.pointX.length) / 54_351).toBeCloseTo(1, 1);
    expect(network.nodeCount).toBeLessThan(54_351 / 8);
  });
});
