import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GatheredShares } from './gather_shares.ts';
import type { ProposalGround } from './ground.ts';
import { type Proposal, propose } from './propose.ts';
import { prepare, type ShareAnswer, searchShare } from './search_share.ts';
import { SHAPES, smallGround } from './testing/small_grounds.ts';

const LIMITS = { min: 120, max: 260, target: 190 };

/** Three communities. */
function town(seed: number): ProposalGround {
  const ground = smallGround(SHAPES[seed % SHAPES.length]!, 30, seed, 5);
  for (let unit = 0; unit < ground.units; unit++) ground.community[unit] = Math.floor((3 * unit) / ground.units);
  return { ...ground, communityNames: [1, 2, 3].map((n) => ({ zh: `示例社区 ${n}`, en: null })) };
}

describe('a ground that several workers search', () => {
  it('comes to the same proposals however many they are, in whatever order they are done', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 2, max: 5 }), fc.boolean(), (seed, of, isReversed) => {
        const ground = town(seed);
        const handedOut: Proposal[] = [];
        const options = { seed, stepsPerGrid: 60, exactEffort: seed % 2 ? 500 : 0 };
        const alone = propose(ground, LIMITS, { ...options, onProposal: (proposal) => handedOut.push(proposal) });
        const prepared = prepare(ground, options);
        const gathered = new GatheredShares(ground, LIMITS, prepared);
        const early: Proposal[] = [];
        const indices = Array.from({ length: of }, (_, index) => index);
        const answers = (isReversed ? indices.reverse() : indices).map((index): ShareAnswer => {
          const search = searchShare(ground, LIMITS, options, prepared, { index, of }, (plans) => {
            const proposal = gathered.add(plans);
            if (proposal !== null) early.push(proposal);
          });
          for (;;) {
            const { done, value } = search.next();
            if (done) return value;
          }
        });
        expect(gathered.answer(answers)).toEqual(alone);
        expect(early).toEqual(handedOut);
      }),
      { numRuns: 25 },
    );
  });
});
