import type { ProposalGround, ProposalLimits } from '../../../../geodata/proposal/ground.ts';
import type { Proposal, ProposalAnswer, ProposalOptions } from '../../../../geodata/proposal/propose.ts';
import type { KindPlans, Share, ShareAnswer } from '../../../../geodata/proposal/search_share.ts';

/** What a search is asked for; nothing in it but data. */
export interface Search {
  readonly ground: ProposalGround;
  readonly limits: ProposalLimits;
  readonly options: Pick<ProposalOptions, 'seed' | 'kinds' | 'weights' | 'stepsPerGrid' | 'exactEffort'>;
}

export type ToProposalWorker =
  | { readonly name: 'search'; readonly id: number; readonly search: Search }
  /** To a helper of the worker that was asked: its share of a search. */
  | { readonly name: 'share'; readonly id: number; readonly search: Search; readonly share: Share }
  | { readonly name: 'stop'; readonly id: number };

/** Of one search: any number of the first two, then one of the last two. */
export type FromProposalWorker =
  | { readonly id: number; readonly name: 'progress'; readonly share: number }
  | { readonly id: number; readonly name: 'proposal'; readonly proposal: Proposal }
  | { readonly id: number; readonly name: 'answer'; readonly answer: ProposalAnswer }
  | { readonly id: number; readonly name: 'failed'; readonly reason: string };

/** Of a share: progress and plans, then one of the last two. */
export type FromHelper =
  | Extract<FromProposalWorker, { readonly name: 'progress' | 'failed' }>
  | { readonly id: number; readonly name: 'plans'; readonly plans: KindPlans }
  | { readonly id: number; readonly name: 'share_answer'; readonly answer: ShareAnswer };
