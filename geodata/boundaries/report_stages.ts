import type { MultiPolygon, Polygon } from 'geojson';
import { type Lattice, STEPS_PER_DEGREE } from '../districting/lattice.ts';
import { areaUnderEdge } from '../districting/measure.ts';
import { boundsOfShape } from '../formats/shapes/polygon.ts';
import type { LabelledGround } from './labelled_ground.ts';
import { partsOf, type RingFault } from './quantise_rings.ts';
import type { BoundaryPolygon, RepairPlace } from './repair_types.ts';
import { placeOfFace, type RepairReport } from './report_repairs.ts';
import { crossesItself } from './self_crossing.ts';
import type { FaceFacts, FaceState } from './settle_faces.ts';
import type { SnapResult } from './snap_rings.ts';

/** Below this a difference is the noise of adding up areas in doubles, m². */
const NOISE_M2 = 1e-4;

/** Area of each outline as its rings say it, shells less holes, m². */
export function writtenAreas(outlines: readonly (Polygon | MultiPolygon)[], lattice: Lattice): Float64Array {
  return Float64Array.from(outlines, (outline) =>
    partsOf(outline).reduce((sum, rings) => {
      const areas = rings.map((ring) => {
        const x = ring.map(([longitude]) => lattice.x(longitude!));
        const y = ring.map(([, latitude]) => lattice.y(latitude!));
        return Math.abs(latticeRingAreaM2(x, y, lattice));
      });
      return sum + areas.slice(1).reduce((rest, hole) => rest - hole, areas[0] ?? 0);
    }, 0),
  );
}

function latticeRingAreaM2(x: readonly number[], y: readonly number[], lattice: Lattice): number {
  let area = 0;
  for (let i = 0, j = x.length - 1; i < x.length; j = i++) {
    area += areaUnderEdge(...lattice.position(x[j]!, y[j]!), ...lattice.position(x[i]!, y[i]!));
  }
  return area;
}

export function reportFaults(faults: readonly RingFault[], lattice: Lattice, report: RepairReport): void {
  for (const { kind, polygon, hole, x, y } of faults) {
    const area = Math.abs(latticeRingAreaM2(x, y, lattice));
    const change = kind === 'spike_cut' ? 0 : hole ? area : -area;
    report.add(kind, [[polygon, change]], area, report.placeOf(x, y), { from: [report.name(polygon)], to: null });
  }
}

/** @returns the polygons whose outlines cross themselves */
export function reportCrossings(
  outlines: readonly (Polygon | MultiPolygon)[],
  { labelledAreaM2 }: LabelledGround,
  written: Float64Array,
  report: RepairReport,
): void {
  outlines.forEach((outline, polygon) => {
    const before = written[polygon]! + report.changeM2[polygon]!;
    const change = labelledAreaM2[polygon]! - before;
    // A crossing that changes nothing was noise of the lattice, not of the file.
    if (Math.abs(change) <= NOISE_M2) return;
    const at = crossesItself(outline);
    if (at === null) return;
    const place: RepairPlace = { at, bounds: boundsOfShape(outline) };
    report.add('self_crossing', [[polygon, change]], Math.abs(change), place, {
      from: [report.name(polygon)],
      to: null,
    });
  });
}

/** What snapping and rounding changed of each polygon: the rest between what the rings say and what the faces sum up to. */
export function reportMoves(
  outlines: readonly (Polygon | MultiPolygon)[],
  { labelledAreaM2 }: LabelledGround,
  written: Float64Array,
  moved: SnapResult['moved'],
  report: RepairReport,
): void {
  outlines.forEach((outline, polygon) => {
    const change = labelledAreaM2[polygon]! - written[polygon]! - report.changeM2[polygon]!;
    const move = moved.get(polygon);
    if (move === undefined && Math.abs(change) <= NOISE_M2) return;
    const bounds = boundsOfShape(outline);
    const [longitude, latitude] = partsOf(outline)[0]![0]![0]!;
    const place: RepairPlace = { at: [round(longitude!), round(latitude!)], bounds };
    const words = { from: [report.name(polygon)], to: null, moved: move };
    report.add('vertices_snapped', [[polygon, change]], Math.abs(change), place, words);
  });
}

function round(degrees: number): number {
  return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
}

export function reportDuplicates(
  duplicates: ReadonlyMap<number, number>,
  { labelledAreaM2 }: LabelledGround,
  outlines: readonly (Polygon | MultiPolygon)[],
  report: RepairReport,
): void {
  for (const [polygon, kept] of duplicates) {
    const area = labelledAreaM2[polygon]!;
    const bounds = boundsOfShape(outlines[polygon]!);
    const [longitude, latitude] = partsOf(outlines[polygon]!)[0]![0]![0]!;
    const place: RepairPlace = { at: [round(longitude!), round(latitude!)], bounds };
    report.add('duplicate_polygon', [[polygon, -area]], area, place, { to: report.name(kept) });
  }
}

/** What became of one face, where that is not what the file says. */
export function reportFace(
  facts: FaceFacts,
  face: number,
  owner: number,
  state: FaceState,
  isCrumb: boolean,
  question: string | null,
  parents: readonly BoundaryPolygon[],
  neighbours: (face: number) => ReadonlySet<number>,
  lattice: Lattice,
  report: RepairReport,
): void {
  const [label, area] = [facts.labels[face]!, facts.faces.areaM2[face]!];
  const changes: [polygon: number, areaM2: number][] = [];
  for (const polygon of label) if (polygon !== owner) changes.push([polygon, -area]);
  if (owner >= 0 && !label.includes(owner)) changes.push([owner, area]);
  if (changes.length === 0) return;
  const parent = facts.parentOfFace === null ? undefined : facts.parentOfFace[face]!;
  const nested = (polygon: number) => parent === undefined || facts.parentOfPolygon[polygon] === parent;
  const kind = isCrumb
    ? 'sliver_merged'
    : state === 'gap'
      ? neighbours(face).size === 1
        ? 'hole_filled'
        : 'gap'
      : label.every(nested)
        ? 'overlap'
        : parent === -1 && parents.length === 0
          ? 'outside_frame'
          : 'outside_parent';
  const fallenInto = parent === undefined ? undefined : parents[parent];
  const words = {
    question,
    to: owner < 0 ? null : report.name(owner),
    parent: fallenInto && { zh: fallenInto.name, en: fallenInto.nameEn ?? fallenInto.name },
  };
  report.add(kind, changes, area, placeOfFace(facts.faces, face, lattice), words);
}

export function reportParts(
  before: readonly (Polygon | MultiPolygon)[],
  after: readonly (Polygon | MultiPolygon | null)[],
  report: RepairReport,
): void {
  after.forEach((outline, polygon) => {
    if (outline?.type !== 'MultiPolygon') return;
    const parts = outline.coordinates.length;
    if (parts <= partsOf(before[polygon]!).length) return;
    const [longitude, latitude] = outline.coordinates[0]![0]![0]!;
    const place: RepairPlace = { at: [longitude!, latitude!], bounds: boundsOfShape(outline) };
    report.add('multipart', [], 0, place, { from: [report.name(polygon)], to: null, parts });
  });
}
