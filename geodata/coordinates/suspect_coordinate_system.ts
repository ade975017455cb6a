import type { Position } from '../place.ts';
import { COORDINATE_SYSTEM_NAMES, type CoordinateSystem } from './coordinate_system.ts';
import { toWgs84 } from './to_wgs84.ts';

/** Fewer points than this say nothing. */
const FEWEST_POSITIONS = 4;
/** Stations stand within a few tens of metres of a street; a reading that puts half of them beyond this is not believed. */
const NEAR_A_STREET_METRES = 60;

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
 * one: GCJ-02 taken for WGS 84 puts everything 300–700 m off. It only warns; nothing is ever converted on its word.
 *
 * @param positions as they stand in the file, in the declared system
 * @param metresToStreet metres from a WGS 84 position to the nearest street; null or Infinity where there is none near
 * @returns null when the declared system is the best or the evidence is thin: another reading is suspected only if it halves
 *   the median distance, brings that below 60 m, and brings at least three points in four nearer
 */
export function suspectCoordinateSystem(
  positions: readonly Position[],
  declared: CoordinateSystem,
  metresToStreet: (position: Position) => number | null,
): CoordinateSystemSuspicion | null {
  if (positions.length < FEWEST_POSITIONS) return null;
  const metresIn = (system: CoordinateSystem) =>
    positions.map((position) => metresToStreet(toWgs84(position, system)) ?? Number.POSITIVE_INFINITY);
  const declaredEach = metresIn(declared);
  const declaredMetres = median(declaredEach);
  let best: { system: CoordinateSystem; metres: number; share: number } | null = null;
  for (const system of RIVALS.filter((rival) => !same(rival, declared))) {
    const each = metresIn(system);
    const metres = median(each);
    const share = each.filter((value, index) => value < (declaredEach[index] as number)).length / each.length;
    const believed = metres <= NEAR_A_STREET_METRES && metres * 2 <= declaredMetres && share >= 0.75;
    if (believed && (best === null || metres < best.metres)) best = { system, metres, share };
  }
  if (best === null) return null;
  const off = Number.isFinite(declaredMetres) ? `${Math.round(declaredMetres)}` : null;
  const [is, was] = [COORDINATE_SYSTEM_NAMES[best.system], COORDINATE_SYSTEM_NAMES[declared]];
  return {
    declared,
    likely: best.system,
    declaredMetres,
    likelyMetres: best.metres,
    nearerShare: best.share,
    zh: `按${was.zh}读，这些点到最近街道的距离中位数${off === null ? '很大（附近没有街道）' : `为 ${off} 米`}；按${is.zh}读则为 ${Math.round(best.metres)} 米。坐标系可能写错了。`,
    en: `Read as ${was.en}, these points lie ${off === null ? 'far from any street' : `${off} m from the nearest street (median)`}; read as ${is.en}, ${Math.round(best.metres)} m. The coordinate system may be misdeclared.`,
  };
}

const RIVALS: readonly CoordinateSystem[] = ['wgs84', 'gcj02', 'bd09'];

function same(a: CoordinateSystem, b: CoordinateSystem): boolean {
  return a === b || (a === 'wgs84' && b === 'cgcs2000');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}
