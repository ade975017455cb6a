import type { OsmTags, OsmWay } from './element.ts';

const NO_FOOT_CLASSES = new Set(['motorway', 'motorway_link', 'trunk_link', 'proposed', 'construction']);

/** Classes of way made for people on foot. */
const FOOT_CLASSES = new Set(['footway', 'pedestrian', 'living_street', 'steps']);

/** Whether a way is one of those made for people on foot. */
export function isMadeForWalking(tags: OsmTags): boolean {
  return FOOT_CLASSES.has(tags.highway ?? '');
}

/**
 * Whether a way carries people by its class alone, whoever owns it: `highway`, but not a motorway, a ramp of a trunk road, or
 * something unbuilt, and not `foot=no`. This is the rule by which other tools' figures for a walking graph can be compared;
 * `walkAccess` is stricter, since it heeds `access`, `motorroad`, race tracks and rest areas.
 */
export function carriesPeople(tags: OsmTags): boolean {
  return tags.highway !== undefined && !NO_FOOT_CLASSES.has(tags.highway) && tags.foot !== 'no';
}

export interface GraphCounts {
  readonly nodes: number;
  /** Pieces between two consecutive nodes of a way, those from a node to itself left out. */
  readonly edges: number;
  /** Pieces from a node to itself: a slip of the mapper. */
  readonly loops: number;
  readonly components: number;
  readonly largestComponent: number;
}

/** Counts the graph that ways make whose nodes are joined in order. Memory: one entry per node. */
export function countGraph(ways: Iterable<Pick<OsmWay, 'refs'>>): GraphCounts {
  const numberOf = new Map<number, number>();
  const parents: number[] = [];
  const root = (of: number) => {
    let at = of;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  const number = (id: number) => {
    const known = numberOf.get(id);
    if (known !== undefined) return known;
    numberOf.set(id, parents.length);
    return parents.push(parents.length) - 1;
  };
  let [edges, loops] = [0, 0];
  for (const { refs } of ways) {
    for (let i = 1; i < refs.length; i++) {
      const [a, b] = [refs[i - 1] as number, refs[i] as number];
      if (a === b) {
        loops++;
        continue;
      }
      edges++;
      parents[root(number(a))] = root(number(b));
    }
  }
  const sizes = new Map<number, number>();
  for (let i = 0; i < parents.length; i++) sizes.set(root(i), (sizes.get(root(i)) ?? 0) + 1);
  const largestComponent = sizes.values().reduce((most, size) => Math.max(most, size), 0);
  return { nodes: parents.length, edges, loops, components: sizes.size, largestComponent };
}
