import type { Position } from '../place.ts';
import { Problem } from '../problem.ts';

/**
 * Numbers new regions under one parent from west to east and from north to south, as Beijing's grid codes do: the centres
 * are cut into about √n rows of equal count from north to south, and each row is read from west to east.
 *
 * @param centres a position inside each region, WGS 84
 * @param prefix code of the parent
 * @param digits how many digits the number gets; numbers begin at 1
 * @returns the code of each region, in the order of `centres`; the same centres in another order get the same codes
 * @throws {Problem} `too_many_regions` when the digits do not suffice
 */
export function numberRegions(centres: readonly Position[], prefix: string, digits: number): string[] {
  if (centres.length >= 10 ** digits) {
    throw new Problem('too_many_regions', {
      zh: `${prefix} 下有 ${centres.length} 个区域，${digits} 位编号不够用。`,
      en: `${centres.length} regions under ${prefix} do not fit into ${digits} digits.`,
    });
  }
  const [westFirst, northFirst] = [byLongitude(centres), byLatitude(centres)];
  const perRow = Math.ceil(centres.length / Math.max(1, Math.round(Math.sqrt(centres.length))));
  const codes: string[] = new Array(centres.length);
  const order = centres.map((_, index) => index).sort(northFirst);
  for (let start = 0, number = 1; start < order.length; start += perRow) {
    for (const index of order.slice(start, start + perRow).sort(westFirst)) {
      codes[index] = prefix + String(number++).padStart(digits, '0');
    }
  }
  return codes;
}

/** Ties fall to the other axis, so that the order of the input never matters unless two centres are the same. */
function byLongitude(centres: readonly Position[]) {
  return (a: number, b: number) => at(centres, a, 0) - at(centres, b, 0) || at(centres, b, 1) - at(centres, a, 1);
}

function byLatitude(centres: readonly Position[]) {
  return (a: number, b: number) => at(centres, b, 1) - at(centres, a, 1) || at(centres, a, 0) - at(centres, b, 0);
}

function at(centres: readonly Position[], index: number, axis: 0 | 1): number {
  return (centres[index] as Position)[axis];
}
