import { edgeLine } from '../../../geodata/reach/edge_line.ts';
import { toDegrees } from '../../../geodata/reach/metres.ts';
import type { StreetNetwork } from '../../../geodata/reach/network.ts';
import { mercatorX, mercatorY } from '../mercator.ts';

/** How long each ground edge is on the map, in Mercator units: dashes are counted along it. */
export function edgeMercatorLengths(network: StreetNetwork): Float32Array {
  const lengths = new Float32Array(network.groundEdgeCount);
  for (let edge = 0; edge < lengths.length; edge++) {
    const line = edgeLine(network, edge);
    for (let at = 2; at < line.length; at += 2) {
      const dx = mercatorX(toDegrees(line[at]! - line[at - 2]!)) - mercatorX(0);
      const dy = mercatorY(toDegrees(line[at + 1]!)) - mercatorY(toDegrees(line[at - 1]!));
      lengths[edge]! += Math.hypot(dx, dy);
    }
  }
  return lengths;
}
