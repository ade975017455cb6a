import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/schema.ts';
import { rollBackRedraw } from '../redraw/effect/roll_back.ts';
import { approveRedraw, returnRedraw, withdrawRedraw } from '../redraw/life/judge_redraw.ts';
import { deleteRedraw, renameRedraw, startRedraw } from '../redraw/life/start_redraw.ts';
import { submitRedraw } from '../redraw/life/submit_redraw.ts';
import { addEdits } from '../redraw/log/add_edits.ts';
import { checkEdits } from '../redraw/log/check_edits.ts';
import { checkPresence } from '../redraw/news/presence.ts';
import { personOf } from '../redraw/person.ts';
import { redrawNamed } from '../redraw/redraw_store.ts';
import { jurisdictionOf } from './query.ts';

type Names =
  | 'startRedraw'
  | 'renameRedraw'
  | 'deleteRedraw'
  | 'addRedrawEdits'
  | 'showRedrawPresence'
  | 'submitRedraw'
  | 'withdrawRedraw'
  | 'returnRedraw'
  | 'approveRedraw'
  | 'rollBackRedraw';

export const redrawMutations: Required<Pick<MutationResolvers, Names>> = {
  async startRedraw(_, { jurisdiction, redraw }, context) {
    await jurisdictionOf(context, jurisdiction);
    return after(context, jurisdiction, await startRedraw(context.pool, jurisdiction, personOf(context.actor), redraw));
  },
  async renameRedraw(_, { jurisdiction, id, name }, context) {
    await jurisdictionOf(context, jurisdiction);
    await renameRedraw(context.pool, jurisdiction, id, name);
    return after(context, jurisdiction, id);
  },
  async deleteRedraw(_, { jurisdiction, id }, context) {
    await jurisdictionOf(context, jurisdiction);
    await deleteRedraw(context.pool, jurisdiction, id, personOf(context.actor));
    context.redraws.tell(jurisdiction, id);
    return id;
  },
  async addRedrawEdits(_, { jurisdiction, id, after: known, edits }, context) {
    const accountId = personOf(context.actor);
    const added = await addEdits(context.pool, { jurisdiction, id, accountId }, known, checkEdits(edits));
    context.redraws.feed.wake(jurisdiction, id);
    return added;
  },
  async showRedrawPresence(_, { jurisdiction, id, presence }, { actor, pool, redraws }) {
    const accountId = personOf(actor);
    const shown = checkPresence(presence);
    await redrawNamed(pool, jurisdiction, id);
    await redraws.feed.show(jurisdiction, id, { ...shown, accountId, by: actor.name, at: new Date() });
    return true;
  },
  async submitRedraw(_, { jurisdiction, id, edits, note }, context) {
    await submitRedraw(context.pool, jurisdiction, { id, accountId: personOf(context.actor), edits, note });
    return after(context, jurisdiction, id);
  },
  async withdrawRedraw(_, { jurisdiction, id, note }, context) {
    await withdrawRedraw(context.pool, jurisdiction, { id, accountId: personOf(context.actor), note });
    return after(context, jurisdiction, id);
  },
  async returnRedraw(_, { jurisdiction, id, note }, context) {
    await returnRedraw(context.pool, jurisdiction, { id, accountId: personOf(context.actor), note });
    return after(context, jurisdiction, id);
  },
  async approveRedraw(_, { jurisdiction, id, effectiveAt, note }, context) {
    const accountId = personOf(context.actor);
    await approveRedraw(context.pool, jurisdiction, { id, accountId, note, effectiveAt: effectiveAt ?? null });
    context.redraws.tell(jurisdiction, id);
    // For now: then the answer has it that it took effect, or why it could not.
    if (!effectiveAt) await context.redraws.effects.look();
    else context.redraws.effects.wake();
    return redrawNamed(context.pool, jurisdiction, id);
  },
  async rollBackRedraw(_, { jurisdiction, id, note }, context) {
    await rollBackRedraw(context.pool, jurisdiction, { id, accountId: personOf(context.actor), note });
    return after(context, jurisdiction, id);
  },
};

async function after(context: Context, jurisdiction: string, id: string) {
  context.redraws.tell(jurisdiction, id);
  return redrawNamed(context.pool, jurisdiction, id);
}
