import Flatbush from 'flatbush';
import { describe, expect, it } from 'vitest';
import type { Place, Position, Street } from '../place.ts';
import { makeDemonstrationCity } from './make_city.ts';
import { PLACE_PROFILES } from './profiles.ts';
import { touch, type Whole } from './testing/whole.ts';

interface Segment {
  readonly street: Street;
  readonly nodes: readonly [number, number];
  readonly ends: readonly [Whole, Whole];
}

const segmentsOf = ({ streets, jurisdiction: { bounds } }: Place): Segment[] => {
  const whole = ([x, y]: Position): Whole => [Math.round((x - bounds[0]) * 1e7), Math.round((y - bounds[1]) * 1e7)];
  return streets.flatMap((street) =>
    street.line.slice(1).map(
      (b, i): Segment => ({
        street,
        nodes: [street.nodes[i]!, street.nodes[i + 1]!],
        ends: [whole(street.line[i]!), whole(b)],
      }),
    ),
  );
};

/** Pairs of segments on one layer that meet without sharing a node. */
const unsharedMeetings = (segments: readonly Segment[]): string[] => {
  const index = new Flatbush(segments.length);
  const box = ({ ends: [a, b] }: Segment) =>
    [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])] as const;
  for (const segment of segments) index.add(...box(segment));
  index.finish();
  return segments.flatMap((one, i) =>
    index.search(...box(one)).flatMap((j) => {
      const other = segments[j]!;
      if (j <= i || one.street.layer !== other.street.layer) return [];
      if (one.nodes.some((node) => other.nodes.includes(node)) || !touch(one.ends, other.ends)) return [];
      return [`${one.street.id} ${one.street.kind} meets ${other.street.id} ${other.street.kind}`];
    }),
  );
};

/** Nodes reached from a node over streets that pass the filter. */
const reachedFrom = (start: number, streets: readonly Street[]): Set<number> => {
  const next = new Map<number, number[]>();
  for (const { nodes } of streets) {
    nodes.forEach((node, i) => {
      const around = next.get(node) ?? [];
      next.set(node, around);
      if (i > 0) around.push(nodes[i - 1]!);
      if (i + 1 < nodes.length) around.push(nodes[i + 1]!);
    });
  }
  const seen = new Set([start]);
  for (const queue = [start]; queue.length > 0; ) {
    for (const node of next.get(queue.pop()!) ?? []) {
      if (seen.has(node)) continue;
      seen.add(node);
      queue.push(node);
    }
  }
  return seen;
};

describe.each(['yumen', 'yanchi'] as const)('streets of %s', (name) => {
  const place = makeDemonstrationCity(PLACE_PROFILES[name]);
  const { streets, gates } = place;

  it('meet only where they share a node', () => {
    expect(unsharedMeetings(segmentsOf(place))).toEqual([]);
  });

  it('give each node one position and each position one node', () => {
    const positions = new Map<number, string>();
    const nodes = new Map<string, number>();
    for (const street of streets) {
      expect(street.nodes).toHaveLength(street.line.length);
      street.nodes.forEach((node, i) => {
        const text = street.line[i]!.join();
        expect(positions.get(node) ?? text).toBe(text);
        expect(nodes.get(text) ?? node).toBe(node);
        positions.set(node, text);
        nodes.set(text, node);
      });
    }
  });

  it('are connected on foot, all but a few', () => {
    const walkable = streets.filter(({ walk }) => walk !== 'no');
    const all = new Set(walkable.flatMap(({ nodes }) => nodes));
    const main = walkable.find(({ kind }) => kind === 'primary')!;
    expect(reachedFrom(main.nodes[0]!, walkable).size / all.size).toBeGreaterThan(0.97);
  });

  it('cross the river on few bridges and the railway in few places', () => {
    const bridges = streets.filter(({ bridge, kind }) => bridge && kind === 'primary').length;
    expect(bridges).toBeGreaterThanOrEqual(3);
    expect(bridges).toBeLessThanOrEqual(5);
    expect(streets.filter(({ tunnel }) => tunnel).length).toBe(2);
  });

  it('leave a compound through its gates only', () => {
    for (const compound of place.compounds) {
      const inside = streets.filter(({ compoundId }) => compoundId === compound.id);
      const innerNodes = new Set(inside.flatMap(({ nodes }) => nodes));
      const outside = new Set(
        streets.filter(({ compoundId }) => compoundId !== compound.id).flatMap(({ nodes }) => nodes),
      );
      const own = new Set(gates.filter(({ compoundId }) => compoundId === compound.id).map(({ node }) => node));
      expect(own.size, compound.id).toBeGreaterThan(0);
      const shared = [...innerNodes].filter((node) => outside.has(node));
      expect(
        shared.filter((node) => !own.has(node)),
        compound.id,
      ).toEqual([]);
      expect(reachedFrom(shared[0]!, inside).size, `${compound.id} in one piece`).toBe(innerNodes.size);
    }
  });

  it('let somebody out of every compound at any hour', () => {
    for (const { id } of place.compounds) {
      const open = gates.filter((gate) => gate.compoundId === id && gate.access !== 'no' && gate.openingHours === null);
      expect(open.length, id).toBeGreaterThan(0);
    }
  });

  it('stand their gates on nodes of the network', () => {
    const positionOf = new Map(streets.flatMap(({ nodes, line }) => nodes.map((node, i) => [node, line[i]!.join()])));
    for (const gate of gates) expect(positionOf.get(gate.node!)).toBe(gate.position.join());
  });
});
