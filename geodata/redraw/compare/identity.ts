import type { Key } from '../../coverage/coverage_edit.ts';
import { type Common, carryOn, substance } from '../../proposal/carry_on.ts';
import type { DraftFigures } from '../figures/draft_figures.ts';
import { isOneGround, type Overlap, sharedAreas } from './overlaps.ts';

/**
 * Which owner carries on which (see carryOn). A rest that lies in no grid carries on nothing but itself. On two grounds keys
 * mean nothing to each other, codes do.
 *
 * @returns slot before → for each slot after, or −1 for a new grid
 */
export function identityOf(before: DraftFigures, after: DraftFigures, overlaps: readonly Overlap[]): Int32Array {
  const columns = after.coverage.ownerCount;
  const households = new Map(overlaps.map(({ from, to, households }) => [from * columns + to, households]));
  const areas = sharedAreas(before, after);
  const isSame = isOneGround(before, after);
  const nameOf = ({ coverage }: DraftFigures, owner: number): Key =>
    isSame ? coverage.ownerKey(owner) : (coverage.ownerFacts(owner).code ?? coverage.ownerKey(owner));
  const commons = [...new Set([...areas.keys(), ...households.keys()])].flatMap((pair): Common[] => {
    const [from, to] = [Math.floor(pair / columns), pair % columns];
    if (before.isGrid(from) !== after.isGrid(to)) return [];
    const isSameKey = nameOf(before, from) === nameOf(after, to);
    const common = { households: households.get(pair) ?? 0, areaM2: areas.get(pair) ?? 0 };
    return [{ before: from, after: to, ...common, isSameKey }];
  });
  const whole =
    (figures: DraftFigures) =>
    (owner: number): number =>
      substance(figures.householdsOf(owner), figures.coverage.areaM2Of(owner));
  return carryOn(commons, columns, whole(before), whole(after));
}
