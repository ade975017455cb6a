import { describe, expect, it } from 'vitest';
import type { Place, Position } from '../place.ts';
import { compileNetwork } from '../reach/network/compile_network.ts';
import { StreetNetwork } from '../reach/network/network.ts';
import { Snapper } from '../reach/network/snap.ts';
import { STATION_CATEGORIES } from '../standards/station_categories.ts';
import { makeDemonstrationCity } from './make_city.ts';
import { PLACE_PROFILES } from './profiles.ts';

/** 15 minutes at 0.97 m/s, the speed for signals where many are old. */
const REACH_METRES = 873;

const { yumen } = PLACE_PROFILES;
const place = makeDemonstrationCity(yumen);

const metresBetween = (a: Position, b: Position): number => {
  const eastward = 111_195 * Math.cos((yumen.origin[1] * Math.PI) / 180);
  return Math.hypot((a[0] - b[0]) * eastward, (a[1] - b[1]) * 111_195);
};

/** Metres on foot from the node nearest to each source to every node: plain relaxation, slow and sure. */
const walk = (
  { streets }: Place,
  sources: readonly Position[],
): { metres: Map<number, number>; at: Map<number, Position> } => {
  const next = new Map<number, { node: number; metres: number }[]>();
  const at = new Map<number, Position>();
  for (const { nodes, line, walk: access } of streets) {
    if (access === 'no') continue;
    nodes.forEach((node, i) => {
      at.set(node, line[i]!);
      if (i === 0) return;
      const metres = metresBetween(line[i - 1]!, line[i]!);
      for (const [from, to] of [
        [nodes[i - 1]!, node],
        [node, nodes[i - 1]!],
      ] as const) {
        next.set(from, [...(next.get(from) ?? []), { node: to, metres }]);
      }
    });
  }
  const metres = new Map<number, number>();
  const queue = sources.map((source) => nearestNode(at, source));
  for (const node of queue) metres.set(node, 0);
  while (queue.length > 0) {
    const node = queue.shift()!;
    for (const edge of next.get(node) ?? []) {
      const arrival = metres.get(node)! + edge.metres;
      if (arrival > REACH_METRES || arrival >= (metres.get(edge.node) ?? Number.POSITIVE_INFINITY)) continue;
      metres.set(edge.node, arrival);
      queue.push(edge.node);
    }
  }
  return { metres, at };
};

const nearestNode = (at: ReadonlyMap<number, Position>, to: Position): number => {
  let best = { node: -1, metres: Number.POSITIVE_INFINITY };
  for (const [node, position] of at) {
    const metres = metresBetween(position, to);
    if (metres < best.metres) best = { node, metres };
  }
  return best.node;
};

describe('stations of yumen', () => {
  it('are of categories that are known, inside the place, and mostly open', () => {
    const codes = STATION_CATEGORIES.map(({ code }) => code);
    const [west, south, east, north] = place.jurisdiction.bounds;
    for (const { category, position } of place.stations) {
      expect(codes).toContain(category);
      expect(position[0] > west && position[0] < east && position[1] > south && position[1] < north).toBe(true);
    }
    expect(place.stations.filter(({ status }) => status === 'closed')).toHaveLength(1);
    expect(place.stations.filter(({ status }) => status === 'planned')).toHaveLength(1);
  });

  it('have one service centre in each community, some below the venue standard of 500 m²', () => {
    const centres = place.stations.filter(({ category }) => category === 'service_centre');
    const names = new Set(centres.map(({ name }) => name.zh));
    expect(names.size).toBe(24);
    expect(centres.some(({ floorAreaM2 }) => floorAreaM2! < 500)).toBe(true);
    expect(centres.some(({ floorAreaM2 }) => floorAreaM2! >= 500)).toBe(true);
  });

  it('stand, like every home, where a street can be got to without climbing a wall', () => {
    const snapper = new Snapper(StreetNetwork.from(compileNetwork(place)), place.barriers);
    for (const { position } of [...place.stations, ...place.entrances]) {
      const onStreet = snapper.snap(position, 120);
      expect(onStreet, position.join()).not.toBeNull();
      expect(onStreet!.onSmallComponent, position.join()).toBe(false);
    }
  });

  it('leave many homes farther than 15 minutes from a canteen, but not most', () => {
    const canteens = place.stations.filter(
      ({ category, status }) => category === 'elderly_canteen' && status === 'open',
    );
    const { metres, at } = walk(
      place,
      canteens.map(({ position }) => position),
    );
    const households = (list: Place['entrances']) => list.reduce((sum, entrance) => sum + entrance.households, 0);
    const reached = new Set(metres.keys());
    const covered = place.entrances.filter(({ position }) => reached.has(nearestNode(at, position)));
    const share = households(covered) / households(place.entrances);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.8);
  });
});
