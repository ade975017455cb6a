import { numberRegions } from '../../codes/number_regions.ts';
import type { RegionFacts, RegionLevel } from '../../place.ts';
import { Problem } from '../../problem.ts';
import type { RowProblem } from '../row_problem.ts';
import { interiorPoint } from '../shapes/interior_point.ts';
import { coverRegions } from './cover_regions.ts';
import { shapeFinder } from './shape_finder.ts';

/**
 * Completes given regions upwards, so that every one has a parent one level above:
 * - a level above the given ones gets a region for each parent code that they name, or else one region that covers them all;
 * - a level missing between two given ones repeats the regions above it, one for one;
 * - a given region without a parent code gets the parent that its middle lies in; one that lies in none, or names a parent that
 *   is not there, is left out with all below it, and said in `problems`.
 *
 * Levels below the finest given one are drawn by the caller.
 */
export function fillLevels(
  given: readonly RegionFacts[],
  levels: readonly RegionLevel[],
  jurisdictionCode: string,
  file: string,
  problems: RowProblem[],
): RegionFacts[] {
  refuseStrangeLevels(given, levels);
  const finest = Math.max(...given.map(({ level }) => level));
  const coarsest = Math.min(...given.map(({ level }) => level));
  const filled: RegionFacts[] = [];
  let below = given.filter(({ level }) => level === coarsest);
  for (let level = coarsest - 1; level >= 1; level--) {
    const parents = parentsOf(below, level, levels, jurisdictionCode);
    filled.push(...withParents(below, parents));
    below = parents;
  }
  filled.push(...below.map((region) => ({ ...region, parentCode: null })));
  for (let level = coarsest + 1; level <= finest; level++) {
    const parents = filled.filter((region) => region.level === level - 1);
    const own = given.filter((region) => region.level === level);
    filled.push(...(own.length === 0 ? repeated(parents, level) : placed(own, parents, file, problems)));
  }
  return filled;
}

function refuseStrangeLevels(given: readonly RegionFacts[], levels: readonly RegionLevel[]): void {
  const strange = given.find(({ level }) => !levels.some((each) => each.level === level));
  if (strange === undefined) return;
  throw new Problem('level_unknown', {
    zh: `区域 ${strange.code} 的级别是 ${strange.level}，本辖区只有 ${levels.map(({ level }) => level).join('、')} 级。`,
    en: `Region ${strange.code} is of level ${strange.level}; this place has levels ${levels.map(({ level }) => level).join(', ')}.`,
  });
}

function parentsOf(below: readonly RegionFacts[], level: number, levels: readonly RegionLevel[], prefix: string) {
  const named = below.every(({ parentCode }) => parentCode !== null);
  const groups = [...Map.groupBy(below, ({ parentCode }) => (named ? (parentCode as string) : '')).entries()];
  const outlines = groups.map(([, children]) => coverRegions(children.map(({ outline }) => outline)));
  const taken = new Set(below.map(({ code }) => code));
  const numbered = numberRegions(outlines.map(interiorPoint), prefix, 3);
  const kind = levels.find((each) => each.level === level)?.name;
  return groups.map(([code], index): RegionFacts => {
    const free = numbered[index] as string;
    return {
      code: named ? code : taken.has(free) ? `${free}-${level}` : free,
      level,
      parentCode: null,
      name: named
        ? { zh: code, en: null }
        : { zh: `第${index + 1}${kind?.zh ?? ''}`, en: `${kind?.en ?? 'Region'} ${index + 1}` },
      outline: outlines[index] as RegionFacts['outline'],
      givenHouseholds: null,
      givenResidents: null,
    };
  });
}

function withParents(below: readonly RegionFacts[], parents: readonly RegionFacts[]): RegionFacts[] {
  const codes = new Set(parents.map(({ code }) => code));
  const only = parents[0]?.code as string;
  return below.map((region) => ({
    ...region,
    parentCode: codes.has(region.parentCode ?? '') ? region.parentCode : only,
  }));
}

/** One child for each parent, of the same extent: the totals stay with the parent. */
function repeated(parents: readonly RegionFacts[], level: number): RegionFacts[] {
  return parents.map((parent) => ({
    ...parent,
    code: `${parent.code}001`,
    level,
    parentCode: parent.code,
    givenHouseholds: null,
    givenResidents: null,
  }));
}

function placed(
  regions: readonly RegionFacts[],
  parents: readonly RegionFacts[],
  file: string,
  problems: RowProblem[],
): RegionFacts[] {
  const find = shapeFinder(parents.map(({ outline }) => outline));
  const codes = new Set(parents.map(({ code }) => code));
  return regions.flatMap((region) => {
    const parentCode = region.parentCode ?? parents[find(interiorPoint(region.outline))]?.code;
    if (parentCode !== undefined && codes.has(parentCode)) return { ...region, parentCode };
    const reason = {
      zh: `第 ${region.level - 1} 级里没有它的上级${parentCode === undefined ? '' : ` ${parentCode}`}，已略去。`,
      en: `Level ${region.level - 1} does not hold its parent${parentCode === undefined ? '' : ` ${parentCode}`}; left out.`,
    };
    problems.push({ file, line: null, field: 'parent', value: region.code, reason });
    return [];
  });
}
