import type { Building, Entrance, Position } from '../place.ts';
import { type Block, blocksOf } from './blocks.ts';
import { DIRECTIONS, directionsFrom, type Edges, freeRays, type Point } from './free_rays.ts';
import { edgeMetres } from './measure.ts';
import { blockFinder, weighBlocks } from './weigh_blocks.ts';

/** Points tried as the middle of a cut, along each side of the block's box. */
const RASTER = 20;
/** Least part of the households on either side of a cut. */
const LEAST_SHARE = 0.25;
const MAX_ROUNDS = 8;
/** Cuts of one block that are tried before it is left as it is: in a bent block few do what the angles promise. */
const MAX_TRIES = 40;

/**
 * Finds lines that cut blocks with too many households, such as a large compound whose lanes nobody mapped, so that grids of
 * a few hundred households can be drawn at all. Cuts run between buildings, never through one; a block without such a gap
 * stays as it is. Cut the place again with them: `blocksOf([...lines, ...cuts], frame)`.
 *
 * @param mostHouseholds of one block; half a grid or less leaves room for balance
 * @param buildings that must not be cut
 * @returns lines of three positions each
 */
export function cutHeavyBlocks(
  blocks: readonly Block[],
  entrances: readonly Pick<Entrance, 'position' | 'households'>[],
  mostHouseholds: number,
  buildings: readonly Pick<Building, 'outline'>[] = [],
): Position[][] {
  const cuts: Position[][] = [];
  let heavy = contentsOf(blocks, entrances, buildings).filter((block) => block.households > mostHouseholds);
  for (let round = 0; round < MAX_ROUNDS && heavy.length > 0; round++) {
    heavy = heavy.flatMap((content) => {
      for (const cut of likelyCuts(content).slice(0, MAX_TRIES)) {
        const parts = blocksOf([cut], content.block.outline, { minimumAreaM2: 0, minimumWidthM: 0 });
        const heaviest = Math.max(...weighBlocks(parts, content.entrances));
        if (heaviest > (1 - LEAST_SHARE) * content.households) continue;
        cuts.push(cut);
        return contentsOf(parts, content.entrances, content.buildings).filter(
          (part) => part.households > mostHouseholds,
        );
      }
      return [];
    });
  }
  return cuts;
}

interface Content {
  readonly block: Block;
  readonly entrances: readonly Pick<Entrance, 'position' | 'households'>[];
  readonly buildings: readonly Pick<Building, 'outline'>[];
  readonly households: number;
}

function contentsOf(
  blocks: readonly Block[],
  entrances: Content['entrances'],
  buildings: Content['buildings'],
): Content[] {
  const blockAt = blockFinder(blocks);
  const contents = blocks.map((block) => ({
    block,
    entrances: [] as Content['entrances'][number][],
    buildings: [] as Content['buildings'][number][],
    households: 0,
  }));
  for (const entrance of entrances) {
    const content = contents[blockAt(...entrance.position)];
    if (content === undefined) continue;
    content.entrances.push(entrance);
    content.households += entrance.households;
  }
  for (const building of buildings) {
    const touched = new Set(building.outline.coordinates[0]!.map(([x, y]) => blockAt(x!, y!)));
    for (const block of touched) contents[block]?.buildings.push(building);
  }
  return contents;
}

/**
 * From each point of a raster over the block rays run out, some of them along the walls; those that reach the boundary before a building are free. Two
 * free rays make a cut. The cheapest, which come first, are short against the size of the block and halve the households, as
 * far as directions tell.
 */
function likelyCuts({ block, entrances, buildings, households }: Content): Position[][] {
  const plane = planeAt(block.outline.coordinates[0]![0]!);
  const boundary = edgesOf(block.outline.coordinates.map((ring) => ring.map(plane.toMetres)));
  const walls = edgesOf(buildings.map(({ outline }) => outline.coordinates[0]!.map(plane.toMetres)));
  const homes = entrances.map((entrance) => ({
    at: plane.toMetres(entrance.position),
    households: entrance.households,
  }));
  const size = Math.sqrt(block.areaM2);
  const directions = directionsFrom(mainDirection(walls));
  const cuts: { readonly cost: number; readonly line: readonly Point[] }[] = [];
  for (const pivot of rasterOver(boundary)) {
    if (!isEnclosed(pivot, boundary) || isEnclosed(pivot, walls)) continue;
    const before = householdsByAngle(pivot, homes, directions.east);
    const rays = freeRays(pivot, boundary, walls, directions);
    let best: (typeof cuts)[number] | null = null;
    for (const one of rays) {
      for (const other of rays) {
        if (other.step - one.step < DIRECTIONS / 4 || other.step - one.step > (3 * DIRECTIONS) / 4) continue;
        const share = (before[other.step]! - before[one.step]!) / households;
        if (share < LEAST_SHARE || share > 1 - LEAST_SHARE) continue;
        const cost = (one.length + other.length) / size + 4 * (share - 0.5) ** 2;
        if (best === null || cost < best.cost) best = { cost, line: [one.end, pivot, other.end] };
      }
    }
    if (best !== null) cuts.push(best);
  }
  return cuts.sort((a, b) => a.cost - b.cost).map(({ line }) => line.map(plane.toPosition));
}

function planeAt(origin: readonly number[]) {
  const [longitude, latitude] = [origin[0]!, origin[1]!];
  const east = edgeMetres(longitude, latitude, longitude + 0.001, latitude) / 0.001;
  const north = edgeMetres(longitude, latitude, longitude, latitude + 0.001) / 0.001;
  return {
    toMetres: (position: readonly number[]): Point => [
      (position[0]! - longitude) * east,
      (position[1]! - latitude) * north,
    ],
    toPosition: ([x, y]: Point): Position => [longitude + x / east, latitude + y / north],
  };
}

function edgesOf(rings: readonly (readonly Point[])[]): Edges {
  return Float64Array.from(rings.flatMap((ring) => ring.slice(1).flatMap((point, i) => [...ring[i]!, ...point])));
}

function rasterOver(boundary: Edges): Point[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < boundary.length; i += 4) {
    west = Math.min(west, boundary[i]!);
    south = Math.min(south, boundary[i + 1]!);
    east = Math.max(east, boundary[i]!);
    north = Math.max(north, boundary[i + 1]!);
  }
  const at = (low: number, high: number, i: number): number => low + ((i + 0.5) / RASTER) * (high - low);
  return Array.from(
    { length: RASTER ** 2 },
    (_, i): Point => [at(west, east, i % RASTER), at(south, north, Math.floor(i / RASTER))],
  );
}

/** Even-odd: inside an odd number of rings. */
function isEnclosed([x, y]: Point, edges: Edges): boolean {
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const [ax, ay, bx, by] = [edges[i]!, edges[i + 1]!, edges[i + 2]!, edges[i + 3]!];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

/** The angle that most length of wall follows, right angles counted as one; rows of slabs leave gaps along it. */
function mainDirection(walls: Edges): number {
  let [sine, cosine] = [0, 0];
  for (let i = 0; i < walls.length; i += 4) {
    const [dx, dy] = [walls[i + 2]! - walls[i]!, walls[i + 3]! - walls[i + 1]!];
    const angle = 4 * Math.atan2(dy, dx);
    const length = Math.hypot(dx, dy);
    sine += length * Math.sin(angle);
    cosine += length * Math.cos(angle);
  }
  return Math.atan2(sine, cosine) / 4;
}

/** For each ray the households in directions before it, counter-clockwise from the first. */
function householdsByAngle(
  [x, y]: Point,
  homes: readonly { readonly at: Point; readonly households: number }[],
  east: number,
): number[] {
  const before = new Array<number>(DIRECTIONS + 1).fill(0);
  for (const { at, households } of homes) {
    const turn = (Math.atan2(at[1] - y, at[0] - x) - east) / (2 * Math.PI);
    before[Math.min(DIRECTIONS, Math.floor((turn - Math.floor(turn)) * DIRECTIONS) + 1)]! += households;
  }
  for (let step = 1; step <= DIRECTIONS; step++) before[step]! += before[step - 1]!;
  return before;
}
