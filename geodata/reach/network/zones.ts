import type { Street } from '../../place.ts';
import { UnionFind } from './union_find.ts';

/**
 * Classes of way that lead on through a town. One that crosses the outline of a compound is nobody's inner way: outlines
 * are often drawn to the middle of the street, and a main street that nobody may walk through would cut the town in two.
 */
const THROUGH = new Set(
  ['motorway', 'trunk', 'primary', 'secondary', 'tertiary'].flatMap((kind) => [kind, `${kind}_link`]),
).add('unclassified');

/** The parts of a place that people enter and leave but do not cut through. */
export interface Zones {
  /** A compound's id, or `private:` and the least id of the zone's streets; in rising order. */
  readonly ids: readonly string[];
  /** For each street the number of its zone in `ids`, −1 for a public way. */
  readonly ofStreet: Int32Array;
}

/**
 * Finds the zones that streets form. A compound's zone is its minor ways and all its private ones. Private ways outside
 * compounds make pieces where they share nodes: a piece that touches the ways of one compound belongs to it; one that
 * touches several lies between them and serves as a public way; one that touches none is a zone of its own.
 * @param streets walkable ones, in the order of their ids.
 */
export function zonesOf(streets: readonly Street[]): Zones {
  const zoneOf = streets.map((street) =>
    street.walk === 'private' || !THROUGH.has(street.kind) ? street.compoundId : null,
  );
  for (const piece of privatePieces(streets, zoneOf)) {
    if (piece.compounds.size > 1) continue;
    const [compound] = piece.compounds;
    for (const street of piece.streets) zoneOf[street] = compound ?? `private:${streets[piece.streets[0]!]!.id}`;
  }
  const ids = [...new Set(zoneOf)].filter((id) => id !== null).sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return { ids, ofStreet: Int32Array.from(zoneOf, (id) => (id === null ? -1 : numbers.get(id)!)) };
}

interface PrivatePiece {
  /** Numbers of its streets, rising. */
  readonly streets: readonly number[];
  /** Compounds with whose ways it shares a node. */
  readonly compounds: ReadonlySet<string>;
}

function privatePieces(streets: readonly Street[], zoneOf: readonly (string | null)[]): PrivatePiece[] {
  const loose = [...streets.keys()].filter((at) => streets[at]!.walk === 'private' && zoneOf[at] === null);
  const pieces = new UnionFind(loose.length);
  const memberAt = new Map<number, number>();
  loose.forEach((street, member) => {
    for (const node of streets[street]!.nodes) {
      const other = memberAt.get(node);
      if (other === undefined) memberAt.set(node, member);
      else pieces.join(member, other);
    }
  });
  const touched = new Map<number, Set<string>>();
  if (loose.length === 0) return [];
  streets.forEach(({ nodes }, street) => {
    const compound = zoneOf[street];
    if (compound === null || compound === undefined) return;
    for (const node of nodes) {
      const member = memberAt.get(node);
      if (member === undefined) continue;
      const piece = pieces.find(member);
      const known = touched.get(piece);
      if (known) known.add(compound);
      else touched.set(piece, new Set([compound]));
    }
  });
  return pieces.sets().map((members) => ({
    streets: members.map((member) => loose[member]!),
    compounds: touched.get(members[0]!) ?? new Set(),
  }));
}
