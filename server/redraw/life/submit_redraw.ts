import type { Pool } from 'pg';
import { redrawEditsKnown } from '../../generated/queries/redraw_edits_known.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { one, type Queryable } from '../../store/queryable.ts';
import { foldRedraw } from '../effect/fold_redraw.ts';
import { baseReplaced, editedSince, unsound, wrongRedrawState } from '../redraw_problems.ts';
import { redrawNamed } from '../redraw_store.ts';
import { addStep, checkNote } from './add_step.ts';
import { lockRedrawIn } from './lock_redraw.ts';

interface Submission {
  readonly id: string;
  readonly accountId: string;
  /** How many edits the submitter saw. */
  readonly edits: number;
  readonly note?: string | null | undefined;
}

/**
 * Folds the log as every replica does, looks at all that must hold, and asks for approval of what it comes to.
 *
 * @throws Problem UNKNOWN_REDRAW, REDRAW_STATE, REDRAW_EDITED, REDRAW_BASE_REPLACED, REDRAW_UNSOUND, BAD_NOTE
 */
export async function submitRedraw(pool: Pool, jurisdiction: string, submission: Submission): Promise<void> {
  const { id, accountId, edits } = submission;
  const note = checkNote(submission.note, false);
  const redraw = await redrawNamed(pool, jurisdiction, id);
  if (redraw.state !== 'drawing') throw wrongRedrawState(redraw.state, ['drawing']);
  if (redraw.isBaseReplaced) throw baseReplaced();
  if (redraw.editCount !== edits) throw editedSince(edits, redraw.editCount);
  const { effect, failed } = await foldRedraw(pool, redraw, edits);
  if (failed.length > 0) throw unsound(failed);
  await inTransaction(pool, async (client) => {
    await lockRedrawIn(client, jurisdiction, id, ['drawing']);
    const count = await countEdits(client, jurisdiction, id);
    // Somebody may have drawn on while it was looked at.
    if (count !== edits) throw editedSince(edits, count);
    const { digest } = effect;
    await addStep(client, jurisdiction, id, {
      step: 'submitted',
      state: 'submitted',
      accountId,
      note,
      edits,
      digest,
      effect,
    });
  });
}

async function countEdits(client: Queryable, jurisdiction: string, id: string): Promise<number> {
  return (await one(client, redrawEditsKnown, { jurisdiction, id, editIds: [] })).count;
}
