import { keepIdentity } from '../../proposal/keep_identity.ts';
import type { DraftFigures } from '../figures/draft_figures.ts';
import { type Overlap, sharedAreas } from './overlaps.ts';

/** Weight of a square metre beside that of a household: only where there are no households does it decide. */
const AREA_WEIGHT = 1e-9;
/** The same key decides between equals. */
const KEY_WEIGHT = 1e-4;

/**
 * Which owner carries on which: in each community the assignment with the most households in common, each one carried on at
 * most once. A grid carries another on only where at least half of its households come from there or half of those went
 * there; a rest that lies in no grid carries on nothing but itself.
 *
 * @returns slot before → for each slot after, or −1 for a new grid
 */
export function identityOf(before: DraftFigures, after: DraftFigures, overlaps: readonly Overlap[]): Int32Array {
  const identity = new Int32Array(after.coverage.ownerCount).fill(-1);
  const areas = sharedAreas(before, after);
  const columns = after.coverage.ownerCount;
  const households = new Map(overlaps.map(({ from, to, households }) => [from * columns + to, households]));
  const shared = (from: number, to: number): number => {
    const pair = from * columns + to;
    return (households.get(pair) ?? 0) + AREA_WEIGHT * (areas.get(pair) ?? 0);
  };
  const whole = (figures: DraftFigures, owner: number): number =>
    figures.householdsOf(owner) + AREA_WEIGHT * figures.coverage.areaM2Of(owner);
  const [groupsBefore, groupsAfter] = [byParent(before), byParent(after)];
  for (const [parent, rows] of groupsAfter) {
    const candidates = groupsBefore.get(parent) ?? [];
    const table = rows.flatMap((to) =>
      candidates.map((from) => {
        const common = shared(from, to);
        const isMost = 2 * common >= whole(before, from) || 2 * common >= whole(after, to);
        if (common === 0 || !isMost || before.isGrid(from) !== after.isGrid(to)) return 0;
        return common + (before.coverage.ownerKey(from) === after.coverage.ownerKey(to) ? KEY_WEIGHT : 0);
      }),
    );
    keepIdentity(table, rows.length, candidates.length).forEach((column, row) => {
      if (column >= 0) identity[rows[row]!] = candidates[column]!;
    });
  }
  return identity;
}

function byParent({ coverage }: DraftFigures): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (let owner = 0; owner < coverage.ownerCount; owner++) {
    if (!coverage.hasOwner(owner) || coverage.faceCountOf(owner) === 0) continue;
    const { parent } = coverage.ownerFacts(owner);
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [owner]);
    else group.push(owner);
  }
  return groups;
}
