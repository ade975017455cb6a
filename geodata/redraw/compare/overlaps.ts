import { interiorPoint } from '../../formats/shapes/interior_point.ts';
import { MEASURES, type Measure } from '../figures/carriers.ts';
import type { DraftFigures } from '../figures/draft_figures.ts';

/** What two owners of two states have in common. */
export interface Overlap extends Readonly<Record<Measure, number>> {
  /** Slots in the two coverages. */
  readonly from: number;
  readonly to: number;
  readonly stations: number;
}

/**
 * Everything that is carried by entrances and stations, by the owner that it belongs to in one state and in the other.
 * @throws RangeError for states of different bases
 */
export function overlapsOf(before: DraftFigures, after: DraftFigures): Overlap[] {
  const { carriers, faceOf } = before.counted;
  if (after.counted.carriers.count !== carriers.count) {
    throw new RangeError(
      `States with ${carriers.count} and ${after.counted.carriers.count} points are of different bases.`,
    );
  }
  const [ownerBefore, ownerAfter] = [before.coverage.faceOwner, after.coverage.faceOwner];
  const columns = after.coverage.ownerCount;
  const found = new Map<number, Record<Measure | 'from' | 'to' | 'stations', number>>();
  for (let carrier = 0; carrier < carriers.count; carrier++) {
    const [left, right] = [faceOf[carrier]!, after.counted.faceOf[carrier]!];
    if (left < 0 || right < 0) continue;
    const [from, to] = [ownerBefore[left]!, ownerAfter[right]!];
    const pair = from * columns + to;
    let overlap = found.get(pair);
    if (overlap === undefined) {
      overlap = { from, to, stations: 0, households: 0, residents: 0, residents60: 0, cases: 0, openCases: 0 };
      found.set(pair, overlap);
    }
    if (carriers.category[carrier]! >= 0) overlap.stations++;
    for (const measure of MEASURES) overlap[measure] += carriers.measures[measure][carrier]!;
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Have two states the same ground, face by face of their bases? */
export function isOneGround(before: DraftFigures, after: DraftFigures): boolean {
  return before.base.coverage === after.base.coverage;
}

/**
 * Ground that two owners have in common: each face of the other is counted with the face of the base that it was cut from, or,
 * on another ground, with the one that a point well inside of it lies in. What a moved vertex shifted is not split up.
 * @returns m² by `from` × ownerCount of the other + `to`
 */
export function sharedAreas(before: DraftFigures, after: DraftFigures): Map<number, number> {
  const areas = new Map<number, number>();
  const { coverage } = after;
  const isSame = isOneGround(before, after);
  for (let face = 0; face < coverage.faceCount; face++) {
    const old = isSame ? coverage.faceOrigin(face) : before.coverage.faceAt(interiorPoint(coverage.faceOutline(face)));
    if (old < 0) continue;
    const from = before.coverage.faceOwner[old]!;
    const pair = from * coverage.ownerCount + coverage.faceOwner[face]!;
    areas.set(pair, (areas.get(pair) ?? 0) + coverage.faceAreaM2(face));
  }
  return areas;
}
