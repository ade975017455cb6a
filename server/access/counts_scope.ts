import { BOUND_BY_REGION } from '../../geodata/access/roles.ts';
import type { Access } from './access.ts';
import { notAllowed } from './access_problems.ts';
import { type Actor, grantsAt } from './actor.ts';

/**
 * The regions whose cases somebody may count on the map, by code as granted; null: the whole place.
 * He holds a right to heat, or would not have come so far.
 */
export function countedRegions(actor: Actor, jurisdiction: string): readonly string[] | null {
  const grants = grantsAt(actor, new Date(), jurisdiction).filter(({ role }) => BOUND_BY_REGION.includes(role));
  const regions = grants.map(({ region }) => region);
  return regions.includes(null) ? null : regions.filter((region) => region !== null);
}

/** Which cases figures may be made of. */
export interface FigureBounds {
  /** Codes of regions granted and those below; null: every one. */
  readonly regionCodes: ReadonlySet<string> | null;
  /** Ids of every version of the grids in them; null: every one. */
  readonly gridIds: readonly number[] | null;
  /** Only figures of these departments; null: of all. */
  readonly departments: 'all' | ReadonlySet<string> | null;
}

/** Bounds of the figures that somebody may be told, by the widest of his rights. */
export async function figureBounds(access: Access, actor: Actor, jurisdiction: string): Promise<FigureBounds> {
  const isByRegion = grantsAt(actor, new Date(), jurisdiction).some(({ role }) => BOUND_BY_REGION.includes(role));
  if (!isByRegion) {
    const { departments } = await access.scopeOf(actor, jurisdiction, ['department']);
    return { regionCodes: null, gridIds: null, departments };
  }
  const { whole, regionCodes, gridIds } = await access.scopeOf(actor, jurisdiction, BOUND_BY_REGION);
  return whole
    ? { regionCodes: null, gridIds: null, departments: null }
    : { regionCodes, gridIds: [...gridIds], departments: null };
}

/** @throws Problem NOT_ALLOWED where figures of the region, or without it of the whole place, or of the department, are not his. */
export function checkFigureBounds(
  { regionCodes, departments }: FigureBounds,
  jurisdiction: string,
  region: string | null,
  department: string | null,
): void {
  if (region !== null && regionCodes !== null && !regionCodes.has(region)) {
    throw notAllowed(`caseFigures(region: ${region.slice(0, 60)})`, jurisdiction);
  }
  if (departments === null) return;
  if (department !== null && (departments === 'all' || departments.has(department))) return;
  throw notAllowed(`caseFigures(department: ${department?.slice(0, 60) ?? 'null'})`, jurisdiction);
}
