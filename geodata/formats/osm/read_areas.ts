import type { Polygon } from 'geojson';
import { boundsMeet, boundsOf } from '../../coordinates/bounds.ts';
import type { Bounds, Position } from '../../place.ts';
import type { RowProblem } from '../row_problem.ts';
import { findCrossing } from '../shapes/find_crossing.ts';
import { pointInRing } from '../shapes/point_in_ring.ts';
import { polygonOf } from '../shapes/polygon.ts';
import { cleanRing, type Ring } from '../shapes/ring.ts';
import { assembleRings } from './assemble_rings.ts';
import type { OsmData } from './collect_elements.ts';
import { NO_TAGS, type OsmRelation, type OsmTags, type OsmWay } from './element.ts';

/** Something with an extent: a closed way or a multipolygon relation. */
export interface Area {
  /** `way/1` or `relation/1`; of several outlines `relation/1/1`, `relation/1/2` … */
  readonly id: string;
  readonly tags: OsmTags;
  readonly outline: Polygon;
  /** Ids of the nodes of the outline. */
  readonly nodes: readonly number[];
}

/** Keys that make a closed way an area which anything here asks for. */
const AREA_KEYS = ['building', 'landuse', 'natural', 'leisure', 'waterway', 'place', 'amenity', 'tourism', 'area'];

/**
 * All areas that meet the bounds, whole. A multipolygon relation without tags of its own takes those of its only outer way (an
 * old custom), and a way that a relation repeats is not given twice.
 *
 * What is no valid polygon (crosses itself, or is not closed because the extract lacks a part) is left out and said in
 * `problems`; lack of parts outside the bounds is not a problem worth a line.
 */
export function readAreas(data: OsmData, bounds: Bounds, problems: RowProblem[]): Area[] {
  const areas: Area[] = [];
  const taken = new Set<number>();
  for (const relation of data.relations) {
    if (relation.tags?.type === 'multipolygon') areas.push(...relationAreas(relation, data, bounds, taken, problems));
  }
  for (const way of data.ways.values()) {
    const tags = way.tags ?? NO_TAGS;
    const closed = way.refs.length > 3 && way.refs[0] === way.refs.at(-1);
    if (!closed || taken.has(way.id) || !AREA_KEYS.some((key) => tags[key] !== undefined)) continue;
    const ring = ringOf(way.refs, data);
    if (ring === null || !meets(ring, bounds)) continue;
    const outline = checked(`way/${way.id}`, [ring], data.path, problems);
    if (outline !== null) areas.push({ id: `way/${way.id}`, tags, outline, nodes: way.refs });
  }
  return areas;
}

function relationAreas(
  relation: OsmRelation,
  data: OsmData,
  bounds: Bounds,
  taken: Set<number>,
  problems: RowProblem[],
): Area[] {
  const waysOf = (inner: boolean) =>
    relation.members
      .filter((member) => member.type === 'way' && (member.role === 'inner') === inner)
      .flatMap((member) => data.ways.get(member.ref) ?? []);
  const outerWays = waysOf(false);
  const tags = ownTags(relation, outerWays);
  if (!AREA_KEYS.some((key) => tags[key] !== undefined) && tags.highway !== 'pedestrian') return [];
  const [outer, inner] = [assembleRings(outerWays), assembleRings(waysOf(true))];
  const holes = inner.rings.map((refs) => ringOf(refs, data)).filter((ring) => ring !== null);
  const areas: Area[] = [];
  const outlines = outer.rings.flatMap((nodes) => {
    const ring = ringOf(nodes, data);
    return ring !== null && meets(ring, bounds) ? [{ nodes, ring }] : [];
  });
  for (const [index, { nodes, ring }] of outlines.entries()) {
    const id = `relation/${relation.id}${outlines.length === 1 ? '' : `/${index + 1}`}`;
    const own = holes.filter((hole) => insideOf(hole, ring));
    const outline = checked(id, [ring, ...own], data.path, problems);
    if (outline !== null) areas.push({ id, tags, outline, nodes });
  }
  if (areas.length > 0) for (const way of outerWays) if (repeats(way, tags)) taken.add(way.id);
  return areas;
}

function ownTags(relation: OsmRelation, outerWays: readonly OsmWay[]): OsmTags {
  const tags = relation.tags ?? NO_TAGS;
  const onlyType = Object.keys(tags).every((key) => key === 'type' || key === 'source');
  return onlyType && outerWays.length === 1 ? (outerWays[0]?.tags ?? tags) : tags;
}

/** Whether a member way has the same meaning as its relation, so that it would be there twice. */
function repeats(way: OsmWay, tags: OsmTags): boolean {
  return AREA_KEYS.some((key) => tags[key] !== undefined && way.tags?.[key] === tags[key]);
}

function ringOf(refs: readonly number[], data: OsmData): Ring | null {
  const positions = refs.map((id) => data.nodes.position(id));
  if (positions.includes(undefined)) return null;
  const ring = cleanRing(positions as Position[]);
  return ring.length >= 4 ? ring : null;
}

function meets(ring: Ring, bounds: Bounds): boolean {
  return boundsMeet(boundsOf(ring) as Bounds, bounds);
}

/** Most of its positions decide: some may lie on the outline that the hole touches. */
function insideOf(hole: Ring, outline: Ring): boolean {
  return hole.filter((position) => pointInRing(position, outline)).length * 2 > hole.length;
}

function checked(id: string, rings: readonly [Ring, ...Ring[]], file: string, problems: RowProblem[]): Polygon | null {
  const at = findCrossing([rings]);
  if (at === null) return polygonOf(rings);
  const where = `${at[0].toFixed(6)},${at[1].toFixed(6)}`;
  problems.push({
    file,
    line: null,
    field: 'outline',
    value: id,
    reason: { zh: `轮廓在 ${where} 处自相交，已略去。`, en: `The outline crosses itself near ${where}; left out.` },
  });
  return null;
}
