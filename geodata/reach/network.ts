import { Problem } from '../problem.ts';
import { type NetworkColumns, readColumns } from './network_layout.ts';

/** Bits of `edgeFlags`. */
export const EDGE = {
  steps: 1,
  /** Only for those who belong there: the inner ways of a compound. */
  private: 2,
  /** On foot only from the edge's first node to its last. */
  oneWay: 4,
  bridge: 8,
  tunnel: 16,
} as const;

/** Bits of `nodeFlags`. */
export const NODE = {
  /** A gate that can be passed stands here. */
  gate: 1,
  /** A closed gate: the street is cut, and each piece ends in a node of its own at this position. */
  closedGate: 2,
} as const;

/**
 * The walkable streets of a place as a graph over one buffer: the same bytes are a file, a database value, an HTTP body
 * and a SharedArrayBuffer between workers.
 *
 * Nodes are junctions, ends, gates and places where the rules of walking change; whatever else bends a street is
 * geometry of its edge. Every edge has two half-edges, one in the adjacency of each end (a self-loop has both in the
 * same). Memory, geometry apart: 38 bytes per edge and 13 per node, so about 24 bytes per directed edge of a town
 * with 0.75 nodes per edge. Geometry: 8 bytes per inner point.
 */
export class StreetNetwork {
  readonly data: ArrayBufferLike;
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly columns: NetworkColumns;
  /** Ids of the compounds that `edgeCompound` counts from 0. */
  readonly compoundIds: readonly string[];

  private constructor(data: ArrayBufferLike) {
    const { counts, columns } = readColumns(data);
    this.data = data;
    this.nodeCount = counts.nodes;
    this.edgeCount = counts.edges;
    this.columns = columns;
    this.compoundIds = readText(columns.text);
  }

  /**
   * The network in a buffer that compileNetwork made, without copying it.
   * @throws Problem BAD_STREET_NETWORK, naming the value that was wrong.
   */
  static from(data: ArrayBuffer | SharedArrayBuffer): StreetNetwork {
    return new StreetNetwork(data);
  }
}

function readText(text: Uint8Array): readonly string[] {
  try {
    // TextDecoder refuses views on shared memory, so the few bytes are copied.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text)));
  } catch (cause) {
    const sentences = {
      zh: '路网数据无法使用：小区编号列不是 JSON。',
      en: 'The street network cannot be used: its column of compound ids is not JSON.',
    };
    throw new Problem('BAD_STREET_NETWORK', sentences, { cause });
  }
}
