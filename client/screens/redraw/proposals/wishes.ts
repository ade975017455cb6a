import type { ProposalLimits } from '../../../../geodata/proposal/ground.ts';
import { type ObjectiveWeights, PROPOSAL_WEIGHTS, type ProposalKind } from '../../../../geodata/proposal/objective.ts';
import type { ProposalOptions } from '../../../../geodata/proposal/propose.ts';

/** What somebody wants of a proposal beyond limits and few changes; each is a step of a slider. */
export const WISHES = ['elderly', 'workload', 'shape', 'lines'] as const;
export type Wish = (typeof WISHES)[number];

/** Steps of a slider from not at all to very much; the third is what the objective has of itself. */
export const WISH_FACTORS = [0, 0.5, 1, 2, 4] as const;
export const USUAL_WISH = 2;

export const EFFORTS = ['quick', 'usual', 'thorough'] as const;
export type Effort = (typeof EFFORTS)[number];
const STEPS_PER_GRID: Readonly<Record<Effort, number>> = { quick: 500, usual: 2000, thorough: 8000 };

export interface Wanted {
  readonly limits: ProposalLimits;
  /** For each wish an index of WISH_FACTORS. */
  readonly wishes: Readonly<Record<Wish, number>>;
  readonly seed: number;
  /** Only the one proposal that changes as little as it can. */
  readonly isFewestChanges: boolean;
  readonly effort: Effort;
}

/** The options of a search that looks for what somebody wants. */
export function searchOptions(wanted: Wanted): Pick<ProposalOptions, 'seed' | 'kinds' | 'weights' | 'stepsPerGrid'> {
  const weights = Object.fromEntries(
    Object.entries(PROPOSAL_WEIGHTS).map(([kind, usual]) => [kind, weigh(usual, wanted.wishes)]),
  ) as Record<ProposalKind, ObjectiveWeights>;
  return {
    seed: wanted.seed,
    stepsPerGrid: STEPS_PER_GRID[wanted.effort],
    weights,
    ...(wanted.isFewestChanges ? { kinds: ['fewest_changes'] } : {}),
  };
}

function weigh(usual: ObjectiveWeights, wishes: Wanted['wishes']): ObjectiveWeights {
  const factor = (wish: Wish): number => WISH_FACTORS[wishes[wish]] ?? 1;
  return {
    ...usual,
    elderly: usual.elderly * factor('elderly'),
    cases: usual.cases * factor('workload'),
    workload: usual.workload * factor('workload'),
    compactness: usual.compactness * factor('shape'),
    boundary: usual.boundary * factor('lines'),
    barrier: usual.barrier * factor('lines'),
  };
}

/** What is wrong with limits as somebody typed them; null: nothing. */
export function limitsTrouble({ min, max, target }: ProposalLimits): 'min' | 'max' | 'target' | null {
  if (!(Number.isInteger(min) && min > 0)) return 'min';
  if (!(Number.isInteger(max) && max >= min && max <= 100_000)) return 'max';
  return Number.isInteger(target) && target >= min && target <= max ? null : 'target';
}
