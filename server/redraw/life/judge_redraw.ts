import type { Pool } from 'pg';
import type { RedrawState, RedrawStepKind } from '../../generated/schema.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { badEffectiveMoment, baseReplaced, ownApproval } from '../redraw_problems.ts';
import { redrawNamed, stepsOf } from '../redraw_store.ts';
import { addStep, checkNote } from './add_step.ts';
import { lockRedrawIn } from './lock_redraw.ts';

export interface Judgement {
  readonly id: string;
  readonly accountId: string;
  readonly note?: string | null | undefined;
}

/** A moment further away is a slip of the pen. */
const FURTHEST_DAYS = 3 * 366;
/** Clocks of browser and server may differ by so much. */
const CLOCK_MS = 60_000;

/** Takes a submission or an approval back. @throws Problem UNKNOWN_REDRAW, REDRAW_STATE, BAD_NOTE */
export function withdrawRedraw(pool: Pool, jurisdiction: string, judgement: Judgement): Promise<void> {
  return backToDrawing(pool, jurisdiction, judgement, 'withdrawn', checkNote(judgement.note, false));
}

/** Sends it back, saying why. @throws Problem UNKNOWN_REDRAW, REDRAW_STATE, BAD_NOTE */
export function returnRedraw(pool: Pool, jurisdiction: string, judgement: Judgement): Promise<void> {
  return backToDrawing(pool, jurisdiction, judgement, 'returned', checkNote(judgement.note, true));
}

/**
 * Approves a submission for a moment, or puts off one that is approved.
 *
 * @param effectiveAt null: now
 * @throws Problem UNKNOWN_REDRAW, REDRAW_STATE, REDRAW_OWN_APPROVAL, REDRAW_BASE_REPLACED, BAD_EFFECTIVE_MOMENT, BAD_NOTE
 */
export async function approveRedraw(
  pool: Pool,
  jurisdiction: string,
  { id, accountId, note, effectiveAt }: Judgement & { readonly effectiveAt: Date | null },
): Promise<void> {
  const said = checkNote(note, false);
  const now = new Date();
  if (effectiveAt !== null) checkMoment(effectiveAt, now);
  const { isBaseReplaced } = await redrawNamed(pool, jurisdiction, id);
  await inTransaction(pool, async (client) => {
    const { state } = await lockRedrawIn(client, jurisdiction, id, ['submitted', 'approved']);
    const steps = await stepsOf(client, jurisdiction, [id]);
    if (steps.findLast(({ step }) => step === 'submitted')?.accountId === accountId) throw ownApproval();
    if (isBaseReplaced) throw baseReplaced();
    const step = state === 'approved' ? 'postponed' : 'approved';
    await addStep(client, jurisdiction, id, {
      step,
      state: 'approved',
      accountId,
      note: said,
      effectiveAt: effectiveAt ?? now,
    });
  });
}

/** @throws Problem BAD_EFFECTIVE_MOMENT */
function checkMoment(moment: Date, now: Date): void {
  const ahead = moment.getTime() - now.getTime();
  if (ahead < -CLOCK_MS) {
    throw badEffectiveMoment(moment, { zh: '它已经过去', en: 'it has passed' });
  }
  if (ahead > FURTHEST_DAYS * 86_400_000) {
    throw badEffectiveMoment(moment, { zh: '它在三年之后', en: 'it is more than three years away' });
  }
}

async function backToDrawing(
  pool: Pool,
  jurisdiction: string,
  { id, accountId }: Judgement,
  step: RedrawStepKind,
  note: string | null,
): Promise<void> {
  const from: readonly RedrawState[] = ['submitted', 'approved'];
  await inTransaction(pool, async (client) => {
    await lockRedrawIn(client, jurisdiction, id, from);
    await addStep(client, jurisdiction, id, { step, state: 'drawing', accountId, note });
  });
}
