import Flatbush from 'flatbush';
import type { Building, Compound, Gate, Position, Street } from '../../place.ts';
import { interiorPoint } from '../shapes/interior_point.ts';
import { pointInPolygon } from '../shapes/point_in_ring.ts';
import { boundsOfShape } from '../shapes/polygon.ts';

/** Which compound a position lies in; null for none. Of compounds within compounds the first in the list. */
export type CompoundAt = (position: Position) => string | null;

/** Indexes the compounds by their boxes. */
export function compoundFinder(compounds: readonly Compound[]): CompoundAt {
  if (compounds.length === 0) return () => null;
  const index = new Flatbush(compounds.length);
  for (const { outline } of compounds) index.add(...boundsOfShape(outline));
  index.finish();
  return (position) => {
    const near = index.search(position[0], position[1], position[0], position[1]).sort((a, b) => a - b);
    const found = near.find((number) => pointInPolygon(position, (compounds[number] as Compound).outline));
    return found === undefined ? null : (compounds[found] as Compound).id;
  };
}

/** Buildings with the compound that their middle lies in. */
export function assignBuildings(buildings: readonly Building[], at: CompoundAt): Building[] {
  return buildings.map((building) => ({ ...building, compoundId: at(interiorPoint(building.outline)) }));
}

/**
 * Streets with the compound that they lie within. One that passes a gate between two compounds, or between one and the open
 * street, is cut there, so that the gate stands where the compound begins; its pieces get `/1`, `/2` after their id.
 */
export function assignStreets(streets: readonly Street[], gates: readonly Gate[], at: CompoundAt): Street[] {
  const gateNodes = new Set(gates.filter(({ compoundId }) => compoundId !== null).map(({ node }) => node));
  return streets.flatMap((street) => {
    const pieces = cutAtNodes(street, gateNodes).map((piece) => ({ ...piece, compoundId: compoundOf(piece.line, at) }));
    const [first] = pieces as [Street];
    if (pieces.some(({ compoundId }) => compoundId !== first.compoundId))
      return pieces.map((piece, index) => ({ ...piece, id: `${street.id}/${index + 1}` }));
    if (pieces.length === 1) return first;
    return { ...street, compoundId: first.compoundId };
  });
}

/**
 * More than half of the positions of a line must lie in the compound, counted without its two ends, which may stand on the
 * wall. A line of two positions counts by its middle.
 */
function compoundOf(line: readonly Position[], at: CompoundAt): string | null {
  const [[ax, ay], [bx, by]] = [line[0] as Position, line.at(-1) as Position];
  const inner: readonly Position[] = line.length > 2 ? line.slice(1, -1) : [[(ax + bx) / 2, (ay + by) / 2]];
  const counts = new Map<string, number>();
  for (const position of inner) {
    const id = at(position);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts.entries().find(([, count]) => count * 2 > inner.length)?.[0] ?? null;
}

function cutAtNodes(street: Street, nodes: ReadonlySet<number | null>): Street[] {
  const cuts: number[] = [];
  if (nodes.size > 0)
    for (let index = 1; index < street.nodes.length - 1; index++)
      if (nodes.has(street.nodes[index] as number)) cuts.push(index);
  if (cuts.length === 0) return [street];
  const part = <Value>(values: readonly Value[], piece: number): readonly Value[] =>
    values.slice(cuts[piece - 1] ?? 0, (cuts[piece] ?? values.length - 1) + 1);
  return [...cuts, null].map((_, piece) => ({
    ...street,
    line: part(street.line, piece),
    nodes: part(street.nodes, piece),
    heights: street.heights ? part(street.heights, piece) : null,
  }));
}

/** Gates with the compound whose outline they are a node of, or else that they lie in. */
export function assignGates(gates: readonly Gate[], outlineNodes: ReadonlyMap<number, string>, at: CompoundAt): Gate[] {
  return gates.map((gate) => {
    const id = Number(gate.id.slice('node/'.length));
    return { ...gate, compoundId: outlineNodes.get(id) ?? at(gate.position) };
  });
}
