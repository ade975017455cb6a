import { expect, it } from 'vitest';
import { allocateNetwork } from '../../geodata/reach/network/network_layout.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { tinyPlace } from '../testing/tiny_place.ts';
import { loadPlace } from './load/load_place.ts';
import { recompileNetworks } from './recompile_networks.ts';

const heights = [400, 401.5, 402.3, 403, 1404.7];
/** With everything that the compiler reads of a place. */
const place = {
  ...tinyPlace,
  streets: tinyPlace.streets.map((street, i) => ({
    ...street,
    heights,
    wheelchair: i !== 3,
    kind: i === 2 ? 'steps' : street.kind,
  })),
  gates: [
    {
      id: 'gate/1',
      kind: 'gate',
      position: tinyPlace.streets[0]!.line[1]!,
      node: 1,
      access: 'private' as const,
      openingHours: 'Mo-Su 06:00-22:00',
      compoundId: null,
    },
  ],
  signals: [{ id: 'signal/1', node: 6, position: tinyPlace.streets[1]!.line[1]! }],
};

onEachDatabase('a street network of an earlier version', (database) => {
  it('is compiled anew from the database, to the same bytes that loading the place gave', async () => {
    await loadPlace(database.pool, place);
    const network = async () => (await database.pool.query('select digest, buffer from street_networks')).rows[0];
    const fresh = await network();
    expect(await recompileNetworks(database.pool)).toEqual([]);

    const counts = { nodes: 0, edges: 0, groundEdges: 0, enterEdges: 0, points: 0, effortHalves: 0, textBytes: 0 };
    const former = Buffer.from(allocateNetwork(counts).data);
    former.writeUInt32LE(1, 4);
    await database.pool.query('update street_networks set digest = $1, buffer = $2', ['a'.repeat(64), former]);
    expect(await recompileNetworks(database.pool)).toEqual([place.jurisdiction.code]);
    const again = await network();
    expect(again.digest).toBe(fresh.digest);
    expect(again.buffer.equals(fresh.buffer)).toBe(true);
  });
});
