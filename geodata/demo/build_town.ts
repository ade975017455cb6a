import { type CityDraft, emptyDraft } from './draft.ts';
import { fillLake } from './fill/open_ground.ts';
import { fillRiverside } from './fill/riverside.ts';
import { fillBlocks } from './fill_blocks.ts';
import { type Block, chooseLandUse } from './land_use.ts';
import { type Ground, makeGround } from './plan/ground.ts';
import { layOut } from './plan/lay_out.ts';
import { LineBook } from './plan/line_book.ts';
import { drawSkeleton, type Skeleton } from './plan/skeleton.ts';
import { subdivide } from './plan/subdivide.ts';
import { corridorOf, cuttingStyles, makeZones } from './plan/zones.ts';
import { makeNoise } from './plane/noise.ts';
import { densify } from './plane/polyline.ts';
import { centroid, contains, signedArea } from './plane/ring.ts';
import type { PlaceProfile } from './profiles.ts';
import type { Random } from './random.ts';

/** A town on the local plane, before it has regions, stations and staff. */
export interface Town {
  readonly draft: CityDraft;
  readonly skeleton: Skeleton;
  readonly ground: Ground;
  /** Bases of the names of the main lines, by line number; other lines are named by their class. */
  readonly mainNames: readonly (string | null)[];
  /** Number of the line that is the border of the place. */
  readonly frameLine: number;
}

/** Plans the streets of a town and builds on every block. */
export function buildTown(profile: PlaceProfile, random: Random): Town {
  const skeleton = drawSkeleton(profile);
  const ground = makeGround(profile);
  const { mesh, names, banks, frameLine } = layOut(skeleton, ground);
  const zoneAt = makeZones(profile, skeleton);
  const styles = cuttingStyles(profile.blockSize);
  const cutter = { mesh, lines: new LineBook(names.length), bend: makeNoise(profile.seed + 31, 160) };
  const cutting = random.fork('cutting');
  const blocks: Block[] = [];
  const lakes: number[] = [];
  for (let face = 0, count = mesh.faces.length; face < count; face++) {
    const outline = mesh.outlineOf(face).map((p) => ground.toPlan(p));
    const corridor = corridorOf(outline, skeleton);
    if (corridor === 'lake') lakes.push(face);
    if (corridor !== null) continue;
    for (const part of subdivide(cutter, face, (p) => styles[zoneAt(ground.toPlan(p))], cutting)) {
      const ring = mesh.outlineOf(part);
      const at = ground.toPlan(centroid(ring));
      blocks.push({ face: part, zone: zoneAt(at), at, areaM2: signedArea(ring) });
    }
  }
  const draft = emptyDraft(mesh);
  const { zh, en } = profile.shortName;
  const riverName = { zh: `${zh.slice(0, 1)}河`, en: `${en} River` };
  fillRiverside(draft, skeleton, ground, banks, riverName);
  for (const face of lakes) fillLake(draft, face, { zh: '南湖', en: 'Nanhu Lake' }, random.fork('lake'));
  const used = chooseLandUse(blocks, profile.size, random.fork('land use'));
  fillBlocks(draft, used, profile, random.fork('blocks'));
  const railway = densify(skeleton.railway, 40).filter((p) => contains(skeleton.frame, p));
  draft.barriers.push({
    kind: 'railway',
    name: { zh: `${zh}铁路`, en: `${en} Railway` },
    line: railway.map((p) => ground.toGround(p)),
  });
  const neighbourhood = (zh: string, en: string, x: number, y: number) =>
    draft.labels.push({
      kind: 'neighbourhood',
      name: { zh, en },
      at: ground.toGround([x * profile.size, y * profile.size]),
    });
  neighbourhood('老城', 'Old Town', -430, 250);
  neighbourhood('新区', 'New Town', -300, -1150);
  neighbourhood('铁北工业区', 'North Industrial Area', -1000, 1400);
  return { draft, skeleton, ground, mainNames: names, frameLine };
}
