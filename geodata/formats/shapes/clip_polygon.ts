import type { Polygon } from 'geojson';
import { within } from '../../coordinates/bounds.ts';
import { roundDegrees } from '../../coordinates/round_position.ts';
import type { Bounds, Position } from '../../place.ts';
import { pointInRing } from './point_in_ring.ts';
import { polygonOf, ringsOf } from './polygon.ts';
import { cleanRing, doubleArea, type Ring } from './ring.ts';

/** A line that cuts the plane: what has `sign * coordinate[axis]` below `limit` stays. */
interface Cut {
  readonly axis: 0 | 1;
  readonly sign: 1 | -1;
  readonly limit: number;
}

/**
 * The part of a valid polygon that lies in a box, as valid polygons: four cuts, one for each side. At each, the rings fall
 * into chains that end on the cut; sorted along it, the ends pair up two by two (even–odd), and each pair is joined by a
 * straight piece of the cut. Unlike Sutherland–Hodgman this leaves no double edges between parts that come apart.
 */
export function clipPolygon(polygon: Polygon, bounds: Bounds): Polygon[] {
  let rings: readonly Ring[] = ringsOf(polygon);
  if (rings[0]?.every((position) => within(bounds, position))) return [polygon];
  const cuts: readonly Cut[] = [
    { axis: 0, sign: -1, limit: -bounds[0] },
    { axis: 0, sign: 1, limit: bounds[2] },
    { axis: 1, sign: -1, limit: -bounds[1] },
    { axis: 1, sign: 1, limit: bounds[3] },
  ];
  for (const cut of cuts) rings = cutRings(rings, cut);
  return intoPolygons(rings);
}

function cutRings(rings: readonly Ring[], cut: Cut): Ring[] {
  const stays = (position: Position) => cut.sign * position[cut.axis] < cut.limit;
  const whole: Ring[] = [];
  const chains: Position[][] = [];
  for (const ring of rings) {
    const start = ring.findIndex((position) => !stays(position));
    if (start < 0) whole.push(ring);
    else chains.push(...chainsOf(ring.slice(start, -1).concat(ring.slice(0, start + 1)), cut, stays));
  }
  return chains.length === 0 ? whole : whole.concat(joinChains(chains, cut));
}

/** The stretches of a ring, begun at a position that goes, that stay; each begins and ends on the cut. */
function chainsOf(ring: Ring, cut: Cut, stays: (position: Position) => boolean): Position[][] {
  const chains: Position[][] = [];
  let chain: Position[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
    if (stays(a) !== stays(b)) chain.push(onCut(a, b, cut));
    if (stays(b)) chain.push(b);
    else if (chain.length > 0) {
      chains.push(chain);
      chain = [];
    }
  }
  return chains;
}

function onCut(a: Position, b: Position, { axis, sign, limit }: Cut): Position {
  const at = sign * limit;
  const other = axis === 0 ? 1 : 0;
  const fraction = (at - a[axis]) / (b[axis] - a[axis]);
  const across = roundDegrees(a[other] + fraction * (b[other] - a[other]));
  return axis === 0 ? [at, across] : [across, at];
}

function joinChains(chains: readonly (readonly Position[])[], cut: Cut): Ring[] {
  const other = cut.axis === 0 ? 1 : 0;
  const ends = chains.flatMap((chain, index) => [
    { chain: index, begins: true, at: (chain[0] as Position)[other] },
    { chain: index, begins: false, at: (chain.at(-1) as Position)[other] },
  ]);
  ends.sort((a, b) => a.at - b.at);
  const next = new Array<number>(chains.length).fill(-1);
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const first = ends[i] as (typeof ends)[number];
    // Of ends in the same spot, take as partner the first of the other kind: a beginning joins an end.
    let partner = i + 1;
    while (partner + 1 < ends.length && ends[partner]?.begins === first.begins) partner++;
    const second = ends[partner] as (typeof ends)[number];
    ends.splice(partner, 1);
    ends.splice(i + 1, 0, second);
    if (first.begins) next[second.chain] = first.chain;
    else next[first.chain] = second.chain;
  }
  const used = new Set<number>();
  const rings: Ring[] = [];
  for (let start = 0; start < chains.length; start++) {
    const ring: Position[] = [];
    for (let chain = start; chain >= 0 && !used.has(chain); chain = next[chain] as number) {
      used.add(chain);
      ring.push(...(chains[chain] as Position[]));
    }
    const cleaned = cleanRing(ring);
    if (cleaned.length >= 4) rings.push(cleaned);
  }
  return rings;
}

/** Counter-clockwise rings are outlines; each clockwise one is a hole of the smallest outline around it. */
function intoPolygons(rings: readonly Ring[]): Polygon[] {
  const outlines = rings.filter((ring) => doubleArea(ring) > 0).sort((a, b) => doubleArea(a) - doubleArea(b));
  const polygons = outlines.map((outline): [Ring, ...Ring[]] => [outline]);
  for (const hole of rings.filter((ring) => doubleArea(ring) < 0)) {
    const owner = outlines.findIndex((outline) => hole.some((position) => pointInRing(position, outline)));
    if (owner >= 0) polygons[owner]?.push(hole);
  }
  return polygons.map(polygonOf);
}
