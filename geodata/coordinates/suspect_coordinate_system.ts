import type { Position } from '../place.ts';
import { COORDINATE_SYSTEM_NAMES, type CoordinateSystem } from './coordinate_system.ts';
import { toWgs84 } from './to_wgs84.ts';

/** Fewer points than this say nothing. */
const FEWEST_POSITIONS = 3;
/** So many, evenly picked, say as much as thousands. */
const MOST_POSITIONS = 80;
/** A point farther than this from every street is no farther off than any other. */
const FAR_METRES = 60;
const METRES_PER_DEGREE = 111_320;
/** Shifts of all points together by 250–1,000 m, as the confusion of two systems would make them. */
const SHIFTS = 120;
const SHIFT_METRES = { least: 250, most: 1000 };
/**
 * How many standard deviations of chance the rival must be nearer to the streets than shifted points are, and nearer than the
 * points are as declared. On the streets of central Nanjing, points 5–30 m beside them: of 1,500 true sets of 3, 5, 10 and 20
 * points none is suspected; of those in GCJ-02 54, 70, 89 and 98 in a hundred are.
 */
const LEAST_DEVIATIONS = 1.5;

export interface CoordinateSystemSuspicion {
  readonly declared: CoordinateSystem;
  readonly likely: CoordinateSystem;
  /** Median metres to the nearest street as declared, and as they would be in the likely system. */
  readonly declaredMetres: number;
  readonly likelyMetres: number;
  /** Share of the positions that come nearer to a street in the likely system. */
  readonly nearerShare: number;
  readonly zh: string;
  readonly en: string;
}

/**
 * Asks whether positions would sit better on the streets if they were read in another coordinate system than the declared
 * one: GCJ-02 taken for WGS 84 puts everything 300–700 m off. In a town a street is near wherever one goes, so both readings
 * are measured against the same points shifted at random. It only warns; nothing is ever converted on its word.
 *
 * @param positions as they stand in the file, in the declared system
 * @param metresToStreet metres from a WGS 84 position to the nearest street; null or Infinity where there is none near
 * @returns null when the declared system is the best or the evidence is thin
 */
export function suspectCoordinateSystem(
  positions: readonly Position[],
  declared: CoordinateSystem,
  metresToStreet: (position: Position) => number | null,
): CoordinateSystemSuspicion | null {
  if (positions.length < FEWEST_POSITIONS) return null;
  const some = sample(positions);
  const metresIn = (system: CoordinateSystem) =>
    some.map((position) => metresToStreet(toWgs84(position, system)) ?? Number.POSITIVE_INFINITY);
  const declaredEach = metresIn(declared);
  const rivals = RIVALS.filter((rival) => !same(rival, declared)).map((system) => ({ system, each: metresIn(system) }));
  const best = rivals.reduce((a, b) => (farness(b.each) < farness(a.each) ? b : a));
  if (farness(best.each) >= farness(declaredEach)) return null;
  const chance = farnessByChance(
    some.map((position) => toWgs84(position, declared)),
    metresToStreet,
  );
  const least = LEAST_DEVIATIONS * chance.deviation;
  const nearest = Math.min(chance.mean, farness(declaredEach)) - least;
  if (farness(best.each) >= nearest) return null;
  const [declaredMetres, likelyMetres] = [median(declaredEach), median(best.each)];
  const nearer = best.each.filter((value, index) => value < (declaredEach[index] as number)).length;
  const off = Number.isFinite(declaredMetres) ? `${Math.round(declaredMetres)}` : null;
  const [is, was] = [COORDINATE_SYSTEM_NAMES[best.system], COORDINATE_SYSTEM_NAMES[declared]];
  return {
    declared,
    likely: best.system,
    declaredMetres,
    likelyMetres,
    nearerShare: nearer / some.length,
    zh: `按${was.zh}读，这些点到最近街道的距离中位数${off === null ? '很大（附近没有街道）' : `为 ${off} 米`}；按${is.zh}读则为 ${Math.round(likelyMetres)} 米。坐标系可能写错了。`,
    en: `Read as ${was.en}, these points lie ${off === null ? 'far from any street' : `${off} m from the nearest street (median)`}; read as ${is.en}, ${Math.round(likelyMetres)} m. The coordinate system may be misdeclared.`,
  };
}

const RIVALS: readonly CoordinateSystem[] = ['wgs84', 'gcj02', 'bd09'];

function same(a: CoordinateSystem, b: CoordinateSystem): boolean {
  return a === b || (a === 'wgs84' && b === 'cgcs2000');
}

/** Evenly from all of them. */
function sample(positions: readonly Position[]): Position[] {
  const step = Math.max(1, positions.length / MOST_POSITIONS);
  const count = Math.min(positions.length, MOST_POSITIONS);
  return Array.from({ length: count }, (_, index) => positions[Math.floor(index * step)] as Position);
}

/** Mean metres to a street, none counted as more than far. */
function farness(metres: readonly number[]): number {
  return metres.reduce((sum, each) => sum + Math.min(FAR_METRES, each), 0) / metres.length;
}

/** How far from streets the same points are when all are shifted together, in directions spread by the golden angle. */
function farnessByChance(positions: readonly Position[], metresToStreet: (position: Position) => number | null) {
  const all = Array.from({ length: SHIFTS }, (_, number) => {
    const turn = number * Math.PI * (3 - Math.sqrt(5));
    const { least, most } = SHIFT_METRES;
    const degrees = (least + ((number + 0.5) / SHIFTS) * (most - least)) / METRES_PER_DEGREE;
    return farness(
      positions.map(([longitude, latitude]) => {
        const east = (Math.cos(turn) * degrees) / Math.cos((latitude * Math.PI) / 180);
        return metresToStreet([longitude + east, latitude + Math.sin(turn) * degrees]) ?? Number.POSITIVE_INFINITY;
      }),
    );
  });
  const mean = all.reduce((sum, each) => sum + each, 0) / SHIFTS;
  return { mean, deviation: Math.sqrt(all.reduce((sum, each) => sum + (each - mean) ** 2, 0) / SHIFTS) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}
