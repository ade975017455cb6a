import type { Gate, Street } from '../place.ts';
import { Problem } from '../problem.ts';
import { toUnits } from './metres.ts';
import { EDGE } from './network.ts';

/** The segments of all walkable streets, in columns, before they are joined to edges. */
export interface WalkableSegments {
  /** Positions of the street nodes in 1e-7 degrees; a node id is one point, whatever streets share it. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** Points at the two ends of each segment, in the direction of its street. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Number of the segment's walking rules: segments of one number may lie on one edge. */
  readonly rule: Uint32Array;
  readonly rules: readonly WalkingRule[];
  readonly compoundIds: readonly string[];
  /** For each point: 0, or 1 where an open gate stands, or 2 where a closed one does. */
  readonly gateAt: Uint8Array;
}

export interface WalkingRule {
  /** Bits of `EDGE`. */
  readonly flags: number;
  /** Index in compoundIds, or −1. */
  readonly compound: number;
}

/**
 * Everybody's ways, and the inner ways of compounds: that people may enter a compound but not cut through is for the
 * search to heed. Private ways outside compounds lead to no home that is not on another way too.
 */
export function isWalkable(street: Street): boolean {
  return street.walk === 'yes' || (street.walk === 'private' && street.compoundId !== null);
}

/**
 * Cuts the walkable streets into segments. Streets are taken in the order of their ids, so that the same set gives the
 * same columns. A node that repeats its forerunner is passed over.
 * @throws Problem BAD_STREET: as many node ids as positions are not there, or a position is not a number.
 */
export function walkableSegments(streets: readonly Street[], gates: readonly Gate[]): WalkableSegments {
  const walkable = streets.filter(isWalkable).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const compoundIds = [...new Set(walkable.flatMap((street) => street.compoundId ?? []))].sort();
  const compoundNumbers = new Map(compoundIds.map((id, index) => [id, index]));
  const points = new Map<number, number>();
  const x: number[] = [];
  const y: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const rule: number[] = [];
  const rules: WalkingRule[] = [];
  const ruleNumbers = new Map<string, number>();

  for (const street of walkable) {
    checkStreet(street);
    const flags = flagsOf(street);
    const compound = street.compoundId === null ? -1 : compoundNumbers.get(street.compoundId)!;
    const key = `${flags} ${compound}`;
    const number = ruleNumbers.get(key) ?? rules.push({ flags, compound }) - 1;
    ruleNumbers.set(key, number);
    let before = -1;
    street.nodes.forEach((node, index) => {
      let point = points.get(node);
      if (point === undefined) {
        const [longitude, latitude] = street.line[index]!;
        point = x.push(toUnits(longitude)) - 1;
        y.push(toUnits(latitude));
        points.set(node, point);
      }
      if (before !== -1 && before !== point) {
        start.push(before);
        end.push(point);
        rule.push(number);
      }
      before = point;
    });
  }
  return {
    x: Int32Array.from(x),
    y: Int32Array.from(y),
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    rule: Uint32Array.from(rule),
    rules,
    compoundIds,
    gateAt: placeGates(gates, points, x.length),
  };
}

function placeGates(gates: readonly Gate[], points: ReadonlyMap<number, number>, pointCount: number): Uint8Array {
  const gateAt = new Uint8Array(pointCount);
  for (const gate of gates) {
    const point = gate.node === null ? undefined : points.get(gate.node);
    if (point === undefined) continue;
    gateAt[point] = Math.max(gateAt[point]!, gate.access === 'no' ? 2 : 1);
  }
  return gateAt;
}

function flagsOf(street: Street): number {
  return (
    (street.kind === 'steps' ? EDGE.steps : 0) |
    (street.walk === 'private' ? EDGE.private : 0) |
    (street.oneWayOnFoot ? EDGE.oneWay : 0) |
    (street.bridge ? EDGE.bridge : 0) |
    (street.tunnel ? EDGE.tunnel : 0)
  );
}

function checkStreet(street: Street): void {
  if (street.nodes.length !== street.line.length) {
    throw badStreet(
      street,
      `有 ${street.line.length} 个位置，却有 ${street.nodes.length} 个节点编号`,
      `it has ${street.line.length} positions and ${street.nodes.length} node ids`,
    );
  }
  for (const [longitude, latitude] of street.line) {
    if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) continue;
    throw badStreet(
      street,
      `位置 ${longitude}, ${latitude} 不是经纬度`,
      `${longitude}, ${latitude} is no longitude and latitude`,
    );
  }
}

function badStreet(street: Street, zh: string, en: string): Problem {
  return new Problem('BAD_STREET', {
    zh: `街道 ${street.id} 无法使用：${zh}。`,
    en: `Street ${street.id} cannot be used: ${en}.`,
  });
}
