import type { MultiPolygon, Polygon } from 'geojson';
import { Coverage } from '../../../geodata/coverage/coverage.ts';
import type { Act, OwnerKey } from '../../../geodata/coverage/coverage_edit.ts';
import { ShapeFinder } from '../../../geodata/coverage/layout/shape_finder.ts';
import type { Barrier, Position } from '../../../geodata/place.ts';
import { keepIdentity } from '../../../geodata/proposal/keep_identity.ts';
import { newEditId } from '../../../geodata/redraw/log/new_edit_id.ts';
import { RedrawReplica } from '../../../geodata/redraw/log/redraw_replica.ts';
import type { RedrawBase } from '../../../geodata/redraw/redraw_base.ts';
import type { RedrawEdit } from '../../../geodata/redraw/redraw_edit.ts';

/** One repaired polygon of boundaries that a planner brought along. */
export interface BroughtPolygon {
  readonly id: string;
  readonly name: string;
  readonly outline: Polygon | MultiPolygon;
}

/** Their outlines as lines that cut the ground. */
export function linesOfBoundaries(boundaries: readonly BroughtPolygon[]): Barrier[] {
  return boundaries.flatMap(({ id, outline }) =>
    ringsOf(outline).map((ring, i) => ({
      id: `brought/${id}/${i}`,
      kind: 'wall',
      name: null,
      bridge: false,
      tunnel: false,
      line: ring as unknown as readonly Position[],
    })),
  );
}

/** Households weigh more than any ground without. */
const HOUSEHOLD_WEIGHT = 1e6;

/**
 * The first edit of a draft begun from boundaries: every face goes to the grid that holds it there. A grid of today is
 * carried on by the one that has most households in common with it; others are new; ground in none of them stays as it is.
 *
 * @returns null where nothing is different from today
 */
export function editOfBoundaries(base: RedrawBase, boundaries: readonly BroughtPolygon[]): RedrawEdit | null {
  const coverage = Coverage.from(base.coverage);
  const finder = new ShapeFinder(boundaries.map(({ outline }) => outline));
  const households = new Float64Array(coverage.faceCount);
  base.entrances.face.forEach((face, i) => {
    if (face >= 0) households[face]! += base.entrances.households[i]!;
  });
  // A polygon in two communities becomes a grid in each: no face changes its community.
  const grids = new Map<string, { readonly polygon: number; readonly parent: number; readonly faces: number[] }>();
  for (let face = 0; face < coverage.faceCount; face++) {
    const polygon = finder.find(...insideOf(coverage, face));
    if (polygon < 0) continue;
    const parent = coverage.faceParent[face]!;
    const key = `${parent} ${polygon}`;
    if (!grids.has(key)) grids.set(key, { polygon, parent, faces: [] });
    grids.get(key)!.faces.push(face);
  }
  const id = newEditId();
  const acts = [...Map.groupBy(grids.values(), ({ parent }) => parent)].flatMap(([parent, drawn]) => {
    const { owners, added } = ownersOf(coverage, drawn, boundaries, households, parent, id);
    const assigned = drawn.map(
      ({ faces }, i): Act => ({
        kind: 'assign',
        faces: faces
          .filter((face) => coverage.ownerKey(coverage.faceOwner[face]!) !== owners[i])
          .map((f) => coverage.faceKey(f)),
        owner: owners[i]!,
      }),
    );
    return [...added, ...assigned.filter((act) => act.kind === 'assign' && act.faces.length > 0)];
  });
  if (acts.length === 0) return null;
  return new RedrawReplica(coverage).make([...acts, ...dropsOf(coverage, grids.values(), acts)], {
    id,
    title: 'import',
  }).edit;
}

function ownersOf(
  coverage: Coverage,
  drawn: readonly { readonly polygon: number; readonly faces: readonly number[] }[],
  boundaries: readonly BroughtPolygon[],
  households: Float64Array,
  parent: number,
  id: string,
): { readonly owners: OwnerKey[]; readonly added: Act[] } {
  const today = [...new Set(drawn.flatMap(({ faces }) => faces.map((face) => coverage.faceOwner[face]!)))].sort(
    (a, b) => a - b,
  );
  const column = new Map(today.map((owner, i) => [owner, i]));
  const common = new Float64Array(drawn.length * today.length);
  drawn.forEach(({ faces }, row) => {
    for (const face of faces) {
      const at = row * today.length + column.get(coverage.faceOwner[face]!)!;
      common[at]! += households[face]! * HOUSEHOLD_WEIGHT + coverage.faceAreaM2(face);
    }
  });
  const identity = keepIdentity(common, drawn.length, today.length);
  const added: Act[] = [];
  const owners = drawn.map(({ polygon }, row): OwnerKey => {
    if (identity[row]! >= 0) return coverage.ownerKey(today[identity[row]!]!);
    const owner = `${id}.${parent}_${polygon}`;
    const { name } = boundaries[polygon]!;
    added.push({
      kind: 'add_owner',
      owner,
      parent: coverage.parents[parent]!,
      code: null,
      name: name === '' ? null : name,
    });
    return owner;
  });
  return { owners, added };
}

/** Grids of today that have no face left. */
function dropsOf(
  coverage: Coverage,
  drawn: Iterable<{ readonly faces: readonly number[] }>,
  acts: readonly Act[],
): Act[] {
  const taken = new Set([...drawn].flatMap(({ faces }) => faces));
  const receives = new Set(acts.flatMap((act) => (act.kind === 'assign' ? [act.owner] : [])));
  const given = new Set(acts.flatMap((act) => (act.kind === 'assign' ? act.faces : [])));
  const drops: Act[] = [];
  for (let owner = 0; owner < coverage.ownerCount; owner++) {
    const key = coverage.ownerKey(owner);
    if (receives.has(key) || !coverage.hasOwner(owner)) continue;
    const faces = coverage.facesOf(owner);
    if (faces.length > 0 && faces.every((face) => taken.has(face) && given.has(coverage.faceKey(face)))) {
      drops.push({ kind: 'drop_owner', owner: key });
    }
  }
  return drops;
}

/** A point of a face: the middle of the widest of some horizontal cuts through it. */
function insideOf(coverage: Coverage, face: number): [number, number] {
  const [, south, , north] = coverage.faceBounds(face);
  const rings = coverage.faceOutline(face).coordinates;
  let best: { readonly width: number; readonly x: number; readonly y: number } = { width: -1, x: 0, y: 0 };
  for (const share of [0.5, 0.31, 0.69, 0.13, 0.87]) {
    const y = south + share * (north - south);
    const crossings = rings
      .flatMap((ring) => ring.slice(1).map((b, i) => [ring[i]!, b] as const))
      .filter(([a, b]) => a[1]! > y !== b[1]! > y)
      .map(([a, b]) => a[0]! + ((y - a[1]!) / (b[1]! - a[1]!)) * (b[0]! - a[0]!))
      .sort((a, b) => a - b);
    for (let i = 1; i < crossings.length; i += 2) {
      const width = crossings[i]! - crossings[i - 1]!;
      if (width > best.width) best = { width, x: (crossings[i]! + crossings[i - 1]!) / 2, y };
    }
  }
  return [best.x, best.y];
}

function ringsOf(outline: Polygon | MultiPolygon): number[][][] {
  return outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
}
