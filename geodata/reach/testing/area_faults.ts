import type { MultiPolygon } from 'geojson';
import type { Barrier, Position } from '../../place.ts';
import { PartSegments, partsBox } from '../area/area_extent.ts';
import { BarrierIndex } from '../network/barrier_index.ts';
import { edgesInBox } from '../network/edge_index.ts';
import { toDegrees, toUnits, unitMetres } from '../network/metres.ts';
import type { StreetNetwork } from '../network/network.ts';
import { type EdgeParts, PartCollector } from '../search/reached_parts.ts';
import { AreaLookup, metresToSegment } from './area_lookup.ts';
import { PartLines } from './area_part_lines.ts';
import { seededRandom } from './area_random.ts';

/** An area as drawn, what it was drawn from, and the side of its cells. */
export interface DrawnFrom {
  readonly network: StreetNetwork;
  readonly barriers: readonly Barrier[];
  readonly parts: EdgeParts;
  readonly outline: MultiPolygon;
  readonly cellMetres: number;
}

/**
 * Of so many positions drawn evenly from the parts, and as many from all other street nearby, those that the outline has on
 * the wrong side: no street of the other kind lies within two cells, not both a barrier and the border lie within one, and
 * no barriers on two opposite sides.
 */
export function wronglyPlaced(drawn: DrawnFrom, samples: number): { position: Position; reached: boolean }[] {
  const { network, parts, outline, cellMetres } = drawn;
  const reached = new PartLines(network, parts);
  const rest = new PartLines(network, restNear(network, parts));
  const lookup = new AreaLookup(outline);
  const walls = barrierSegments(drawn.barriers);
  const barriers = new BarrierIndex(drawn.barriers);
  const random = seededRandom(parts.edge.length);
  const wrong: { position: Position; reached: boolean }[] = [];
  for (const [lines, others] of [
    [reached, rest],
    [rest, reached],
  ] as const) {
    for (let sample = 0; sample < samples && lines.metres > 0; sample++) {
      const [x, y] = lines.along(random() * lines.metres);
      const position: Position = [toDegrees(x), toDegrees(y)];
      if (lookup.holds(position) === (lines === reached)) continue;
      if (others.metresTo(x, y, 2 * cellMetres) < Infinity) continue;
      if (isBetween(barriers, x, y, cellMetres)) continue;
      const byBarrier = walls.some((wall) => metresToSegment(x, y, ...wall) <= cellMetres);
      if (!(byBarrier && lookup.metresToBorder(position) <= cellMetres))
        wrong.push({ position, reached: lines === reached });
    }
  }
  return wrong;
}

/**
 * Of so many positions inside the outline, those that lie farther than a cell from all ground that sees a street of the
 * parts within the buffer.
 */
export function unseenInside(drawn: DrawnFrom, bufferMetres: number, samples: number): Position[] {
  const { network, barriers, parts, outline, cellMetres } = drawn;
  const lines = new PartLines(network, parts);
  const lookup = new AreaLookup(outline);
  const walls = new BarrierIndex(barriers);
  const random = seededRandom(parts.edge.length);
  const unseen: Position[] = [];
  for (let tries = 0, found = 0; found < samples && tries < 50 * samples && lines.metres > 0; tries++) {
    const [nearX, nearY] = lines.along(random() * lines.metres);
    const unit = unitMetres(nearY);
    const side = 2 * (bufferMetres + 2 * cellMetres);
    const x = nearX + ((random() - 0.5) * side) / unit.x;
    const y = nearY + ((random() - 0.5) * side) / unit.y;
    if (!lookup.holds([toDegrees(x), toDegrees(y)])) continue;
    found++;
    const around = aroundWithin(cellMetres).map(([east, north]) => [x + east / unit.x, y + north / unit.y] as const);
    if (!around.some(([px, py]) => isSeen(lines, walls, px, py, bufferMetres)))
      unseen.push([toDegrees(x), toDegrees(y)]);
  }
  return unseen;
}

/** Whether some position of the lines, looked at every half metre, is seen within the buffer. */
function isSeen(lines: PartLines, walls: BarrierIndex, x: number, y: number, bufferMetres: number): boolean {
  const unit = unitMetres(y);
  return lines.near(x, y, bufferMetres).some((segment) => {
    const [x0, y0, x1, y1] = lines.segment(segment);
    const steps = Math.ceil(2 * Math.hypot((x1 - x0) * unit.x, (y1 - y0) * unit.y)) + 1;
    for (let step = 0; step <= steps; step++) {
      // Not from its ends: they may touch a wall.
      const share = (step + 0.25) / (steps + 0.5);
      const [sx, sy] = [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
      if (Math.hypot((sx - x) * unit.x, (sy - y) * unit.y) > bufferMetres) continue;
      if (!walls.blocks(Math.round(x), Math.round(y), Math.round(sx), Math.round(sy))) return true;
    }
    return false;
  });
}

/** Whether barriers lie within so many metres on two opposite sides of a position. */
function isBetween(walls: BarrierIndex, x: number, y: number, metres: number): boolean {
  const unit = unitMetres(y);
  return Array.from({ length: 8 }, (_, at) => (at * Math.PI) / 8).some((turn) =>
    [metres, -metres].every((far) => {
      const [east, north] = [(far * Math.cos(turn)) / unit.x, (far * Math.sin(turn)) / unit.y];
      return walls.blocks(Math.round(x), Math.round(y), Math.round(x + east), Math.round(y + north));
    }),
  );
}

/** Metres east and north of a position and of 24 around it, none farther than so much. */
function aroundWithin(metres: number): (readonly [east: number, north: number])[] {
  const turns = Array.from({ length: 8 }, (_, at) => (at * Math.PI) / 4);
  const rings = [0.3, 0.65, 1].map((share) => share * metres);
  return [
    [0, 0],
    ...rings.flatMap((far) => turns.map((turn) => [far * Math.cos(turn), far * Math.sin(turn)] as const)),
  ];
}

/** The street that some parts leave, of edges whose box comes within 200 m of the box around the parts. */
export function restNear(network: StreetNetwork, parts: EdgeParts): EdgeParts {
  const segments = new PartSegments();
  segments.take(network, parts);
  const [minX, minY, maxX, maxY] = partsBox(segments, parts) ?? [0, 0, 0, 0];
  const unit = unitMetres(minY!);
  const [dx, dy] = [200 / unit.x, 200 / unit.y];
  const rest = new PartCollector(network);
  let at = 0;
  for (const edge of edgesInBox(network, minX! - dx, minY! - dy, maxX! + dx, maxY! + dy)) {
    if (edge >= network.groundEdgeCount) break;
    while (at < parts.edge.length && parts.edge[at]! < edge) at++;
    let start = 0;
    for (; at < parts.edge.length && parts.edge[at] === edge; at++) {
      if (parts.from[at]! > start) rest.add(edge, start, parts.from[at]!);
      start = parts.to[at]!;
    }
    if (start < 1) rest.add(edge, start, 1);
  }
  return rest.parts();
}

function barrierSegments(barriers: readonly Barrier[]): [x0: number, y0: number, x1: number, y1: number][] {
  return barriers
    .filter(({ bridge, tunnel }) => !bridge && !tunnel)
    .flatMap(({ line }) =>
      line.slice(1).map((to, at): [number, number, number, number] => {
        const from = line[at]!;
        return [toUnits(from[0]), toUnits(from[1]), toUnits(to[0]), toUnits(to[1])];
      }),
    );
}
