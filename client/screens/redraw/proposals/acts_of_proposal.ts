import type { Act, Key, OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { Proposal } from '../../../../geodata/proposal/propose.ts';
import type { DraftGround } from './ground_of_draft.ts';

/** What taking a proposal comes to. */
export interface ProposalActs {
  readonly acts: readonly Act[];
  /** Faces (slots) that would change owner, against the draft as it is. */
  readonly moved: ReadonlySet<number>;
  /** For each face (slot) in scope its grid in the proposal, 0, 1, 2 … */
  readonly gridOf: ReadonlyMap<number, number>;
  /** Units that a lock keeps with a grid which the proposal has elsewhere: they stay, and may be islands. */
  readonly heldApart: number;
}

/**
 * Turns a proposal into acts of one edit: new grids are added, faces assigned, and grids left without a face dropped.
 * Grids that carry one on keep its key; what a lock holds keeps its owner.
 *
 * @param editId id of the edit, which names what it makes
 */
export function actsOfProposal(
  coverage: CoverageView,
  ground: DraftGround,
  proposal: Pick<Proposal, 'owner' | 'measures'>,
  editId: string,
): ProposalActs {
  const { grids } = proposal.measures;
  const added: Act[] = [];
  const keys = ownersOfGrids(ground, proposal).map((owner, grid): OwnerKey => {
    if (owner >= 0) return coverage.ownerKey(owner);
    const key = `${editId}.grid${grid}`;
    const parent = ground.parents[grids[grid]!.community]!;
    added.push({ kind: 'add_owner', owner: key, parent, code: null, name: null });
    return key;
  });
  const facesFor = new Map<OwnerKey, Key[]>();
  const left = new Map<number, number>();
  const moved = new Set<number>();
  const gridOf = new Map<number, number>();
  let heldApart = 0;
  ground.faces.forEach((faces, unit) => {
    const grid = proposal.owner[unit]!;
    const key = keys[grid]!;
    const held = ground.heldBy[unit]!;
    const isApart = held >= 0 && coverage.ownerKey(held) !== key;
    if (isApart) heldApart++;
    for (const face of faces) {
      gridOf.set(face, grid);
      const owner = coverage.faceOwner[face]!;
      if (isApart || coverage.ownerKey(owner) === key) continue;
      moved.add(face);
      left.set(owner, (left.get(owner) ?? 0) + 1);
      const given = facesFor.get(key);
      if (given === undefined) facesFor.set(key, [coverage.faceKey(face)]);
      else given.push(coverage.faceKey(face));
    }
  });
  const assigned = [...facesFor].map(([owner, faces]): Act => ({ kind: 'assign', faces, owner }));
  const dropped = [...left]
    .filter(([owner, faces]) => faces === coverage.faceCountOf(owner) && !facesFor.has(coverage.ownerKey(owner)))
    .map(([owner]): Act => ({ kind: 'drop_owner', owner: coverage.ownerKey(owner) }));
  return { acts: [...added, ...assigned, ...dropped], moved, gridOf, heldApart };
}

/** For each grid of a proposal the owner that it goes on as; −1: a new one. Locks outrank where most of its people are. */
function ownersOfGrids(ground: DraftGround, { owner, measures }: Pick<Proposal, 'owner' | 'measures'>): number[] {
  const owners = measures.grids.map(({ today }) => (today < 0 ? -1 : ground.grids[today]!));
  const takenBy = new Map<number, number>();
  ground.heldBy.forEach((held, unit) => {
    if (held >= 0 && !takenBy.has(held)) takenBy.set(held, owner[unit]!);
  });
  const isNamed = new Set<number>();
  for (const [held, grid] of takenBy) {
    if (isNamed.has(grid)) continue;
    isNamed.add(grid);
    owners.forEach((other, i) => {
      if (other === held && i !== grid) owners[i] = -1;
    });
    owners[grid] = held;
  }
  return owners;
}
