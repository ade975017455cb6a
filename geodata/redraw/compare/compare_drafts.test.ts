import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../districting/random.ts';
import type { ProposalGround } from '../../proposal/ground.ts';
import { measurePlan } from '../../proposal/measure_plan.ts';
import { PROPOSAL_WEIGHTS } from '../../proposal/objective.ts';
import { bareGround } from '../../proposal/testing/small_grounds.ts';
import { DraftFigures } from '../figures/draft_figures.ts';
import { smallTown } from '../testing/small_town.ts';
import { townBase } from '../testing/town_base.ts';
import { compareDrafts } from './compare_drafts.ts';

const LIMITS = { min: 300, max: 500, target: 400 };
const base = townBase(smallTown(), 4);

/** Every face a unit; measuring a plan needs no edges. */
function groundOf(today: DraftFigures): ProposalGround {
  const { coverage, counted } = today;
  const faces = Array.from({ length: coverage.faceCount }, (_, face) => face);
  return {
    ...bareGround(
      faces.map((face) => counted.ofFace('households', face)),
      [],
      { today: faces.map((face) => coverage.faceOwner[face]!), community: faces.map(() => 0) },
    ),
    areaM2: Float64Array.from(faces, (face) => coverage.faceAreaM2(face)),
    residents60: Float64Array.from(faces, (face) => counted.ofFace('residents60', face)),
  };
}

describe('households that move', () => {
  it('are as many as a proposal says that comes to the same grids, whatever they are', () => {
    const today = new DraftFigures(base, smallTown());
    const ground = groundOf(today);
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), fc.boolean(), (seed, strokes, isWild) => {
        const coverage = smallTown();
        const random = seededRandom(seed);
        for (let stroke = 0; stroke < strokes; stroke++) {
          const face = Math.floor(random() * coverage.faceCount);
          const owner = isWild
            ? Math.floor(random() * coverage.ownerCount)
            : coverage.faceOwner[coverage.faceNeighbours(face)[0]!.face]!;
          coverage.apply({ id: `stroke${stroke}`, acts: [{ kind: 'assign', faces: [face], owner }] });
        }
        const owners = [...new Set(coverage.faceOwner.slice(0, coverage.faceCount))];
        const plan = Int32Array.from({ length: coverage.faceCount }, (_, face) =>
          owners.indexOf(coverage.faceOwner[face]!),
        );
        const measures = measurePlan(ground, plan, LIMITS, PROPOSAL_WEIGHTS.balanced);
        const { moved, movedShare, carriesOn } = compareDrafts(today, new DraftFigures(base, coverage));
        expect(measures.householdsMoved).toBe(moved.households);
        expect(measures.residents60Moved).toBe(moved.residents60);
        expect(measures.movedShare).toBeCloseTo(movedShare, 12);
        for (const [grid, { today: before }] of measures.grids.entries()) {
          expect(before < 0 ? null : before).toBe(carriesOn.get(owners[grid]!));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stay with the grid that has most of them, not with the key', () => {
    const today = new DraftFigures(base, smallTown());
    const coverage = smallTown();
    const [a, b] = [coverage.facesOf(0), coverage.facesOf(1)];
    coverage.apply({ id: 'away', acts: [{ kind: 'assign', faces: a.slice(1), owner: 1 }] });
    coverage.apply({ id: 'swap', acts: [{ kind: 'assign', faces: b, owner: 0 }] });
    const { carriesOn, gone } = compareDrafts(today, new DraftFigures(base, coverage));
    expect([carriesOn.get(0), carriesOn.get(1)]).toEqual([1, 0]);
    expect(gone).toEqual([]);
  });

  it('are of one base only', () => {
    const today = new DraftFigures(base, smallTown());
    const other = new DraftFigures(townBase(smallTown(), 4, 100), smallTown());
    expect(() => compareDrafts(today, other)).toThrow(RangeError);
  });
});
