import { checkNetwork } from './check_network.ts';
import { type NetworkColumns, readColumns } from './network_layout.ts';
import { type NetworkGate, readNetworkText } from './network_text.ts';

export type { NetworkGate } from './network_text.ts';

/** Bits of `edgeFlags`. */
export const EDGE = {
  steps: 1,
  /** Only for those who live on it and those who visit them. */
  private: 2,
  /** On foot only from the edge's first node to its last. */
  oneWay: 4,
  bridge: 8,
  tunnel: 16,
  /** Said to be no way for a wheelchair; steps have their own bit. */
  noWheelchair: 32,
  /** A link from the street into a zone: the one that a private gate closes. The link out of it has only `oneWay`. */
  enter: 64,
} as const;

/** Bits of `nodeFlags`. */
export const NODE = {
  /** A gate stands here, open or closed. */
  gate: 1,
  /** A crossing with traffic signals: whoever arrives here waits. */
  signal: 2,
} as const;

/**
 * The walkable streets of a place as a graph over one buffer: the same bytes are a file, a database value, an HTTP body
 * and a SharedArrayBuffer between workers.
 *
 * Nodes are junctions, ends, gates, signals and places where the rules of walking change; whatever else bends a street is
 * geometry of its edge. Every edge has two half-edges, one in the adjacency of each end (a self-loop has both in the
 * same).
 *
 * That a compound may be entered and left but never cut through is in the graph itself, so that a plain search heeds it:
 * the inner ways of a zone stand in it twice, and walking goes
 *
 *   leave copy (a home stands on it) ──link──▸ street ──link──▸ enter copy (a station stands on it)
 *
 * with no way back along either link. A station inside a zone stands on both copies, so that those who live there reach it
 * without going out. The leave copies are the ground edges; only those have geometry.
 *
 * Memory, geometry apart: 38 bytes per edge and 13 per node, so about 24 bytes per directed edge of a town
 * with 0.75 nodes per edge. Geometry: 8 bytes per inner point.
 */
export class StreetNetwork {
  readonly data: ArrayBufferLike;
  readonly nodeCount: number;
  /** All edges: ground edges, enter edges, links. */
  readonly edgeCount: number;
  /** Edges 0 … groundEdgeCount − 1 are street on the ground: what is snapped to, drawn and measured. */
  readonly groundEdgeCount: number;
  /** Edges groundEdgeCount … linksFrom − 1 are enter copies; from linksFrom on they are links. */
  readonly linksFrom: number;
  readonly columns: NetworkColumns;
  /** Ids of the zones that `edgeZone` counts from 0: a compound's id, or `private:` and the least id of its streets. */
  readonly zoneIds: readonly string[];
  /** Gates that `linkGate` counts from 0, by id. */
  readonly gates: readonly NetworkGate[];

  private constructor(data: ArrayBufferLike) {
    const { counts, columns } = readColumns(data);
    this.data = data;
    this.nodeCount = counts.nodes;
    this.edgeCount = counts.edges;
    this.groundEdgeCount = counts.groundEdges;
    this.linksFrom = counts.groundEdges + counts.enterEdges;
    this.columns = columns;
    const { zones, gates } = readNetworkText(columns.text);
    checkNetwork(counts, columns, { zones, gates });
    this.zoneIds = zones;
    this.gates = gates;
  }

  /**
   * The network in a buffer that compileNetwork made, without copying it.
   * @throws Problem BAD_STREET_NETWORK, naming the value that was wrong.
   */
  static from(data: ArrayBuffer | SharedArrayBuffer): StreetNetwork {
    return new StreetNetwork(data);
  }
}
