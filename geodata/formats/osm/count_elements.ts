import type { OsmData } from './collect_elements.ts';
import { NO_TAGS } from './element.ts';
import { carriesPeople, countGraph, type GraphCounts, isMadeForWalking } from './walking_graph.ts';

/** What a file holds as it stands, before anything is clipped or left out: for comparing with other tools. */
export interface OsmCounts {
  readonly nodes: number;
  readonly ways: number;
  readonly relations: number;
  /** Ways with `highway`, of whatever value. */
  readonly streets: number;
  /** Of these: footways, pedestrian streets, living streets, steps. */
  readonly streetsMadeForWalking: number;
  /** Ways and relations with `building`. */
  readonly buildings: number;
  /** Nodes with `amenity` or `shop`. */
  readonly places: number;
  readonly walkingGraph: GraphCounts;
}

export function countElements(data: OsmData): OsmCounts {
  const ways = data.ways.values().toArray();
  const streets = ways.filter((way) => way.tags?.highway !== undefined);
  const hasBuilding = ({ tags }: { readonly tags?: { readonly [key: string]: string } }) =>
    tags?.building !== undefined;
  return {
    nodes: data.nodes.count,
    ways: ways.length,
    relations: data.relations.length,
    streets: streets.length,
    streetsMadeForWalking: streets.filter((way) => isMadeForWalking(way.tags ?? NO_TAGS)).length,
    buildings: ways.filter(hasBuilding).length + data.relations.filter(hasBuilding).length,
    places: data.taggedNodes.filter(({ tags }) => tags?.amenity !== undefined || tags?.shop !== undefined).length,
    walkingGraph: countGraph(ways.filter((way) => carriesPeople(way.tags ?? NO_TAGS))),
  };
}
