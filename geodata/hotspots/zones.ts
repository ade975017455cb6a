import type { Position } from '../place.ts';

/** Circles around every centre that grow by one region at a time. */
export interface Zones {
  /** Where the members of each centre begin in `members`; one more than there are centres. */
  readonly starts: Uint32Array;
  /** Regions in the order in which the circle around the centre takes them in. */
  readonly members: Uint32Array;
}

/**
 * Zones around every centre up to a largest weight. A circle takes regions in by the distance of their centres, and where
 * that is equal by their index. Memory: 4 bytes for each member, regions² at most.
 *
 * @param weights of each region, 0 or more; a region of weight 0 is a member and adds nothing
 */
export function zonesAround(centres: readonly Position[], weights: Float64Array, largestWeight: number): Zones {
  const points = centres.map(onUnitSphere);
  const count = centres.length;
  const starts = new Uint32Array(count + 1);
  const lists: Uint32Array[] = [];
  const chords = new Float64Array(count);
  for (let centre = 0; centre < count; centre++) {
    const [x, y, z] = points[centre]!;
    for (let other = 0; other < count; other++) {
      const [ox, oy, oz] = points[other]!;
      chords[other] = (ox - x) ** 2 + (oy - y) ** 2 + (oz - z) ** 2;
    }
    const order = Uint32Array.from({ length: count }, (_, region) => region).sort(
      (a, b) => chords[a]! - chords[b]! || a - b,
    );
    let weight = 0;
    let taken = 0;
    for (; taken < count; taken++) {
      weight += weights[order[taken]!]!;
      if (weight > largestWeight) break;
    }
    lists.push(order.slice(0, taken));
    starts[centre + 1] = starts[centre]! + taken;
  }
  const members = new Uint32Array(starts[count]!);
  lists.forEach((list, centre) => {
    members.set(list, starts[centre]!);
  });
  return { starts, members };
}

/** Squared chords order as distances do, and are exact to nanometres where points lie close. */
function onUnitSphere([longitude, latitude]: Position): readonly [number, number, number] {
  const along = longitude * (Math.PI / 180);
  const up = latitude * (Math.PI / 180);
  return [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)];
}
