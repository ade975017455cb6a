import type { Actor } from '../access/actor.ts';
import type { Context } from '../context.ts';
import type {
  JurisdictionResolvers,
  RedrawEditResolvers,
  RedrawPresenceResolvers,
  RedrawResolvers,
  RegionLineageResolvers,
  SubscriptionResolvers,
} from '../generated/schema.ts';
import type { RedrawNewsRow, RedrawRow, RedrawStepRow } from '../redraw/redraw_rows.ts';
import { editsAfter, redrawNamed, redrawsOf, redrawsWithIds } from '../redraw/redraw_store.ts';
import { checkPageSize } from './page.ts';
import { jurisdictionOf } from './query.ts';

export const jurisdictionRedrawFields: Pick<JurisdictionResolvers, 'redraws' | 'redraw'> = {
  redraws: ({ code }, _, { pool }) => redrawsOf(pool, code),
  redraw: async ({ code }, { id }, { pool }) => (await redrawsWithIds(pool, code, [id]))[0] ?? null,
};

export const Redraw: RedrawResolvers = {
  scope: async ({ jurisdictionCode, scopeId }, _, { loaders }) =>
    scopeId === null
      ? null
      : ((await loaders.regions.load({ jurisdiction: jurisdictionCode, asOf: null }, scopeId)) ?? null),
  base: ({ baseDigest: digest, baseBytes: bytes }) => ({ url: `/blobs/${digest}`, digest, bytes }),
  edits: ({ jurisdictionCode, id }, { after, first }, { pool }) =>
    editsAfter(pool, jurisdictionCode, id, Math.max(0, after), checkPageSize(first)),
  steps: stepsOfRedraw,
  effectiveAt: async (row, _, context) => {
    const steps = await stepsOfRedraw(row, _, context);
    if (row.state === 'approved') return steps.findLast(({ effectiveAt }) => effectiveAt !== null)!.effectiveAt;
    return steps.findLast(({ step }) => step === 'took_effect')?.happenedAt ?? null;
  },
  effect: async (row, _, context) =>
    row.state === 'drawing'
      ? null
      : ((await stepsOfRedraw(row, _, context)).findLast(({ effect }) => effect !== null)?.effect ?? null),
};

export const RedrawEdit: RedrawEditResolvers = {
  isOwn: ({ accountId }, _, { actor }) => isOwn(accountId, actor),
};

export const RedrawPresence: RedrawPresenceResolvers = {
  isOwn: ({ accountId }, _, { actor }) => isOwn(accountId, actor),
};

export const RegionLineage: RegionLineageResolvers = {
  from: async ({ jurisdictionCode, fromRegionId }, _, { loaders }) =>
    (await loaders.regions.load({ jurisdiction: jurisdictionCode, asOf: null }, fromRegionId))!,
  redraw: async ({ jurisdictionCode, redrawId }, _, { pool }) =>
    (await redrawsWithIds(pool, jurisdictionCode, [redrawId]))[0] ?? null,
};

export const redrawNews: NonNullable<SubscriptionResolvers['redrawNews']> = {
  subscribe: async (_, { jurisdiction, id, after }, context) => {
    await jurisdictionOf(context, jurisdiction);
    await redrawNamed(context.pool, jurisdiction, id);
    return context.redraws.feed.follow(jurisdiction, id, Math.max(0, after));
  },
  resolve: (news: RedrawNewsRow) => news,
};

function stepsOfRedraw(
  { jurisdictionCode, id }: RedrawRow,
  _: unknown,
  { loaders }: Context,
): Promise<RedrawStepRow[]> {
  return loaders.redrawSteps
    .load({ jurisdiction: jurisdictionCode, asOf: null }, id)
    .then((steps) => [...(steps ?? [])]);
}

function isOwn(accountId: string | null, { kind, id }: Actor): boolean {
  return accountId !== null && kind === 'account' && id === accountId;
}
