import type { Position } from '../../place.ts';
import { edgeLine, linePart } from '../network/edge_line.ts';
import { toUnits, unitMetres } from '../network/metres.ts';
import type { StreetNetwork } from '../network/network.ts';
import { type EdgeParts, PartCollector } from '../search/reached_parts.ts';

/** Metres from a position to the nearest of some parts, by trying all. */
export function metresTo(network: StreetNetwork, parts: EdgeParts, position: Position): number {
  const [x, y] = [toUnits(position[0]), toUnits(position[1])];
  const unit = unitMetres(y);
  let least = Infinity;
  parts.edge.forEach((edge, index) => {
    const line = linePart(edgeLine(network, edge), parts.from[index]!, parts.to[index]!);
    for (let i = 2; i < line.length; i += 2) {
      const [px, py] = [(x - line[i - 2]!) * unit.x, (y - line[i - 1]!) * unit.y];
      const [dx, dy] = [(line[i]! - line[i - 2]!) * unit.x, (line[i + 1]! - line[i - 1]!) * unit.y];
      const t = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy)));
      least = Math.min(least, Math.hypot(px - t * dx, py - t * dy));
    }
  });
  return least;
}

/** What of a network some parts leave. */
export function restOf(network: StreetNetwork, parts: EdgeParts): EdgeParts {
  const rest = new PartCollector(network);
  for (let edge = 0; edge < network.edgeCount; edge++) {
    let start = 0;
    parts.edge.forEach((of, index) => {
      if (of !== edge) return;
      if (parts.from[index]! > start) rest.add(edge, start, parts.from[index]!);
      start = parts.to[index]!;
    });
    if (start < 1) rest.add(edge, start, 1);
  }
  return rest.parts();
}
