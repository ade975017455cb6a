import type { ProposalGround, ProposalLimits } from './ground.ts';
import { joinParts } from './join_parts.ts';
import { measurePlan } from './measure_plan.ts';
import type { ProposalKind } from './objective.ts';
import type { Proposal, ProposalAnswer } from './propose.ts';
import type { KindPlans, Prepared, ShareAnswer } from './search_share.ts';
import { whyNot, whyOutside } from './why_not.ts';

/** Puts together what several workers found in their parts of a ground. */
export class GatheredShares {
  readonly #ground: ProposalGround;
  readonly #limits: ProposalLimits;
  readonly #prepared: Prepared;
  readonly #found = new Map<ProposalKind, KindPlans['plans'][number][]>();
  readonly #whole = new Set<ProposalKind>();

  constructor(ground: ProposalGround, limits: ProposalLimits, prepared: Prepared) {
    this.#ground = ground;
    this.#limits = limits;
    this.#prepared = prepared;
  }

  /** @returns the proposal of this kind once the last part of it is there */
  add({ kind, plans }: KindPlans): Proposal | null {
    const found = this.#found.get(kind) ?? [];
    found.push(...plans);
    this.#found.set(kind, found);
    // A worker to whom no part fell has nothing to add.
    if (this.#whole.has(kind) || found.length < this.#prepared.parts.parts.length) return null;
    this.#whole.add(kind);
    return this.#assemble(kind, found);
  }

  /** @param answers those of all workers */
  answer(answers: readonly ShareAnswer[]): ProposalAnswer {
    const { kinds } = this.#prepared;
    const proposals = kinds.map((kind, i) =>
      this.#assemble(
        kind,
        answers.flatMap((answer) => answer.kinds[i]!.plans),
      ),
    );
    const kept = onTheCurve(proposals);
    const reasons = whyNot(this.#ground, this.#limits);
    return {
      proposals: kept,
      reasons: [...reasons, ...whyOutside(this.#ground, this.#limits, kept[0]!, reasons)],
      steps: answers.reduce((sum, { steps }) => sum + steps, 0),
      complete: answers.every(({ complete }) => complete),
    };
  }

  #assemble(kind: ProposalKind, plans: KindPlans['plans']): Proposal {
    const { parts, weights } = this.#prepared;
    const ofPart = plans.toSorted((a, b) => a.part - b.part).map(({ plan }) => plan);
    const owner = joinParts(this.#ground, parts, ofPart);
    return { kind, owner, measures: measurePlan(this.#ground, owner, this.#limits, weights[kind]) };
  }
}

/** Leaves out what another proposal equals or beats in limits, disturbance and balance alike. */
function onTheCurve(proposals: readonly Proposal[]): Proposal[] {
  const values = proposals.map(({ measures }) => [
    measures.householdsOutside,
    measures.householdsMoved,
    measures.spread,
  ]);
  return proposals.filter((_, i) =>
    values.every((other, j) => {
      const beats = other.every((value, k) => value <= values[i]![k]!);
      const same = other.every((value, k) => value === values[i]![k]!);
      return !beats || j === i || (same && j > i);
    }),
  );
}
