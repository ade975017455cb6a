import type { MultiPolygon, Polygon } from 'geojson';
import { Lattice, latticeKey } from '../districting/lattice.ts';
import { checkRepairInput, refuseStaleDecisions } from './check_repair_input.ts';
import { describeQuestion } from './describe_repair.ts';
import { faceWidth } from './face_width.ts';
import { findDuplicates } from './find_duplicates.ts';
import { dirtyPoints, labelGround } from './labelled_ground.ts';
import { mergeCrumbs } from './merge_crumbs.ts';
import { metricPlane } from './metric_plane.ts';
import { insideFace } from './noded_faces.ts';
import { ownerOutlines } from './owner_outlines.ts';
import { partsOf, quantiseRings } from './quantise_rings.ts';
import type { BoundaryPolygon, RepairedCoverage, RepairOptions, RepairQuestion } from './repair_types.ts';
import { placeOfFace, RepairReport } from './report_repairs.ts';
import {
  reportCrossings,
  reportDuplicates,
  reportFace,
  reportFaults,
  reportMoves,
  reportParts,
  writtenAreas,
} from './report_stages.ts';
import { type Border, borderMetres, type FaceFacts, type FaceState, settleFaces } from './settle_faces.ts';
import { snapRings } from './snap_rings.ts';

/**
 * Makes one clean coverage of polygons as files have them, with gaps, slivers, overlaps and crossings: every ring is noded
 * with every other on the 1e-7 degree lattice, each face of that graph is labelled with the polygons that contain it, and
 * then every face gets one owner, so that a gap or an overlap cannot be left where the file did not mean one. What is
 * nowhere wider than the tolerance is mended and reported; what is wider becomes a question.
 *
 * Only boundaries beside something wrong are touched: a clean coverage comes out as it went in, with an empty report.
 * For each polygon: area written + its changes over all repairs = area after. Takes about n log n for n vertices.
 *
 * @throws Problem `tolerance_wrong`, `polygon_id_twice`, `parent_unknown`, `decision_unknown`, and those of `Lattice.around`
 */
export function repairCoverage(polygons: readonly BoundaryPolygon[], options: RepairOptions): RepairedCoverage {
  checkRepairInput(polygons, options);
  const { toleranceM, parents = [], decisions = [] } = options;
  const outlines = polygons.map(({ outline }) => outline);
  const covers = parents.length > 0 ? parents.map(({ outline }) => outline) : options.frame ? [options.frame] : [];
  const lattice = Lattice.around([...outlines, ...covers].flatMap(eachPolygon));
  const plane = metricPlane(lattice);
  const report = new RepairReport(polygons, lattice);

  const { rings, faults } = quantiseRings(outlines, lattice);
  const fixed = quantiseRings(covers, lattice).rings;
  const written = writtenAreas(outlines, lattice);
  reportFaults(faults, lattice, report);
  const raw = labelGround(rings, fixed, lattice, polygons, parents);
  reportCrossings(outlines, raw, written, report);

  const dirty = dirtyPoints(raw);
  const snapped = snapRings(rings, fixed, (x, y) => dirty.has(latticeKey(x, y)), plane, toleranceM);
  const ground = snapped.rings === rings ? raw : labelGround(snapped.rings, fixed, lattice, polygons, parents);
  reportMoves(outlines, ground, written, snapped.moved, report);
  const duplicates = findDuplicates(ground.faces, ground.labels, plane, toleranceM);
  reportDuplicates(duplicates, ground, outlines, report);
  const labels = ground.labels.map((label) => label.filter((polygon) => !duplicates.has(polygon)));
  const facts: FaceFacts = { ...ground, labels };

  const numberOf = new Map(polygons.map(({ id }, number) => [id, number]));
  const decided = new Map(decisions.map(({ question, give }) => [question, give === null ? -1 : numberOf.get(give)!]));
  const keyOf = (face: number, state: FaceState) => questionKey(facts, face, state, lattice, polygons);
  const { ownerOf, stateOf, asked } = settleFaces(facts, lattice, plane, toleranceM, (face, state) =>
    decided.size === 0 ? undefined : decided.get(keyOf(face, state)),
  );
  const parts = outlines.map((outline) => partsOf(outline).length);
  const crumbs = mergeCrumbs(facts, ownerOf, parts, lattice, plane, toleranceM);

  const questions: RepairQuestion[] = [];
  const border = borderMetres(facts, lattice);
  for (let face = 0; face < facts.faces.count; face++) {
    const [owner, state] = [ownerOf[face]!, stateOf[face]!];
    const key = asked.has(face) ? keyOf(face, state) : null;
    if (key !== null) {
      const asks = { key, provisional: polygons[owner]?.id ?? null, decided: decided.has(key) };
      questions.push({ ...asks, ...askAbout(facts, face, state, polygons, border, lattice, toleranceM) });
    }
    reportFace(facts, face, owner, state, crumbs.has(face), key, parents, border.polygons, lattice, report);
  }
  refuseStaleDecisions(options, questions);
  const repaired = ownerOutlines(facts.faces, ownerOf, polygons.length, lattice);
  reportParts(outlines, repaired, report);
  const areas = new Float64Array(polygons.length);
  ownerOf.forEach((owner, face) => {
    if (owner >= 0) areas[owner]! += facts.faces.areaM2[face]!;
  });
  return {
    polygons: polygons.map(({ id, name, parentId }, number) => ({
      id,
      name,
      parentId: parents[facts.parentOfPolygon[number]!]?.id ?? parentId ?? null,
      outline: repaired[number]!,
      writtenAreaM2: written[number]!,
      areaM2: areas[number]!,
    })),
    repairs: report.repairs,
    questions,
  };
}

function eachPolygon(outline: Polygon | MultiPolygon): Polygon[] {
  return partsOf(outline).map((coordinates) => ({
    type: 'Polygon',
    coordinates: coordinates as Polygon['coordinates'],
  }));
}

/** Names a face by what it is and by a point in it: the same whenever the same file is read again, and no other face's. */
function questionKey(
  { faces, labels }: FaceFacts,
  face: number,
  state: FaceState,
  lattice: Lattice,
  polygons: readonly BoundaryPolygon[],
): string {
  const [x, y] = insideFace(faces, face);
  const ids = labels[face]!.map((polygon) => polygons[polygon]!.id).join('+');
  return `${state}:${ids}@${(x + lattice.originX).toFixed(2)},${(y + lattice.originY).toFixed(1)}`;
}

function askAbout(
  facts: FaceFacts,
  face: number,
  state: FaceState,
  polygons: readonly BoundaryPolygon[],
  border: Border,
  lattice: Lattice,
  toleranceM: number,
): Omit<RepairQuestion, 'key' | 'provisional' | 'decided'> {
  const kind = state === 'outside' ? 'outside_parent' : state === 'gap' ? 'gap' : 'overlap';
  const concerned = kind === 'gap' ? [...border.polygons(face)].sort((a, b) => a - b) : facts.labels[face]!;
  // Ground in the wrong community can only go to one of its neighbours there.
  const choices = kind === 'outside_parent' ? [...border.polygons(face)].sort((a, b) => a - b) : concerned;
  const [areaM2, widthM] = [facts.faces.areaM2[face]!, faceWidth(facts.faces, face, metricPlane(lattice))];
  const names = concerned.map((polygon) => polygons[polygon]!.name);
  return {
    kind,
    candidates: choices
      .filter((each) => facts.parentOfFace === null || facts.parentOfPolygon[each] === facts.parentOfFace[face])
      .map((each) => ({ id: polygons[each]!.id, name: polygons[each]!.name })),
    areaM2,
    widthM,
    ...placeOfFace(facts.faces, face, lattice),
    ...describeQuestion(kind, names, areaM2, widthM, toleranceM),
  };
}
