import type { StreetNetwork } from '../network/network.ts';
import { ReachLabels } from './reach_search_labels.ts';
import { MAX_SOURCES, tooManySources } from './reach_search_sources.ts';
import { bucketBits } from './walking_costs.ts';

/** A node where the search starts, at a distance, on behalf of a source. */
export interface Seed {
  readonly node: number;
  readonly ms: number;
  readonly source: number;
}

export interface NodeLabels {
  /** How far each node is from its nearest source; UNREACHED beyond the limit. */
  readonly nodeMs: Uint32Array;
  /** Which source that is, the lowest of several as near; −1 beyond the limit. */
  readonly nodeSource: Int32Array;
}

/**
 * Labels every node with its nearest source by lengths of one's own, within a limit, as a ReachSearch does by times.
 * @param halfMs the length of each half-edge of the network, UNREACHED for one that may not be taken.
 * @throws Problem TOO_MANY_SOURCES.
 */
export function labelNodes(
  network: StreetNetwork,
  halfMs: Uint32Array,
  seeds: Iterable<Seed>,
  limitMs: number,
): NodeLabels {
  const { halfTarget } = network.columns;
  const arcs = new Uint32Array(2 * halfTarget.length);
  for (let half = 0; half < halfTarget.length; half++) {
    arcs[2 * half] = halfTarget[half]!;
    arcs[2 * half + 1] = halfMs[half]!;
  }
  const labels = new ReachLabels(network, { arcs, bucketBits: bucketBits(limitMs / 16) }, limitMs, null);
  for (const { node, ms, source } of seeds) {
    if (source >= MAX_SOURCES) throw tooManySources(source);
    labels.offer(node, ms, source);
  }
  labels.spread();
  labels.publish();
  return labels;
}
