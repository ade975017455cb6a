import type { OwnerKey } from '../../coverage/coverage_edit.ts';
import type { DraftFigures } from '../figures/draft_figures.ts';
import { identityOf } from './identity.ts';
import { overlapsOf } from './overlaps.ts';

/** How much of each kind; `workers` are those of grids that nobody carries on. */
export interface Moved {
  readonly households: number;
  readonly residents: number;
  readonly residents60: number;
  readonly openCases: number;
  readonly stations: number;
  readonly workers: number;
}

/** What goes from one grid to another. */
export interface Move extends Omit<Moved, 'workers'> {
  readonly from: OwnerKey;
  readonly to: OwnerKey;
}

export interface DraftComparison {
  /** Everything that grids of both states have in common, what stays too: the matrix, by slots in rising order. */
  readonly matrix: readonly Move[];
  /** Those of the matrix in which the grid is another one: what really moves. */
  readonly moves: readonly Move[];
  readonly moved: Moved;
  /** Share of all households that move, 0 to 1. */
  readonly movedShare: number;
  readonly gridsBefore: number;
  readonly gridsAfter: number;
  /** For each grid of the second state the one of the first that it carries on; null: it is new. */
  readonly carriesOn: ReadonlyMap<OwnerKey, OwnerKey | null>;
  /** Grids of the first state that nobody carries on. */
  readonly gone: readonly OwnerKey[];
}

/**
 * Who moves between two states of the same people (today and a draft, or two drafts, see countedAlike). A household moves where its grid is not the one
 * that carries on the grid it was in (see identityOf), whatever keys the grids have.
 * @throws RangeError for states of different people
 */
export function compareDrafts(before: DraftFigures, after: DraftFigures): DraftComparison {
  const overlaps = overlapsOf(before, after);
  const identity = identityOf(before, after, overlaps);
  const keyBefore = (owner: number): OwnerKey => before.coverage.ownerKey(owner);
  const keyAfter = (owner: number): OwnerKey => after.coverage.ownerKey(owner);
  const withFaces =
    ({ coverage }: DraftFigures) =>
    (owner: number): boolean =>
      coverage.faceCountOf(owner) > 0;
  const [gridsBefore, gridsAfter] = [before.grids().filter(withFaces(before)), after.grids().filter(withFaces(after))];
  const carried = new Set(identity);
  const gone = gridsBefore.filter((owner) => !carried.has(owner));
  const rows = overlaps.map(({ from, to, households, residents, residents60, openCases, stations }) => ({
    isMove: identity[to] !== from,
    move: { from: keyBefore(from), to: keyAfter(to), households, residents, residents60, openCases, stations },
  }));
  const moves = rows.flatMap(({ isMove, move }) => (isMove ? [move] : []));
  const sum = (measure: keyof Omit<Moved, 'workers'>): number => moves.reduce((all, move) => all + move[measure], 0);
  const households = rows.reduce((all, { move }) => all + move.households, 0);
  const moved = {
    households: sum('households'),
    residents: sum('residents'),
    residents60: sum('residents60'),
    openCases: sum('openCases'),
    stations: sum('stations'),
    workers: before.ofAll(gone).reduce((all, { workers }) => all + workers, 0),
  };
  return {
    matrix: rows.map(({ move }) => move),
    moves,
    moved,
    movedShare: households === 0 ? 0 : moved.households / households,
    gridsBefore: gridsBefore.length,
    gridsAfter: gridsAfter.length,
    carriesOn: new Map(
      gridsAfter.map((owner) => [keyAfter(owner), identity[owner]! < 0 ? null : keyBefore(identity[owner]!)]),
    ),
    gone: gone.map(keyBefore),
  };
}
