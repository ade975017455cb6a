import type { DraftFigures } from '../figures/draft_figures.ts';
import type { CheckFinding } from './check_types.ts';

const NAMES = { compound: ['小区', 'Compound'], building: ['楼栋', 'Building'] } as const;

/**
 * Buildings or compounds whose households are in more than one grid, those with most households cut off first. What has more
 * households than a grid may have cannot stay whole and is left out.
 */
export function cutUnits({ base, coverage, counted }: DraftFigures, kind: 'building' | 'compound'): CheckFinding[] {
  const { entrances, facts } = base;
  const column = entrances[kind];
  const names =
    kind === 'building'
      ? facts.buildings.map((id) => ({ zh: id, en: id }))
      : facts.compounds.map((id, i) => facts.compoundNames[i] ?? { zh: id, en: id });
  const households = new Map<number, number>();
  for (let entrance = 0; entrance < column.length; entrance++) {
    const [unit, face] = [column[entrance]!, counted.faceOf[entrance]!];
    if (unit < 0 || face < 0) continue;
    const pair = unit * coverage.ownerCount + coverage.faceOwner[face]!;
    households.set(pair, (households.get(pair) ?? 0) + entrances.households[entrance]!);
  }
  const byUnit = new Map<number, { owner: number; households: number }[]>();
  for (const [pair, count] of households) {
    if (count === 0) continue;
    const [unit, owner] = [Math.floor(pair / coverage.ownerCount), pair % coverage.ownerCount];
    const shares = byUnit.get(unit);
    if (shares === undefined) byUnit.set(unit, [{ owner, households: count }]);
    else shares.push({ owner, households: count });
  }
  const cut = [...byUnit]
    .filter(([, shares]) => {
      const whole = shares.reduce((sum, share) => sum + share.households, 0);
      return shares.length > 1 && whole <= facts.limits.max;
    })
    .map(([unit, shares]) => {
      shares.sort((a, b) => b.households - a.households || a.owner - b.owner);
      return { unit, shares, off: shares.slice(1).reduce((sum, share) => sum + share.households, 0) };
    });
  const placeOf = firstEntrances(column, new Set(cut.map(({ unit }) => unit)));
  const [zh, en] = NAMES[kind];
  return cut
    .sort((a, b) => b.off - a.off || a.unit - b.unit)
    .map(({ unit, shares, off }) => {
      const entrance = placeOf.get(unit)!;
      return {
        message: {
          zh: `${zh} ${names[unit]!.zh} 的住户分在 ${shares.length} 个网格，${off} 户在主要网格之外。`,
          en: `${en} ${names[unit]!.en ?? names[unit]!.zh} lies in ${shares.length} grids; ${off} households are not in the main one.`,
        },
        grids: shares.map(({ owner }) => coverage.ownerKey(owner)),
        position: coverage.lattice.position(entrances.x[entrance]!, entrances.y[entrance]!),
      };
    });
}

function firstEntrances(column: Int32Array, units: ReadonlySet<number>): Map<number, number> {
  const first = new Map<number, number>();
  column.forEach((unit, entrance) => {
    if (units.has(unit) && !first.has(unit)) first.set(unit, entrance);
  });
  return first;
}
