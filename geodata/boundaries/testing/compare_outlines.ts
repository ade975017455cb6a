import type { MultiPolygon, Polygon } from 'geojson';
import { STEPS_PER_DEGREE } from '../../districting/lattice.ts';
import { polygonAreaM2 } from '../../districting/measure.ts';
import type { RepairedCoverage } from '../repair_types.ts';

type Outline = Polygon | MultiPolygon;

export function polygonsOf(outline: Outline | null): Polygon[] {
  if (outline === null) return [];
  if (outline.type === 'Polygon') return [outline];
  return outline.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

export function areaOf(outline: Outline | null): number {
  return polygonsOf(outline).reduce((sum, each) => sum + polygonAreaM2(each), 0);
}

/** The undirected edges of an outline as text, sorted: the same for the same outline however its rings begin or run. */
export function edgesOf(outline: Outline | null): string[] {
  const point = (position: readonly number[]) => position.map((each) => Math.round(each * STEPS_PER_DEGREE)).join();
  return polygonsOf(outline)
    .flatMap(({ coordinates }) =>
      coordinates.flatMap((ring) => ring.slice(1).map((end, i) => [point(ring[i]!), point(end)])),
    )
    .filter(([a, b]) => a !== b)
    .map((ends) => ends.sort().join(' '))
    .sort();
}

/** The largest difference in m² between area after, and area before with all reported changes, of any polygon. */
export function ledgerError({ polygons, repairs }: RepairedCoverage): number {
  const changes = new Map<string, number>();
  for (const { id, areaM2 } of repairs.flatMap((repair) => repair.changes)) {
    changes.set(id, (changes.get(id) ?? 0) + areaM2);
  }
  return Math.max(
    ...polygons.map(({ id, writtenAreaM2, outline }) =>
      Math.abs(writtenAreaM2 + (changes.get(id) ?? 0) - areaOf(outline)),
    ),
  );
}
