import type { Feature, Polygon } from 'geojson';
import { blockGraph } from '../../districting/block_graph.ts';
import type { Block } from '../../districting/blocks.ts';
import { edgeMetres, polygonAreaM2 } from '../../districting/measure.ts';
import type { ProposalGround } from '../ground.ts';
import { groundFromGraph } from './ground_from_graph.ts';

/** The 2,296 census blocks of Ellis County, Kansas, people as households; neighbours share edges with the same ends. @param json text of ks-ellis-blocks.geojson */
export function ellisGround(json: string): ProposalGround {
  const { features } = JSON.parse(json) as {
    features: Feature<Polygon, { total_pop: number }>[];
  };
  const sides = new Map<string, number[]>();
  features.forEach(({ geometry }, block) => {
    for (const ring of geometry.coordinates) {
      for (let i = 1; i < ring.length; i++) {
        const key = [ring[i - 1]!.join(), ring[i]!.join()].sort().join(' ');
        sides.set(key, [...(sides.get(key) ?? []), block]);
      }
    }
  });
  const shared = features.map(() => new Map<number, number>());
  for (const [key, [a, b]] of sides) {
    if (a === undefined || b === undefined || a === b) continue;
    const [from, to] = key.split(' ').map((end) => end.split(',').map(Number));
    const metres = edgeMetres(from![0]!, from![1]!, to![0]!, to![1]!);
    shared[a]!.set(b, (shared[a]!.get(b) ?? 0) + metres);
    shared[b]!.set(a, (shared[b]!.get(a) ?? 0) + metres);
  }
  const blocks = features.map(
    ({ geometry }, block): Block => ({
      outline: geometry,
      areaM2: polygonAreaM2(geometry),
      neighbours: [...shared[block]!].map(([other, sharedMetres]) => ({ block: other, sharedMetres, strength: 0 })),
    }),
  );
  return groundFromGraph(blocks, blockGraph(blocks), {
    households: features.map(({ properties }) => properties.total_pop),
    today: features.map(() => -1),
    community: features.map(() => 0),
    communityNames: [{ zh: '埃利斯县', en: 'Ellis County' }],
    gridNames: [],
  });
}
