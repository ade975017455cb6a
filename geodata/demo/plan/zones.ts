import { makeNoise, type Noise } from '../plane/noise.ts';
import type { Point } from '../plane/point.ts';
import { contains, distanceToLine } from '../plane/ring.ts';
import type { PlaceProfile } from '../profiles.ts';
import { inOldTown, type Skeleton } from './skeleton.ts';
import type { CuttingStyle } from './subdivide.ts';

/**
 * Quarters by age: the old town, blocks of the 1950s to 1980s around it, factory housing beyond the railway, blocks of
 * the 1990s, the new town across the river, industry, villages at the edge, fields.
 */
export type Zone =
  | 'old_town'
  | 'inner'
  | 'factory_housing'
  | 'middle'
  | 'new_town'
  | 'industrial'
  | 'village'
  | 'fields';

/** Which quarter a point of the plan lies in. */
export function makeZones({ size, seed }: PlaceProfile, skeleton: Skeleton): (p: Point) => Zone {
  const edge: Noise = makeNoise(seed + 21, 500);
  const railwayY = 1130 * size;
  return (p) => {
    if (inOldTown(skeleton, p)) return 'old_town';
    const x = p[0] / size + 110 * edge(p);
    const y = p[1] / size + 110 * edge([p[1], p[0]]);
    if (p[1] > railwayY) return beyondRailway(x, y);
    if (isSouth(p, skeleton)) return acrossRiver(x, y);
    if (x > 1640 || x < -1760) return x > -2080 && x < 2020 && y > -60 && y < 620 ? 'village' : 'fields';
    if (x > 1130) return 'middle';
    if (x < -1010 && y < 330) return 'middle';
    return 'inner';
  };
}

function isSouth(p: Point, { river }: Skeleton): boolean {
  const after = river.findIndex(([x]) => x > p[0]);
  return p[1] < river[Math.max(0, after)]![1];
}

function beyondRailway(x: number, y: number): Zone {
  if (y > 1790 || x > 1690 || x < -1760) return y < 2000 && x > -1900 && x < -600 ? 'village' : 'fields';
  return x > -620 && x < 250 && y < 1640 ? 'factory_housing' : 'industrial';
}

function acrossRiver(x: number, y: number): Zone {
  if (x < -980) return x > -1560 && y > -980 ? 'village' : 'fields';
  if (x > 1830 || y < -1960) return 'fields';
  return x > 1230 && y < -1000 ? 'middle' : 'new_town';
}

const M2 = 10_000;

/** How each quarter is cut into blocks; `blockSize` scales residential blocks. */
export function cuttingStyles(blockSize: number): Record<Zone, CuttingStyle> {
  const town = { skew: 0.05, swing: 5, snapMetres: 34, junctionGap: 45, meetingSine: 0.8 };
  return {
    old_town: {
      blockAreaM2: 0.62 * M2,
      skew: 0.24,
      swing: 9,
      snapMetres: 7,
      junctionGap: 17,
      meetingSine: 0.62,
      classes: [
        { aboveM2: 5 * M2, kind: 'residential' },
        { aboveM2: 1.9 * M2, kind: 'living_street' },
        { aboveM2: 0, kind: 'footway' },
      ],
    },
    inner: {
      ...town,
      blockAreaM2: 2.9 * M2 * blockSize,
      classes: [
        { aboveM2: 15 * M2, kind: 'tertiary' },
        { aboveM2: 0, kind: 'residential' },
      ],
    },
    factory_housing: {
      ...town,
      skew: 0.03,
      blockAreaM2: 2.3 * M2 * blockSize,
      classes: [
        { aboveM2: 14 * M2, kind: 'tertiary' },
        { aboveM2: 0, kind: 'residential' },
      ],
    },
    middle: {
      ...town,
      blockAreaM2: 3.6 * M2 * blockSize,
      classes: [
        { aboveM2: 16 * M2, kind: 'tertiary' },
        { aboveM2: 0, kind: 'residential' },
      ],
    },
    new_town: {
      ...town,
      skew: 0.02,
      swing: 0,
      snapMetres: 60,
      junctionGap: 80,
      blockAreaM2: 5.2 * M2 * blockSize,
      classes: [
        { aboveM2: 32 * M2, kind: 'secondary' },
        { aboveM2: 14 * M2, kind: 'tertiary' },
        { aboveM2: 0, kind: 'residential' },
      ],
    },
    industrial: {
      ...town,
      blockAreaM2: 7 * M2,
      classes: [
        { aboveM2: 24 * M2, kind: 'tertiary' },
        { aboveM2: 0, kind: 'residential' },
      ],
    },
    village: {
      blockAreaM2: 0.85 * M2,
      skew: 0.16,
      swing: 7,
      snapMetres: 12,
      junctionGap: 20,
      meetingSine: 0.66,
      classes: [
        { aboveM2: 8 * M2, kind: 'unclassified' },
        { aboveM2: 2 * M2, kind: 'living_street' },
        { aboveM2: 0, kind: 'footway' },
      ],
    },
    fields: {
      ...town,
      skew: 0.15,
      swing: 12,
      blockAreaM2: 9 * M2,
      classes: [
        { aboveM2: 40 * M2, kind: 'unclassified' },
        { aboveM2: 0, kind: 'track' },
      ],
    },
  };
}

/** Whether a face of the plan lies between the bank roads, or between the borders of the railway. */
export function corridorOf(outline: readonly Point[], skeleton: Skeleton): 'river' | 'railway' | 'lake' | null {
  if (outline.every((p) => distanceToLine(p, skeleton.river) < skeleton.bankDistance + 22)) return 'river';
  if (outline.every((p) => distanceToLine(p, skeleton.railway) < skeleton.railwayHalfWidth + 9)) return 'railway';
  if (
    contains(
      skeleton.lakeRing,
      outline.reduce(([sx, sy], [x, y]) => [sx + x / outline.length, sy + y / outline.length] as Point, [
        0, 0,
      ] as Point),
    )
  ) {
    const inside = outline.filter((p) => distanceToLine(p, [...skeleton.lakeRing, skeleton.lakeRing[0]!]) < 20);
    if (inside.length === outline.length) return 'lake';
  }
  return null;
}
