/** A face with what is needed to tell whether it is too small to be a block of its own. */
export interface FaceMeasures {
  readonly areaM2: Float64Array;
  readonly perimeterM: Float64Array;
  /** For each face its neighbours and the metres of boundary shared with each. */
  readonly sharedMetres: readonly Map<number, number>[];
}

export interface SliverLimits {
  /** Smaller faces go to a neighbour. */
  readonly minimumAreaM2: number;
  /** Faces of a smaller mean width (twice the area by the perimeter) go to a neighbour: medians, gaps between kerbs. */
  readonly minimumWidthM: number;
}

/**
 * Joins each sliver, the smallest first, to the neighbour with which it shares the longest boundary.
 * @returns for each face the face whose block it ends up in. A sliver without any neighbour stays as it is.
 */
export function mergeSlivers(measures: FaceMeasures, limits: SliverLimits): Int32Array {
  const area = measures.areaM2.slice();
  const perimeter = measures.perimeterM.slice();
  const shared = measures.sharedMetres.map((metres) => new Map(metres));
  const into = Int32Array.from(area, (_, face) => face);
  const isSliver = (face: number): boolean =>
    area[face]! < limits.minimumAreaM2 || 2 * area[face]! < limits.minimumWidthM * perimeter[face]!;

  let pending = Array.from(into).filter(isSliver);
  while (pending.length > 0) {
    pending.sort((a, b) => area[a]! - area[b]! || a - b);
    const grown = new Set<number>();
    for (const sliver of pending) {
      if (into[sliver] !== sliver || !isSliver(sliver)) continue;
      const host = longestNeighbour(shared[sliver]!);
      if (host === undefined) continue;
      area[host]! += area[sliver]!;
      perimeter[host]! += perimeter[sliver]! - 2 * shared[host]!.get(sliver)!;
      shared[host]!.delete(sliver);
      for (const [neighbour, metres] of shared[sliver]!) {
        if (neighbour === host) continue;
        shared[neighbour]!.delete(sliver);
        shared[neighbour]!.set(host, (shared[neighbour]!.get(host) ?? 0) + metres);
        shared[host]!.set(neighbour, (shared[host]!.get(neighbour) ?? 0) + metres);
      }
      shared[sliver]!.clear();
      into[sliver] = host;
      grown.add(host);
    }
    pending = [...grown].filter((face) => into[face] === face && isSliver(face));
  }
  return into.map((_, face) => {
    let at = face;
    while (into[at] !== at) at = into[at]!;
    return at;
  });
}

function longestNeighbour(shared: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  let longest = -1;
  for (const [neighbour, metres] of shared) {
    if (metres < longest || (metres === longest && best! < neighbour)) continue;
    best = neighbour;
    longest = metres;
  }
  return best;
}
