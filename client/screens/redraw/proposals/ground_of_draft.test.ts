import { describe, expect, it } from 'vitest';
import { requireSensibleGround } from '../../../../geodata/proposal/ground.ts';
import { propose } from '../../../../geodata/proposal/propose.ts';
import { type SmallDraft, smallDraft } from '../testing/small_draft.ts';
import { actsOfProposal } from './acts_of_proposal.ts';
import { type DraftGround, groundOfDraft } from './ground_of_draft.ts';
import { LineFinder } from './line_finder.ts';
import { ownersInScope, type Scope } from './scope.ts';

const LIMITS = { min: 120, max: 200, target: 160 };

function groundOf({ base, replica, figures, atFirst }: SmallDraft, scope: Scope = { kind: 'all' }): DraftGround {
  const { coverage } = replica;
  const owners = ownersInScope(coverage, scope, []);
  const lines = new LineFinder(base, coverage);
  return groundOfDraft({ coverage, figures }, atFirst, lines, owners, LIMITS.target);
}

describe('the ground of a draft', () => {
  it('holds every household and every square metre in scope once', () => {
    const draft = smallDraft({ households: (face) => 30 + face });
    const { ground, faces } = groundOf(draft);
    requireSensibleGround(ground, LIMITS);
    const sums = draft.figures.sums();
    expect(ground.households.reduce((sum, each) => sum + each, 0)).toBe(sums.households);
    expect(ground.casesPerMonth.reduce((sum, each) => sum + each, 0)).toBe(sums.cases / 2);
    expect(faces.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, face) => face));
    const areas = draft.figures.grids().map((grid) => draft.replica.coverage.areaM2Of(grid));
    expect(ground.areaM2.reduce((sum, each) => sum + each, 0)).toBeCloseTo(
      areas.reduce((sum, each) => sum + each, 0),
      1,
    );
  });

  it('has nothing outside of the grids that were selected', () => {
    const { faces, grids } = groundOf(smallDraft(), { kind: 'grids', grids: [0, 1] });
    expect([...grids].sort()).toEqual([0, 1]);
    expect(faces.flat()).toHaveLength(8);
  });

  it('is cut by a river, and only dearer to cross where there is a bridge', () => {
    const across = ({ ground, faces }: DraftGround): number[] =>
      [...ground.barrier].filter((_, edge) => {
        const columns = [ground.edgeA, ground.edgeB].map((unit) => faces[unit[edge]!]![0]! % 6);
        return columns.includes(2) && columns.includes(3);
      });
    expect(new Set(across(groundOf(smallDraft())))).toEqual(new Set([0]));
    expect(new Set(across(groundOf(smallDraft({ river: 'open' }))))).toEqual(new Set([Infinity]));
    expect(across(groundOf(smallDraft({ river: 'bridged' })))).toContain(1);
  });

  it('counts households that moved already as at home in the grid that they came from', () => {
    const draft = smallDraft();
    const { coverage } = draft.replica;
    draft.figures.update(draft.replica.make([{ kind: 'assign', faces: [2, 3], owner: 0 }]).touched);
    const { ground, grids, faces } = groundOf(draft);
    const today = (face: number): number => grids[ground.today[faces.findIndex((unit) => unit.includes(face))]!]!;
    expect(coverage.faceOwner[2]).toBe(0);
    expect(today(2)).toBe(1);
    draft.replica.make([{ kind: 'lock', what: 'grid', key: 0, on: true }]);
    const locked = groundOf(draft);
    expect(locked.grids[locked.ground.today[locked.faces.findIndex((unit) => unit.includes(2))]!]).toBe(0);
    expect(locked.ground.lockedGrids[locked.grids.indexOf(0)]).toBe(1);
  });
});

describe('the acts of a proposal', () => {
  it('make the grids of the proposal in one edit that undo takes back', () => {
    const draft = smallDraft({ households: (face) => (face < 8 ? 70 : 30) });
    const before = draft.replica.digest();
    const ground = groundOf(draft);
    const { proposals } = propose(ground.ground, LIMITS, { seed: 3, stepsPerGrid: 300 });
    for (const proposal of proposals) {
      const { acts } = actsOfProposal(
        draft.replica.coverage,
        ground,
        proposal,
        `edit${proposals.indexOf(proposal)}abc`,
      );
      const { touched } = draft.replica.make(acts, { id: `edit${proposals.indexOf(proposal)}abc` });
      draft.figures.update(touched);
      const grids = draft.figures.grids();
      const households = grids.map((grid) => draft.figures.householdsOf(grid)).sort((a, b) => a - b);
      expect(households).toEqual(proposal.measures.grids.map((grid) => grid.households).sort((a, b) => a - b));
      for (const grid of grids) expect(draft.replica.coverage.piecesOf(grid)).toHaveLength(1);
      draft.figures.update(draft.replica.undo().touched);
      expect(draft.replica.digest()).toBe(before);
    }
  });

  it('leave to its grid what a lock holds', () => {
    const draft = smallDraft({ households: (face) => (face < 8 ? 70 : 30) });
    draft.replica.make([0, 9, 23].map((key) => ({ kind: 'lock', what: 'face', key, on: true })));
    const owners = [0, 9, 23].map((face) => draft.replica.coverage.faceOwner[face]);
    const ground = groundOf(draft);
    const { proposals } = propose(ground.ground, LIMITS, { seed: 5, stepsPerGrid: 300 });
    const { acts } = actsOfProposal(draft.replica.coverage, ground, proposals.at(-1)!, 'takenedit');
    draft.replica.make(acts, { id: 'takenedit' });
    expect([0, 9, 23].map((face) => draft.replica.coverage.faceOwner[face])).toEqual(owners);
  });
});
