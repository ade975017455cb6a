import type { BlockGraph } from '../../districting/block_graph.ts';
import type { Block } from '../../districting/blocks.ts';
import { edgeMetres } from '../../districting/measure.ts';
import type { LocalName } from '../../place.ts';
import type { ProposalGround } from '../ground.ts';

interface People {
  readonly households: readonly number[];
  readonly residents60?: readonly number[];
  readonly today: readonly number[];
  readonly community: readonly number[];
  readonly communityNames: readonly LocalName[];
  readonly gridNames: readonly LocalName[];
}

/** A ground whose units are street blocks; one case a month for every 20 households. */
export function groundFromGraph(blocks: readonly Block[], graph: BlockGraph, people: People): ProposalGround {
  const entries = [...graph.neighbour.keys()];
  const from = new Int32Array(graph.neighbour.length);
  for (let block = 0; block < graph.size; block++) from.fill(block, graph.start[block], graph.start[block + 1]);
  const once = entries.filter((entry) => from[entry]! < graph.neighbour[entry]!);
  return {
    units: blocks.length,
    households: Float64Array.from(people.households),
    residents60: Float64Array.from(people.residents60 ?? people.households.map(() => 0)),
    casesPerMonth: Float64Array.from(people.households, (households) => households / 20),
    areaM2: Float64Array.from(blocks, ({ areaM2 }) => areaM2),
    perimeterM: Float64Array.from(blocks, ({ outline }) => perimeterOf(outline.coordinates)),
    today: Int32Array.from(people.today),
    community: Int32Array.from(people.community),
    bond: new Int32Array(blocks.length).fill(-1),
    lockedGrids: new Uint8Array(people.gridNames.length),
    edgeA: Int32Array.from(once, (entry) => from[entry]!),
    edgeB: Int32Array.from(once, (entry) => graph.neighbour[entry]!),
    sharedMetres: Float64Array.from(once, (entry) => graph.metres[entry]!),
    barrier: new Float64Array(once.length),
    strength: Float64Array.from(once, (entry) => graph.strength[entry]!),
    apart: new Uint8Array(once.length),
    communityNames: people.communityNames,
    gridNames: people.gridNames,
  };
}

function perimeterOf(rings: readonly (readonly (readonly number[])[])[]): number {
  let metres = 0;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++)
      metres += edgeMetres(ring[i - 1]![0]!, ring[i - 1]![1]!, ring[i]![0]!, ring[i]![1]!);
  }
  return metres;
}
