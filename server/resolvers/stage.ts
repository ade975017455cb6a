import type { MutationResolvers, StageState, SubscriptionResolvers } from '../generated/schema.ts';
import { checkStageName, checkState, type KeptState } from '../stage/stage_state.ts';
import type { StageNewsRow } from '../stage/stages.ts';
import { jurisdictionOf } from './query.ts';

export const stageMutations: Required<Pick<MutationResolvers, 'conductStage'>> = {
  async conductStage(_, { jurisdiction, stage, state }, context) {
    checkStageName(stage);
    const checked = checkState(state, Date.now());
    await jurisdictionOf(context, jurisdiction);
    return shownState(await context.stages.conduct(jurisdiction, stage, checked));
  },
};

export const stageNews: NonNullable<SubscriptionResolvers['stageNews']> = {
  subscribe: async (_, { jurisdiction, stage }, context) => {
    checkStageName(stage);
    await jurisdictionOf(context, jurisdiction);
    return context.stages.follow(jurisdiction, stage);
  },
  resolve: ({ state }: StageNewsRow) => state && shownState(state),
};

function shownState({ begunAt, at, toldAt, layers, ...state }: KeptState): StageState {
  const [begun, from, told] = [new Date(begunAt), new Date(at), new Date(toldAt)];
  return { ...state, layers: [...layers], begunAt: begun, at: from, toldAt: told };
}
