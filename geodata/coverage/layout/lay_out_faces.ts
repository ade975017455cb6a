import type { Polygon } from 'geojson';
import { metricPlane } from '../../boundaries/metric_plane.ts';
import { Lattice } from '../../districting/lattice.ts';
import type { Building, Entrance, RegionFacts } from '../../place.ts';
import { Problem } from '../../problem.ts';
import type { FaceInput, OwnerInput } from '../coverage_types.ts';
import type { CoverageView } from '../coverage_view.ts';
import { facesOfLines, joinFaces, outlinesOf, pointsInside } from './ground_faces.ts';
import { type LayoutGround, type LayoutLines, linesOf } from './layout_lines.ts';
import { divideBlock, type Lots, latticeRings } from './lot_lines.ts';
import { ShapeFinder } from './shape_finder.ts';

/** The base of a coverage: what `Coverage.of` takes. */
export interface GroundFaces {
  readonly faces: readonly FaceInput[];
  /** Today's grids in their order; then, where ground of a community lies in no grid, one without code for each such community. */
  readonly owners: readonly OwnerInput[];
}

/** Smaller blocks and lots join a neighbour in the same grid: medians of roads, slivers between a wall and a line. */
const BLOCK_LIMITS = { minimumAreaM2: 60, minimumWidthM: 2 };
const LOT_LIMITS = { minimumAreaM2: 20, minimumWidthM: 1 };

/**
 * Lays out the finest areas of a place. Streets, rivers, railways, walls, compounds and today's boundaries cut it into
 * blocks; a block with several buildings is divided into lots, each with what is nearest to one building. Everything is
 * noded on the lattice at once, slivers join a neighbour in their grid, and every face knows its block, compound and
 * building. The same ground gives the same faces.
 *
 * @throws Problem `layout_no_community`, `outline_too_large`, `outline_not_finite`
 */
export function layOutFaces(ground: LayoutGround): GroundFaces {
  if (ground.communities.length === 0) {
    throw new Problem('layout_no_community', {
      zh: '没有社区边界，无法划分地块。',
      en: 'There is no community to lay out faces in.',
    });
  }
  const lattice = Lattice.around(ground.communities.flatMap(({ outline }) => polygonsOf(outline)));
  const lines = linesOf(ground, lattice);
  const realms = new Realms(ground);
  const blocks = blocksOf(lines, realms, lattice);
  const lots = lotsOf(blocks, ground.buildings, lines, lattice);
  const faces = facesOfLines(lines.segments, lattice);
  const points = pointsInside(faces);
  const finder = new ShapeFinder(blocks.map(({ outline }) => outline));
  const blockOf = points.map(([x, y]) => finder.find(...lattice.position(x, y)));
  const buildingOf = points.map(([x, y], face) => lots.get(blockOf[face]!)?.buildingAt(x, y) ?? -1);
  const realmOf = points.map(([x, y]) => realms.find(...lattice.position(x, y)));
  const keys = new Map<string, number>();
  const labelOf = points.map((_, face) => {
    if (realmOf[face]! < 0) return -1;
    const key = `${realmOf[face]} ${blockOf[face]} ${buildingOf[face]}`;
    if (!keys.has(key)) keys.set(key, keys.size);
    return keys.get(key)!;
  });
  const { areaOf, count } = joinFaces(faces, labelOf, realmOf, lattice, LOT_LIMITS);
  const heart = largestOf(faces.areaM2, areaOf, count);
  const compounds = new ShapeFinder(ground.compounds.map(({ outline }) => outline));
  const outlines = outlinesOf(faces, areaOf, count, lattice);
  return {
    owners: realms.owners,
    faces: outlines.map((outline, area) => {
      const face = heart[area]!;
      const building = ground.buildings[buildingOf[face]!];
      const compound = ground.compounds[compounds.find(...lattice.position(...points[face]!))];
      return {
        outline,
        owner: realmOf[face]!,
        block: blockOf[face]! < 0 ? null : `block/${blockOf[face]}`,
        compound: building?.compoundId ?? compound?.id ?? null,
        building: building?.id ?? null,
      };
    }),
  };
}

/** For each entrance the face that it lies in, −1 outside of all. */
export function locateEntrances(coverage: CoverageView, entrances: readonly Pick<Entrance, 'position'>[]): Int32Array {
  return Int32Array.from(entrances, ({ position }) => coverage.faceAt(position));
}

/** The grids of today, and for each community what lies in none of its grids. */
class Realms {
  readonly owners: OwnerInput[];
  readonly #grids: ShapeFinder;
  readonly #communities: ShapeFinder;
  readonly #codes: readonly string[];
  readonly #gridsOfCommunity: readonly { readonly numbers: readonly number[]; readonly finder: ShapeFinder }[];
  readonly #rest = new Map<number, number>();

  constructor({ communities, grids }: LayoutGround) {
    this.#codes = communities.map(({ code }) => code);
    this.owners = grids.map(({ code, name, parentCode }) => ({ parent: parentCode ?? '', code, name: name.zh }));
    this.#grids = new ShapeFinder(grids.map(({ outline }) => outline));
    this.#communities = new ShapeFinder(communities.map(({ outline }) => outline));
    this.#gridsOfCommunity = communities.map((community) => gridsIn(community, grids));
  }

  /** The owner at a position in degrees; −1 outside of all communities. */
  find(x: number, y: number): number {
    const community = this.#communities.find(x, y);
    if (community < 0) return -1;
    const grid = this.#grids.find(x, y);
    if (grid >= 0 && this.owners[grid]!.parent === this.#codes[community]) return grid;
    // A grid of the neighbouring community that overlaps does not count here.
    const { numbers, finder } = this.#gridsOfCommunity[community]!;
    const own = finder.find(x, y);
    if (own >= 0) return numbers[own]!;
    const known = this.#rest.get(community);
    if (known !== undefined) return known;
    this.owners.push({ parent: this.#codes[community]!, code: null, name: null });
    this.#rest.set(community, this.owners.length - 1);
    return this.owners.length - 1;
  }
}

function gridsIn(community: RegionFacts, grids: readonly RegionFacts[]) {
  const numbers = grids.flatMap(({ parentCode }, i) => (parentCode === community.code ? [i] : []));
  return { numbers, finder: new ShapeFinder(numbers.map((i) => grids[i]!.outline)) };
}

interface LayoutBlock {
  readonly outline: Polygon;
}

function blocksOf(lines: LayoutLines, realms: Realms, lattice: Lattice): LayoutBlock[] {
  const faces = facesOfLines(lines.segments, lattice);
  const realmOf = pointsInside(faces).map(([x, y]) => realms.find(...lattice.position(x, y)));
  const labelOf = realmOf.map((realm, face) => (realm < 0 ? -1 : face));
  const { areaOf, count } = joinFaces(faces, labelOf, realmOf, lattice, BLOCK_LIMITS);
  return outlinesOf(faces, areaOf, count, lattice).map((outline) => ({ outline }));
}

interface BlockLots {
  /** Index of the building whose lot holds a lattice point. */
  buildingAt(x: number, y: number): number;
}

/** Divides the blocks and adds the lines between lots. */
function lotsOf(
  blocks: readonly LayoutBlock[],
  buildings: readonly Building[],
  lines: LayoutLines,
  lattice: Lattice,
): Map<number, BlockLots> {
  const finder = new ShapeFinder(blocks.map(({ outline }) => outline));
  const members = new Map<number, number[]>();
  buildings.forEach(({ outline }, building) => {
    const [x, y] = middleOf(outline);
    const block = finder.find(x, y);
    if (block < 0) return;
    if (!members.has(block)) members.set(block, []);
    members.get(block)!.push(building);
  });
  const { east, north } = metricPlane(lattice);
  const x = (longitude: number): number => lattice.x(longitude);
  const y = (latitude: number): number => lattice.y(latitude);
  const lots = new Map<number, BlockLots>();
  for (const [block, numbers] of members) {
    if (numbers.length === 1) {
      lots.set(block, { buildingAt: () => numbers[0]! });
      continue;
    }
    const rings = latticeRings(blocks[block]!.outline, x, y);
    const outlines = numbers.map((number) => ({ rings: latticeRings(buildings[number]!.outline, x, y).slice(0, 1) }));
    const divided: Lots = divideBlock(rings, outlines, east / north);
    for (let i = 0; i < divided.lines.length; i += 4) {
      lines.addPiece(divided.lines[i]!, divided.lines[i + 1]!, divided.lines[i + 2]!, divided.lines[i + 3]!);
    }
    lots.set(block, { buildingAt: (px, py) => numbers[divided.nearest(px, py)]! });
  }
  return lots;
}

/** For each area the largest of its faces: what the area is called by. */
function largestOf(areaM2: Float64Array, areaOf: Int32Array, count: number): Int32Array {
  const heart = new Int32Array(count).fill(-1);
  areaOf.forEach((area, face) => {
    if (area >= 0 && (heart[area] === -1 || areaM2[face]! > areaM2[heart[area]!]!)) heart[area] = face;
  });
  return heart;
}

/** The middle of a building's box: near enough to say which block it stands in. */
function middleOf({ coordinates }: Polygon): [number, number] {
  const [xs, ys] = [coordinates[0]!.map(([x]) => x!), coordinates[0]!.map(([, y]) => y!)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

function polygonsOf(outline: RegionFacts['outline']): Polygon[] {
  if (outline.type === 'Polygon') return [outline];
  return outline.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}
