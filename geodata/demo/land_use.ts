import type { CompoundKind, LocalName } from '../place.ts';
import type { Zone } from './plan/zones.ts';
import { distance, type Point } from './plane/point.ts';
import type { Random } from './random.ts';

export type LandUse =
  | 'housing'
  | 'courtyards'
  | 'village'
  | 'commerce'
  | 'market'
  | 'park'
  | 'square'
  | 'school'
  | 'hospital'
  | 'government'
  | 'station'
  | 'industry'
  | 'fields'
  | 'orchard';

export interface Block {
  readonly face: number;
  readonly zone: Zone;
  /** Where it lies on the plan. */
  readonly at: Point;
  readonly areaM2: number;
}

export interface UsedBlock extends Block {
  readonly use: LandUse;
  /** Name of a place that is one of a kind. */
  readonly name: LocalName | null;
}

/** One of a kind, at the block nearest to a place of the plan (in units of the size of the town). */
interface Site {
  readonly use: LandUse;
  readonly at: Point;
  readonly zones: readonly Zone[];
  readonly leastM2: number;
  readonly name?: LocalName;
}

const SITES: readonly Site[] = [
  { use: 'station', at: [-140, 1085], zones: ['inner'], leastM2: 5_000 },
  { use: 'square', at: [-250, 960], zones: ['inner'], leastM2: 4_000, name: { zh: '站前广场', en: 'Station Square' } },
  { use: 'government', at: [20, -1250], zones: ['new_town'], leastM2: 20_000 },
  {
    use: 'square',
    at: [20, -1080],
    zones: ['new_town'],
    leastM2: 15_000,
    name: { zh: '市民广场', en: 'Citizens’ Square' },
  },
  { use: 'park', at: [620, 620], zones: ['inner'], leastM2: 15_000, name: { zh: '人民公园', en: 'People’s Park' } },
  {
    use: 'park',
    at: [-1300, 160],
    zones: ['middle', 'inner'],
    leastM2: 15_000,
    name: { zh: '沁园', en: 'Qinyuan Garden' },
  },
  { use: 'park', at: [1450, 500], zones: ['middle'], leastM2: 15_000, name: { zh: '春晖公园', en: 'Chunhui Park' } },
  {
    use: 'park',
    at: [-600, -1600],
    zones: ['new_town'],
    leastM2: 20_000,
    name: { zh: '植物园', en: 'Botanical Garden' },
  },
  {
    use: 'park',
    at: [-100, 1400],
    zones: ['factory_housing'],
    leastM2: 10_000,
    name: { zh: '劳动公园', en: 'Labour Park' },
  },
  {
    use: 'park',
    at: [-480, 470],
    zones: ['old_town'],
    leastM2: 5_000,
    name: { zh: '文庙公园', en: 'Confucian Temple Park' },
  },
  { use: 'hospital', at: [-1180, 620], zones: ['inner'], leastM2: 15_000 },
  { use: 'hospital', at: [1250, -700], zones: ['new_town'], leastM2: 20_000 },
  { use: 'market', at: [250, 560], zones: ['inner'], leastM2: 6_000 },
  { use: 'market', at: [-880, 180], zones: ['inner'], leastM2: 6_000 },
  { use: 'commerce', at: [300, 240], zones: ['inner'], leastM2: 8_000 },
  { use: 'commerce', at: [330, 380], zones: ['inner'], leastM2: 8_000 },
  { use: 'commerce', at: [-380, -60], zones: ['inner'], leastM2: 6_000 },
  { use: 'commerce', at: [420, -950], zones: ['new_town'], leastM2: 15_000 },
  { use: 'commerce', at: [-220, -860], zones: ['new_town'], leastM2: 15_000 },
  {
    use: 'square',
    at: [-260, 300],
    zones: ['old_town'],
    leastM2: 1_500,
    name: { zh: '鼓楼广场', en: 'Drum Tower Square' },
  },
];

/** Metres between two schools, at least. */
const SCHOOL_SPACING = 560;

/** Decides what every block is for. The same blocks and stream give the same answer. */
export function chooseLandUse(blocks: readonly Block[], size: number, random: Random): UsedBlock[] {
  const uses = new Map<number, Site>();
  for (const site of SITES) {
    const { at, zones, leastM2 } = site;
    const place: Point = [at[0] * size, at[1] * size];
    const nearest = blocks
      .filter((block) => zones.includes(block.zone) && block.areaM2 >= leastM2 && !uses.has(block.face))
      .sort((p, q) => distance(p.at, place) - distance(q.at, place))[0];
    if (nearest !== undefined && distance(nearest.at, place) < 450) uses.set(nearest.face, site);
  }
  const schools: Point[] = [];
  return blocks.map((block) => {
    const known = uses.get(block.face);
    if (known !== undefined) return { ...block, use: known.use, name: known.name ?? null };
    const { zone, areaM2, at } = block;
    const townish = zone === 'inner' || zone === 'middle' || zone === 'new_town' || zone === 'factory_housing';
    const fits = townish && areaM2 > 17_000 && areaM2 < 52_000;
    if (fits && schools.every((p) => distance(p, at) > SCHOOL_SPACING) && random.chance(0.6)) {
      schools.push(at);
      return { ...block, use: 'school', name: null };
    }
    return { ...block, use: usualUse(block, random), name: null };
  });
}

function usualUse({ zone, areaM2 }: Block, random: Random): LandUse {
  const dice = random.next();
  switch (zone) {
    case 'old_town':
      return 'courtyards';
    case 'village':
      return areaM2 > 22_000 ? 'fields' : dice < 0.12 ? 'orchard' : 'village';
    case 'fields':
      return dice < 0.16 ? 'orchard' : 'fields';
    case 'industrial':
      return dice < 0.9 ? 'industry' : 'orchard';
    case 'factory_housing':
      return dice < 0.07 ? 'commerce' : 'housing';
    case 'inner':
      return areaM2 < 6_500
        ? dice < 0.5
          ? 'commerce'
          : 'park'
        : dice < 0.1
          ? 'commerce'
          : dice < 0.13
            ? 'park'
            : 'housing';
    case 'middle':
      return dice < 0.07 ? 'commerce' : dice < 0.11 ? 'park' : 'housing';
    case 'new_town':
      return dice < 0.09 ? 'commerce' : dice < 0.13 ? 'park' : dice < 0.17 ? 'orchard' : 'housing';
  }
}

/** Kind of a compound by the age of its quarter: cumulative shares. */
const KINDS: Readonly<Partial<Record<Zone, readonly (readonly [share: number, kind: CompoundKind])[]>>> = {
  inner: [
    [0.58, 'old'],
    [0.76, 'single_unit'],
    [0.9, 'transitional'],
    [1, 'commercial'],
  ],
  factory_housing: [
    [0.75, 'single_unit'],
    [1, 'old'],
  ],
  middle: [
    [0.55, 'transitional'],
    [0.8, 'commercial'],
    [1, 'old'],
  ],
  new_town: [
    [0.86, 'commercial'],
    [1, 'transitional'],
  ],
};

export function chooseCompoundKind(zone: Zone, random: Random): CompoundKind {
  const dice = random.next();
  return (KINDS[zone] ?? KINDS.inner!).find(([share]) => dice < share)?.[1] ?? 'old';
}
