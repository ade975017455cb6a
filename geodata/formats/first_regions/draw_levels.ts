import type { MultiPolygon, Polygon } from 'geojson';
import { numberRegions } from '../../codes/number_regions.ts';
import { boundsMeet, boundsOf } from '../../coordinates/bounds.ts';
import { type Block, blocksOf } from '../../districting/blocks.ts';
import { dissolve } from '../../districting/dissolve.ts';
import { drawRegions } from '../../districting/draw_regions.ts';
import type { Bounds, LocalName, RegionFacts, RegionLevel } from '../../place.ts';
import { interiorPoint } from '../shapes/interior_point.ts';
import { boundsOfShape, partsOf, polygonOf } from '../shapes/polygon.ts';
import type { BlockLine } from './block_lines.ts';

/** Digits that each drawn level adds to the code of the level above (Beijing: 3 + 3 + 3). */
const DIGITS = 3;

/**
 * Cuts an area into street blocks. A MultiPolygon is cut part by part; blocks of different parts are no neighbours.
 *
 * @param lines only those that meet the area's box matter
 */
export function blocksWithin(area: Polygon | MultiPolygon, lines: readonly BlockLine[]): Block[] {
  const blocks: Block[] = [];
  for (const rings of partsOf(area)) {
    const part = polygonOf(rings);
    const box = boundsOfShape(part);
    const near = lines.filter(({ line }) => boundsMeet(boundsOf(line) as Bounds, box));
    const first = blocks.length;
    const found = blocksOf(
      near.map(({ line }) => line),
      part,
      { strengths: near.map(({ strength }) => strength) },
    );
    for (const block of found) {
      blocks.push({
        ...block,
        neighbours: block.neighbours.map((neighbour) => ({ ...neighbour, block: neighbour.block + first })),
      });
    }
  }
  return blocks;
}

/** The region under which levels are drawn: a given one, or the jurisdiction itself with its code. */
export interface DrawnUnder {
  readonly code: string;
  /** Null under the jurisdiction: regions of level 1 have no parent. */
  readonly parentCode: string | null;
  /** Numbers of the drawn regions above, for the names of those below: `1-2` under the second community of the first street. */
  readonly path: string;
  /** The given region that all of it lies in, whose name goes before the numbers. */
  readonly within: LocalName | null;
}

/**
 * Draws nested levels of regions from blocks under one region, numbered west to east and north to south within each parent:
 * `第1街道`, `第1-2社区`, `第1-2-3网格` under the jurisdiction, `示例社区第3网格` under a given region. No name is invented.
 *
 * The regions come level by level, in the order of their codes.
 *
 * @param weights what is to be balanced, for each block
 * @param levels what the levels drawn are called, coarse to fine
 * @param counts how many regions each level gets
 * @throws {Problem} what `drawRegions` throws
 */
export function drawLevels(
  blocks: readonly Block[],
  weights: readonly number[],
  levels: readonly RegionLevel[],
  counts: readonly number[],
  under: DrawnUnder,
  seed: number,
): RegionFacts[] {
  const members = drawRegions(blocks, weights, counts, seed);
  const regions: RegionFacts[] = [];
  let parents = new Map<number, DrawnUnder>([[0, under]]);
  for (const [depth, level] of levels.entries()) {
    const regionOf = members[depth] as number[];
    const parentOf = depth === 0 ? () => 0 : (block: number) => (members[depth - 1] as number[])[block] as number;
    const blocksIn = Map.groupBy(blocks.keys(), (block) => regionOf[block] as number);
    const siblings = Map.groupBy(blocksIn.keys(), (region) => parentOf(blocksIn.get(region)?.[0] as number));
    const next = new Map<number, DrawnUnder>();
    for (const [parentNumber, children] of siblings) {
      const parent = parents.get(parentNumber) as DrawnUnder;
      const outlines = children.map((region) => dissolve(blocks, blocksIn.get(region) as number[]));
      const codes = numberRegions(outlines.map(interiorPoint), parent.code, DIGITS);
      for (const [index, region] of children.entries()) {
        const code = codes[index] as string;
        const number = Number(code.slice(parent.code.length));
        const path = parent.path === '' ? `${number}` : `${parent.path}-${number}`;
        const name = nameOf(path, level, parent.within);
        const outline = outlines[index] as Polygon | MultiPolygon;
        const facts = { code, level: level.level, parentCode: parent.parentCode, name, outline };
        regions.push({ ...facts, givenHouseholds: null, givenResidents: null });
        next.set(region, { code, parentCode: code, path, within: parent.within });
      }
    }
    parents = next;
  }
  return regions.sort((a, b) => a.level - b.level || (a.code < b.code ? -1 : 1));
}

function nameOf(path: string, level: RegionLevel, within: LocalName | null): LocalName {
  const zh = `第${path}${level.name.zh}`;
  const en = `${level.name.en ?? level.kind} ${path}`;
  if (within === null) return { zh, en };
  // A name that ends in a figure would run into the numbers.
  const gap = /[\dA-Za-z]$/.test(within.zh) ? ' ' : '';
  return { zh: `${within.zh}${gap}${zh}`, en: `${within.en ?? within.zh}, ${en}` };
}
