import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { ProposalGround } from '../../../../geodata/proposal/ground.ts';
import { nameOfArea, nameOfGrid } from '../../../../geodata/redraw/grid_names.ts';
import type { DraftSide } from '../redraw_work.ts';
import type { LineAlong, LineFinder } from './line_finder.ts';
import { type DraftUnits, isHeld, unitsOfDraft } from './units_of_draft.ts';

/** A proposal's ground, and what its numbers are in the draft that it was made from. */
export interface DraftGround {
  readonly ground: ProposalGround;
  /** Slots of the faces of each unit. */
  readonly faces: readonly (readonly number[])[];
  /** Slot of the owner that each number of `ground.today` stands for. */
  readonly grids: readonly number[];
  /** Code of each community. */
  readonly parents: readonly string[];
  /** For each unit the owner that a lock keeps it with; −1: none. */
  readonly heldBy: Int32Array;
}

/** A bridged river or railway inside a grid costs this for each 100 m (times the weight of barriers). */
const BRIDGED = 1;
/** A boundary through a compound, and one through the lots of a building: dearer than through open ground. */
const THROUGH_COMPOUND = -4;

/**
 * The draft, or a part of it, as a graph that proposals are drawn on.
 *
 * @param atFirst the coverage as the draft began: households are moved against it
 * @param owners slots of the owners in scope
 * @param target households of a grid
 */
export function groundOfDraft(
  draft: DraftSide,
  atFirst: CoverageView,
  lines: Pick<LineFinder, 'along' | 'hasCrossing'>,
  owners: ReadonlySet<number>,
  target: number,
): DraftGround {
  const { coverage, figures } = draft;
  const known = new Map<number, LineAlong>();
  const along = (arc: number): LineAlong => {
    const found = known.get(arc) ?? lines.along(arc);
    known.set(arc, found);
    return found;
  };
  const isLockedBoundary = (arc: number): boolean =>
    coverage.isLocked('arc', coverage.arcKey(arc)) && isBoundary(coverage, arc);
  const units = unitsOfDraft(draft, atFirst, owners, target, (arc) => along(arc).isHard || isLockedBoundary(arc));
  const grids = new Numbers<number>();
  const parents = new Numbers<string>();
  const { counted } = figures;
  const months = figures.base.facts.caseMonths;
  const sum = (of: (face: number) => number): Float64Array =>
    Float64Array.from(units.faces, (faces) => faces.reduce((all, face) => all + of(face), 0));
  const first = units.faces.map(([face]) => face!);
  const today = Int32Array.from(units.today, (owner) => (owner < 0 ? -1 : grids.of(owner)));
  const community = Int32Array.from(first, (face) => parents.of(coverage.parents[coverage.faceParent[face]!]!));
  const heldBy = Int32Array.from(first, (face) => (isHeld(coverage, face) ? coverage.faceOwner[face]! : -1));
  const edges = edgesOf(coverage, units, along, lines.hasCrossing.bind(lines), isLockedBoundary);
  return {
    faces: units.faces,
    grids: grids.list,
    parents: parents.list,
    heldBy,
    ground: {
      units: units.faces.length,
      households: sum((face) => counted.ofFace('households', face)),
      residents60: sum((face) => counted.ofFace('residents60', face)),
      casesPerMonth: sum((face) => counted.ofFace('cases', face) / months),
      areaM2: sum((face) => coverage.faceAreaM2(face)),
      perimeterM: perimetersOf(coverage, units.faces, units.unitOf),
      today,
      community,
      bond: Int32Array.from(units.bond),
      lockedGrids: Uint8Array.from(grids.list, (owner) =>
        coverage.isLocked('grid', coverage.ownerKey(owner)) ? 1 : 0,
      ),
      ...edges,
      communityNames: parents.list.map((code) => nameOfArea(figures.base, code)),
      gridNames: grids.list.map((owner) => nameOfGrid(figures, owner)),
    },
  };
}

type Edges = Pick<ProposalGround, 'edgeA' | 'edgeB' | 'sharedMetres' | 'barrier' | 'strength' | 'apart'>;

interface Edge {
  readonly a: number;
  readonly b: number;
  metres: number;
  hardMetres: number;
  strength: number;
  hasCrossing: boolean;
  isApart: boolean;
}

function edgesOf(
  coverage: CoverageView,
  { unitOf, bond }: DraftUnits,
  along: (arc: number) => LineAlong,
  hasCrossing: (arc: number) => boolean,
  isLockedBoundary: (arc: number) => boolean,
): Edges {
  const edges = new Map<number, Edge>();
  for (let arc = 0; arc < coverage.arcCount; arc++) {
    const [left, right] = [coverage.arcLeft[arc]!, coverage.arcRight[arc]!];
    if (left < 0 || right < 0) continue;
    const [a, b] = [Math.min(unitOf[left]!, unitOf[right]!), Math.max(unitOf[left]!, unitOf[right]!)];
    if (a < 0 || a === b) continue;
    const place = a * unitOf.length + b;
    const edge = edges.get(place) ?? {
      a,
      b,
      metres: 0,
      hardMetres: 0,
      strength: 0,
      hasCrossing: false,
      isApart: false,
    };
    edges.set(place, edge);
    const metres = coverage.arcMetres(arc);
    const { isHard, strength } = along(arc);
    edge.metres += metres;
    edge.strength += metres * (isInside(coverage, left, right) ? THROUGH_COMPOUND : strength);
    if (isHard) {
      edge.hardMetres += metres;
      edge.hasCrossing ||= hasCrossing(arc);
    }
    edge.isApart ||= isLockedBoundary(arc);
  }
  const list = [...edges.values()];
  return {
    edgeA: Int32Array.from(list, ({ a }) => a),
    edgeB: Int32Array.from(list, ({ b }) => b),
    sharedMetres: Float64Array.from(list, ({ metres }) => metres),
    // What a lock holds together nothing divides.
    barrier: Float64Array.from(list, (edge) =>
      bond[edge.a]! >= 0 && bond[edge.a] === bond[edge.b] ? 0 : barrierOf(edge),
    ),
    strength: Float64Array.from(list, ({ strength, metres }) => (metres === 0 ? 0 : Math.min(1, strength / metres))),
    apart: Uint8Array.from(list, ({ isApart }) => (isApart ? 1 : 0)),
  };
}

/** Where any stretch is free of barriers, people simply go round. */
function barrierOf({ metres, hardMetres, hasCrossing }: Edge): number {
  if (2 * hardMetres <= metres || metres === 0) return 0;
  return hasCrossing ? BRIDGED : Infinity;
}

/** Do two faces belong to the same compound or building? */
function isInside(coverage: CoverageView, left: number, right: number): boolean {
  const [compound, building] = [coverage.faceCompound(left), coverage.faceBuilding(left)];
  return (
    (compound !== null && compound === coverage.faceCompound(right)) ||
    (building !== null && building === coverage.faceBuilding(right))
  );
}

function isBoundary(coverage: CoverageView, arc: number): boolean {
  const [left, right] = [coverage.arcLeft[arc]!, coverage.arcRight[arc]!];
  return left < 0 || right < 0 || coverage.faceOwner[left] !== coverage.faceOwner[right];
}

function perimetersOf(coverage: CoverageView, faces: readonly (readonly number[])[], unitOf: Int32Array): Float64Array {
  return Float64Array.from(faces, (members, unit) =>
    members.reduce(
      (all, face) =>
        coverage.faceArcs(face).reduce((sum, arc) => {
          const other = coverage.arcLeft[arc] === face ? coverage.arcRight[arc]! : coverage.arcLeft[arc]!;
          return other >= 0 && unitOf[other] === unit ? sum : sum + coverage.arcMetres(arc);
        }, all),
      0,
    ),
  );
}

/** Numbers things in the order of their coming. */
class Numbers<Thing> {
  readonly list: Thing[] = [];
  readonly #numbers = new Map<Thing, number>();

  of(thing: Thing): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    this.#numbers.set(thing, this.list.length);
    this.list.push(thing);
    return this.list.length - 1;
  }
}
