import type { Polygon } from 'geojson';
import { makeDemonstrationCity } from '../../demo/make_city.ts';
import type { PlaceProfile } from '../../demo/profiles.ts';
import { blockGraph } from '../../districting/block_graph.ts';
import { type Block, blocksOf } from '../../districting/blocks.ts';
import { cutHeavyBlocks } from '../../districting/cut_heavy_blocks.ts';
import { blockFinder } from '../../districting/weigh_blocks.ts';
import type { Position } from '../../place.ts';
import type { ProposalGround } from '../ground.ts';
import { groundFromGraph } from './ground_from_graph.ts';

/** A block with so many households is cut between its buildings, as the lots of a coverage would. */
const MOST_HOUSEHOLDS = 60;

/** The demonstration city of a profile as a ground: its street blocks, its grids of today, its households by entrance. */
export function demonstrationGround(profile: PlaceProfile): ProposalGround {
  const city = makeDemonstrationCity(profile);
  const [west, south, east, north] = city.jurisdiction.bounds;
  const frame: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
  const barriers = city.barriers.filter(({ kind }) => kind === 'river' || kind === 'railway');
  const grids = city.regions.filter(({ level }) => level === 3);
  const parts = grids.flatMap(({ outline }, grid) =>
    (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates).map((coordinates) => ({
      grid,
      outline: { type: 'Polygon' as const, coordinates },
    })),
  );
  const boundaries = parts.flatMap(({ outline }) =>
    outline.coordinates.map((ring) => ring.map(([x, y]): Position => [x!, y!])),
  );
  const lines = [...city.streets.map(({ line }) => line), ...barriers.map(({ line }) => line), ...boundaries];
  const cuts = cutHeavyBlocks(blocksOf(lines, frame), city.entrances, MOST_HOUSEHOLDS, city.buildings);
  const strengths = [
    ...city.streets.map(({ compoundId }) => (compoundId === null ? 0.6 : 0)),
    ...barriers.map(() => 1),
    ...boundaries.map(() => 0),
    ...cuts.map(() => -1),
  ];
  const all = blocksOf([...lines, ...cuts], frame, { strengths });
  const communities = city.regions.filter(({ level }) => level === 2);
  const gridAt = blockFinder(parts);
  const today = all.map((block) => {
    const part = gridAt(...pointInside(block));
    return part === -1 ? -1 : parts[part]!.grid;
  });
  // The frame is the box of the place: what lies outside all grids is not the place.
  const numberOf = new Map<number, number>();
  today.forEach((grid, block) => {
    if (grid >= 0) numberOf.set(block, numberOf.size);
  });
  const blocks = [...numberOf.keys()].map(
    (block): Block => ({
      ...all[block]!,
      neighbours: all[block]!.neighbours.flatMap((neighbour) => {
        const number = numberOf.get(neighbour.block);
        return number === undefined ? [] : [{ ...neighbour, block: number }];
      }),
    }),
  );
  const blockAt = blockFinder(blocks);
  const households = new Array<number>(blocks.length).fill(0);
  const residents60 = new Array<number>(blocks.length).fill(0);
  for (const entrance of city.entrances) {
    const block = blockAt(...entrance.position);
    if (block < 0) continue;
    households[block]! += entrance.households;
    residents60[block]! += entrance.residents60;
  }
  const gridOf = today.filter((grid) => grid >= 0);
  return groundFromGraph(blocks, blockGraph(blocks), {
    households,
    residents60,
    today: gridOf,
    community: gridOf.map((grid) => communities.findIndex(({ code }) => code === grids[grid]!.parentCode)),
    communityNames: communities.map(({ name }) => name),
    gridNames: grids.map(({ name }) => name),
  });
}

/** A point in the middle of the widest stretch that lies inside, on the level through the middle of the block. */
function pointInside({ outline }: Block): Position {
  const ys = outline.coordinates[0]!.map(([, y]) => y!);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const y = low + (high - low) * 0.4871;
  const crossings: number[] = [];
  for (const ring of outline.coordinates) {
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1] as [number, number], ring[i] as [number, number]];
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  crossings.sort((a, b) => a - b);
  let [width, x] = [-1, crossings[0]!];
  for (let i = 1; i < crossings.length; i += 2) {
    if (crossings[i]! - crossings[i - 1]! <= width) continue;
    width = crossings[i]! - crossings[i - 1]!;
    x = (crossings[i]! + crossings[i - 1]!) / 2;
  }
  return [x, y];
}
