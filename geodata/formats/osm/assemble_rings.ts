import type { OsmWay } from './element.ts';

/** Rings put together from ways, as node ids, first and last the same; and how many ways were left over. */
export interface AssembledRings {
  readonly rings: readonly (readonly number[])[];
  readonly leftOver: number;
}

/**
 * Joins ways at the nodes where they end until they close. Ways may run in either direction. Where more than two ends meet in
 * a node the next in order is taken, which is right for rings that only touch there. Time: linear in the number of ways.
 */
export function assembleRings(ways: readonly OsmWay[]): AssembledRings {
  const lines = ways.map((way) => way.refs).filter((refs) => refs.length >= 2);
  const isRing = (refs: readonly number[]) => refs.length > 3 && refs[0] === refs.at(-1);
  const rings = lines.filter(isRing);
  const open = lines.filter((refs) => !isRing(refs));
  const endingAt = new Map<number, number[]>();
  for (const [index, refs] of open.entries()) {
    for (const end of [refs[0] as number, refs.at(-1) as number]) {
      const there = endingAt.get(end);
      if (there === undefined) endingAt.set(end, [index]);
      else there.push(index);
    }
  }
  const used = new Set<number>();
  let leftOver = 0;
  for (const [start, first] of open.entries()) {
    if (used.has(start)) continue;
    used.add(start);
    const ring = [...first];
    let parts = 1;
    while (ring[0] !== ring.at(-1)) {
      const next = endingAt.get(ring.at(-1) as number)?.find((index) => !used.has(index));
      if (next === undefined) break;
      used.add(next);
      parts++;
      const refs = open[next] as readonly number[];
      ring.push(...(refs[0] === ring.at(-1) ? refs : refs.toReversed()).slice(1));
    }
    if (ring[0] === ring.at(-1) && ring.length > 3) rings.push(ring);
    else leftOver += parts;
  }
  return { rings, leftOver };
}
