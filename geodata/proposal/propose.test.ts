import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProposalGround } from './ground.ts';
import { propose, proposeInSteps } from './propose.ts';
import { planFaults } from './testing/plan_faults.ts';
import { bareGround, gridPairs, isConnected, SHAPES, smallGround } from './testing/small_grounds.ts';

const LIMITS = { min: 300, max: 500, target: 400 };

/** A town of rows × columns blocks: four communities side by side, each of two grids that are far too large. */
function town(): ProposalGround {
  const [columns, rows] = [16, 10];
  const units = columns * rows;
  const all = Array.from({ length: units }, (_, unit) => unit);
  return bareGround(
    all.map((unit) => 15 + ((unit * 37) % 31)),
    gridPairs(columns, units),
    {
      today: all.map((unit) => 2 * Math.floor((unit % columns) / 4) + (unit < units / 2 ? 0 : 1)),
      community: all.map((unit) => Math.floor((unit % columns) / 4)),
      residents60: all.map((unit) => unit % 9),
      casesPerMonth: all.map((unit) => unit % 5),
    },
  );
}

describe('propose', () => {
  it('brings grids within the limits by changing their number, and gives several plans from least change to best balance', () => {
    const ground = town();
    const { proposals, reasons, complete } = propose(ground, LIMITS, { seed: 1 });
    expect(complete).toBe(true);
    expect(reasons).toEqual([]);
    expect(proposals.length).toBeGreaterThanOrEqual(3);
    for (const { owner, measures } of proposals) {
      expect(planFaults(ground, owner)).toEqual([]);
      expect(measures.gridsOutside).toBe(0);
      expect(measures.grids.length).toBeGreaterThan(8);
    }
    const moved = proposals.map(({ measures }) => measures.householdsMoved);
    const spread = proposals.map(({ measures }) => measures.spread);
    expect(moved).toEqual(moved.toSorted((a, b) => a - b));
    expect(spread).toEqual(spread.toSorted((a, b) => b - a));
    expect(new Set(proposals.map(({ owner }) => owner.join())).size).toBe(proposals.length);
  });

  it('leaves grids alone that are within the limits where fewest changes are asked for', () => {
    const ground = bareGround(new Array(16).fill(50), gridPairs(4, 16), {
      today: Array.from({ length: 16 }, (_, unit) => (unit < 8 ? 0 : 1)),
    });
    const [proposal] = propose(ground, LIMITS, { seed: 1, kinds: ['fewest_changes'] }).proposals;
    expect(proposal!.measures.householdsMoved).toBe(0);
    expect(proposal!.measures.grids.map(({ today }) => today)).toEqual([0, 1]);
  });

  it('gives the same plans for the same seed, and reports progress that ends at 1', () => {
    const ground = town();
    const shares: number[] = [];
    const first = propose(ground, LIMITS, {
      seed: 7,
      stepsPerGrid: 300,
      onProgress: ({ share }) => shares.push(share),
    });
    const again = propose(ground, LIMITS, { seed: 7, stepsPerGrid: 300 });
    expect(again).toEqual(first);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('stops when told to, or when time is up, with the best plan found by then', () => {
    const ground = town();
    for (const stop of ['at once', 'later', 'time']) {
      let asked = 0;
      const signal = {
        get aborted() {
          return stop === 'at once' || (stop === 'later' && ++asked > 20);
        },
      };
      const answer = propose(ground, LIMITS, { seed: 1, signal, ...(stop === 'time' ? { milliseconds: 1 } : {}) });
      expect(answer.complete).toBe(false);
      expect(planFaults(ground, answer.proposals[0]!.owner)).toEqual([]);
    }
  });

  it('can be left between two bits, and hands out each proposal as it comes', () => {
    const kinds: string[] = [];
    const steps = proposeInSteps(town(), LIMITS, {
      seed: 1,
      stepsPerGrid: 200,
      onProposal: ({ kind }) => kinds.push(kind),
    });
    while (!steps.next().done && kinds.length < 2);
    expect(kinds).toEqual(['fewest_changes', 'few_changes']);
  });

  it('keeps locks and barriers, communities and contiguity, whatever the ground', () => {
    const ground = fc
      .record({
        shape: fc.constantFrom(...SHAPES),
        units: fc.integer({ min: 4, max: 40 }),
        seed: fc.nat(1e6),
        hard: fc.array(fc.nat(1000), { maxLength: 6 }),
        apart: fc.array(fc.nat(1000), { maxLength: 3 }),
        bonds: fc.array(fc.nat(1000), { maxLength: 3 }),
        locked: fc.option(fc.nat(3)),
        split: fc.boolean(),
      })
      .map(({ shape, units, seed, hard, apart, bonds, locked, split }) => {
        const made = smallGround(shape, units, seed, 4);
        const edges = made.edgeA.length;
        for (const edge of hard) made.barrier[edge % edges] = Infinity;
        for (const edge of bonds) {
          made.bond[made.edgeA[edge % edges]!] = edge % edges;
          made.bond[made.edgeB[edge % edges]!] = edge % edges;
        }
        // A locked boundary is one of today's, or it would be no boundary.
        for (const edge of apart) {
          const [a, b] = [made.edgeA[edge % edges]!, made.edgeB[edge % edges]!];
          if (made.today[a] !== made.today[b]) made.apart[edge % edges] = 1;
        }
        if (split) for (let unit = units >> 1; unit < units; unit++) made.community[unit] = 1;
        if (locked !== null && locked < made.gridNames.length) made.lockedGrids[locked] = 1;
        return { ...made, communityNames: [1, 2].map((n) => ({ zh: `示例社区 ${n}`, en: `Example Community ${n}` })) };
      });
    fc.assert(
      fc.property(ground, fc.nat(), (made, seed) => {
        const limits = { min: 150, max: 300, target: 220 };
        const { proposals, reasons } = propose(made, limits, {
          seed,
          stepsPerGrid: 60,
          exactEffort: seed % 2 ? 1000 : 0,
        });
        for (const { owner, measures } of proposals) {
          const faults = planFaults(made, owner).filter(
            (fault) => !fault.startsWith('Locked') && !fault.includes('two communities'),
          );
          expect(faults).toEqual([]);
          for (let unit = 0; unit < made.units; unit++) {
            const other = made.bond.indexOf(made.bond[unit]!);
            const excused = reasons.some(({ code, units }) => code === 'bond_in_pieces' && units.includes(unit));
            if (made.bond[unit]! >= 0 && !excused) expect(owner[unit]).toBe(owner[other]);
          }
          if (measures.gridsOutside > 0) expect(reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('draws a ground of no units, of one, and of units without people', () => {
    expect(propose(bareGround([], [], { community: [] }), LIMITS, { seed: 1 }).proposals[0]!.owner.length).toBe(0);
    expect([...propose(bareGround([400], []), LIMITS, { seed: 1 }).proposals[0]!.owner]).toEqual([0]);
    const empty = propose(bareGround([0, 0, 0, 0], gridPairs(2, 4)), LIMITS, { seed: 1 });
    expect(empty.reasons).toMatchObject([{ code: 'community_too_small' }]);
  });

  it('has small grounds that hang together', () => {
    for (const shape of SHAPES) {
      const { edgeA, edgeB, units } = smallGround(shape, 20, 3);
      expect(
        isConnected(
          units,
          [...edgeA].map((a, edge) => [a, edgeB[edge]!] as const),
        ),
      ).toBe(true);
    }
  });
});
