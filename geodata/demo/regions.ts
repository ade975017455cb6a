import Flatbush from 'flatbush';
import type { Polygon } from 'geojson';
import { type Block, blocksOf } from '../districting/blocks.ts';
import { dissolve } from '../districting/dissolve.ts';
import { drawRegions } from '../districting/draw_regions.ts';
import type { Barrier, Entrance, Label, LocalName, Position, RegionFacts, Street } from '../place.ts';
import type { Names } from './names.ts';
import type { PlaceProfile } from './profiles.ts';

/** How good a boundary each class of street is: people cross a lane without noticing, an avenue not. */
const STRENGTH: Readonly<Record<string, number>> = {
  primary: 0.9,
  secondary: 0.75,
  tertiary: 0.55,
  residential: 0.4,
  unclassified: 0.35,
  living_street: 0.2,
  track: 0.2,
  service: 0.06,
};

/** A place on the map that a region is named for when it lies in it. */
export interface NameSite {
  readonly level: number;
  readonly position: Position;
  readonly name: LocalName;
}

export interface Regions {
  readonly regions: readonly RegionFacts[];
  readonly labels: readonly Label[];
  /** Code of the region of a level at a position, or null outside. */
  codeAt(position: Position, level: number): string | null;
}

interface Ground {
  readonly frame: Polygon;
  readonly streets: readonly Street[];
  readonly barriers: readonly Barrier[];
  readonly entrances: readonly Entrance[];
}

/** Draws streets, communities and grids from the blocks between streets, and numbers and names them. */
export function layRegions(ground: Ground, profile: PlaceProfile, sites: readonly NameSite[], names: Names): Regions {
  const lines = [
    ...ground.streets.map(({ line, kind, compoundId }) => ({
      line,
      strength: compoundId === null ? (STRENGTH[kind] ?? 0.02) : 0.02,
    })),
    ...ground.barriers
      .filter(({ kind }) => kind === 'river' || kind === 'railway')
      .map(({ line }) => ({ line, strength: 1 })),
  ];
  const blocks = blocksOf(
    lines.map(({ line }) => line),
    ground.frame,
    { strengths: lines.map(({ strength }) => strength) },
  );
  const blockAt = makeFinder(blocks);
  const weights = new Array<number>(blocks.length).fill(0);
  for (const { position, households } of ground.entrances) {
    const block = blockAt(position);
    if (block !== null) weights[block]! += households;
  }
  const { streets, communities, grids } = profile.counts;
  const drawn = drawRegions(blocks, weights, [streets, communities, grids], profile.seed);
  const { regions, codes, labels } = numberRegions(blocks, weights, drawn, profile.code, sites, names);
  return {
    regions,
    labels,
    codeAt: (position, level) => {
      const block = blockAt(position);
      return block === null ? null : codes[level - 1]![drawn[level - 1]![block]!]!;
    },
  };
}

function makeFinder(blocks: readonly Block[]): (position: Position) => number | null {
  const index = new Flatbush(blocks.length);
  for (const { outline } of blocks) {
    const ring = outline.coordinates[0]!;
    const xs = ring.map((p) => p[0]!);
    const ys = ring.map((p) => p[1]!);
    index.add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  }
  index.finish();
  return ([x, y]) => {
    const found = index.search(x, y, x, y).sort((a, b) => a - b);
    return (
      found.find((i) => blocks[i]!.outline.coordinates.filter((ring) => inRing(ring, x, y)).length % 2 === 1) ?? null
    );
  };
}

function inRing(ring: readonly (readonly number[])[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as [number, number];
    const [bx, by] = ring[i] as [number, number];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

interface Numbered {
  readonly regions: RegionFacts[];
  /** For each level the code of each drawn region. */
  readonly codes: string[][];
  readonly labels: Label[];
}

function numberRegions(
  blocks: readonly Block[],
  weights: readonly number[],
  drawn: readonly (readonly number[])[],
  county: string,
  sites: readonly NameSite[],
  names: Names,
): Numbered {
  const result: Numbered = { regions: [], codes: [], labels: [] };
  let parents: { code: string; name: LocalName; members: number[] }[] = [
    { code: county, name: { zh: '', en: '' }, members: blocks.map((_, i) => i) },
  ];
  drawn.forEach((regionOf, index) => {
    const level = index + 1;
    const codes: string[] = [];
    parents = parents.flatMap((parent) => {
      const groups = Map.groupBy(parent.members, (block) => regionOf[block]!);
      const children = [...groups].map(([number, members]) => ({
        number,
        members,
        at: heartOf(blocks, weights, members),
      }));
      return inReadingOrder(children).map(({ number, members, at }, order) => {
        const code = `${parent.code}${String(order + 1).padStart(3, '0')}`;
        const outline = dissolve(blocks, members);
        const name = nameRegion(level, order + 1, parent.name, outline, sites, names);
        codes[number] = code;
        result.regions.push({
          code,
          level,
          parentCode: level === 1 ? null : parent.code,
          name,
          outline,
          givenHouseholds: null,
          givenResidents: null,
        });
        if (level < 3) {
          const kind = level === 1 ? 'street' : 'community';
          result.labels.push({ id: `label/${code}`, kind, name, position: at });
        }
        return { code, name, members };
      });
    });
    result.codes.push(codes);
  });
  return result;
}

function nameRegion(
  level: number,
  number: number,
  parent: LocalName,
  outline: RegionFacts['outline'],
  sites: readonly NameSite[],
  names: Names,
): LocalName {
  if (level === 3) {
    const base = { zh: parent.zh.replace(/社区$/, ''), en: (parent.en ?? '').replace(/ Community$/, '') };
    return { zh: `${base.zh}第${number}网格`, en: `${base.en} Grid ${number}` };
  }
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  const site = sites.find(
    (candidate) => candidate.level === level && polygons.some((rings) => inRing(rings[0]!, ...candidate.position)),
  );
  return site?.name ?? (level === 1 ? names.subdistrict() : names.community());
}

/** The middle of the block nearest to where the households of a region are on the whole. */
function heartOf(blocks: readonly Block[], weights: readonly number[], members: readonly number[]): Position {
  const middles = members.map((i) => middleOf(blocks[i]!.outline));
  const total = members.reduce((sum, i) => sum + weights[i]! + 1, 0);
  const mean = (axis: 0 | 1) => members.reduce((sum, i, k) => sum + middles[k]![axis] * (weights[i]! + 1), 0) / total;
  const [x, y] = [mean(0), mean(1)];
  const far = ([px, py]: Position) => (px - x) * (px - x) + (py - y) * (py - y);
  return middles.reduce((best, p) => (far(p) < far(best) ? p : best));
}

function middleOf({ coordinates }: Polygon): Position {
  const ring = coordinates[0]!.slice(1);
  const mean = (axis: 0 | 1) => ring.reduce((sum, p) => sum + p[axis]!, 0) / ring.length;
  return [Math.round(mean(0) * 1e7) / 1e7, Math.round(mean(1) * 1e7) / 1e7];
}

/** As a page is read: bands from north to south, in each from west to east. */
function inReadingOrder<T extends { readonly at: Position }>(items: readonly T[]): T[] {
  const ys = items.map(({ at }) => at[1]);
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const bands = Math.max(1, Math.round(Math.sqrt(items.length)));
  const band = ({ at }: T) => Math.min(bands - 1, Math.floor(((north - at[1]) / (north - south + 1e-9)) * bands));
  return items.toSorted((p, q) => band(p) - band(q) || p.at[0] - q.at[0] || q.at[1] - p.at[1]);
}
