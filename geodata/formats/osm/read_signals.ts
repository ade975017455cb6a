import { roundPosition } from '../../coordinates/round_position.ts';
import type { Signal, Street } from '../../place.ts';
import type { OsmNode, OsmTags } from './element.ts';

/**
 * The traffic signals at which people on foot wait: lights of a street or a crossing that a walkable street passes.
 */
export function readSignals(nodes: readonly OsmNode[], streets: readonly Street[]): Signal[] {
  const lights = new Map(nodes.filter(hasLights).map((node) => [node.id, node]));
  const passed = new Set<number>();
  for (const { walk, nodes: along } of streets) {
    if (walk === 'no') continue;
    for (const node of along) if (lights.has(node)) passed.add(node);
  }
  return [...lights.values()]
    .filter(({ id }) => passed.has(id))
    .map(({ id, lon, lat }) => ({ id: `node/${id}`, node: id, position: roundPosition([lon, lat]) }));
}

function hasLights({ tags = {} }: { readonly tags?: OsmTags }): boolean {
  return (
    tags.highway === 'traffic_signals' || tags.crossing === 'traffic_signals' || tags['crossing:signals'] === 'yes'
  );
}
