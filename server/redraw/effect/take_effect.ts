import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { redrawHoldPlace } from '../../generated/queries/redraw_hold_place.ts';
import { redrawTellPlace } from '../../generated/queries/redraw_tell_place.ts';
import { log } from '../../operations/log.ts';
import { redrawSeconds } from '../../operations/metrics/metrics.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { QueryError } from '../../store/query_error.ts';
import { exec, one, type Queryable } from '../../store/queryable.ts';
import { addStep } from '../life/add_step.ts';
import { lockRedraw } from '../life/lock_redraw.ts';
import { baseReplaced, rowsRefused } from '../redraw_problems.ts';
import type { RedrawRow, RedrawStepRow } from '../redraw_rows.ts';
import { redrawNamed, redrawsWithIds, stepsOf } from '../redraw_store.ts';
import { refuseFaults } from './coverage_faults.ts';
import { foldRedraw } from './fold_redraw.ts';
import type { FoldedRedraw } from './fold_thread.ts';
import { moveCases } from './move_cases.ts';
import { endedCodes, movePeople } from './move_people.ts';
import { noLimits } from './no_limits.ts';
import { oneAtATime } from './one_at_a_time.ts';
import { renewGrids } from './renew_grids.ts';

/** What became of an approved draft whose moment came. */
export type Outcome = 'took_effect' | 'failed' | 'not_due';

/**
 * Lets an approved draft take effect: all in one transaction, or nothing. It is folded before, without holding anybody up;
 * where it cannot take effect it goes back to whoever approves, with a step that says why.
 *
 * @throws whatever the database throws where it is away: it is tried again
 */
export function takeEffect(pool: Pool, jurisdiction: string, id: string): Promise<Outcome> {
  return oneAtATime(pool, id, () => takeEffectNow(pool, jurisdiction, id));
}

async function takeEffectNow(pool: Pool, jurisdiction: string, id: string): Promise<Outcome> {
  const [redraw] = await redrawsWithIds(pool, jurisdiction, [id]);
  if (redraw?.state !== 'approved') return 'not_due';
  const steps = await stepsOf(pool, jurisdiction, [id]);
  const submitted = steps.findLast(({ step }) => step === 'submitted')!;
  try {
    const folded = await foldRedraw(pool, redraw, submitted.edits!);
    if (folded.effect.digest !== submitted.digest) throw otherDigest(submitted.digest!, folded.effect.digest);
    const stop = redrawSeconds.startTimer({ work: 'publish' });
    const outcome = await inTransaction(pool, (client) => publish(client, redraw, steps, folded));
    if (outcome === 'took_effect') tellOperator(redraw, folded, stop());
    return outcome;
  } catch (thrown) {
    const error = thrown instanceof QueryError && thrown.code === 'REFUSED' ? rowsRefused(thrown) : thrown;
    if (!(error instanceof Problem)) throw error;
    const failed = {
      zh: '草案未能生效，已退回审批。',
      en: 'A draft could not take effect and went back to its approver.',
    };
    log.warn(failed, { place: jurisdiction, redraw: id, code: error.code });
    await inTransaction(pool, async (client) => {
      const { state } = await lockRedraw(client, jurisdiction, id);
      if (state !== 'approved') return;
      // A line in each language, whole where the table has room for it.
      const note = [error.zh, error.en].map((line) => line.replaceAll('\n', ' ').slice(0, 999)).join('\n');
      await addStep(client, jurisdiction, id, { step: 'failed', state: 'submitted', accountId: null, note });
    });
    return 'failed';
  }
}

/** @throws Problem REDRAW_BASE_REPLACED, REDRAW_COVERAGE_REFUSED; then nothing of it may be committed */
async function publish(
  client: Queryable,
  redraw: RedrawRow,
  seen: readonly RedrawStepRow[],
  folded: FoldedRedraw,
): Promise<Outcome> {
  const { jurisdictionCode: jurisdiction, id } = redraw;
  await noLimits(client);
  const { moment } = await one(client, redrawHoldPlace, { jurisdiction });
  const { state } = await lockRedraw(client, jurisdiction, id);
  const steps = await stepsOf(client, jurisdiction, [id]);
  // Somebody was faster, took it back or put it off.
  if (state !== 'approved' || steps.length !== seen.length || steps.at(-1)!.effectiveAt! > new Date()) return 'not_due';
  if ((await redrawNamed(client, jurisdiction, id)).isBaseReplaced) throw baseReplaced();
  const { communityIds, successions } = await renewGrids(client, jurisdiction, id, moment, folded);
  await refuseFaults(client, jurisdiction, moment, communityIds);
  const staff = await movePeople(client, jurisdiction, moment, successions);
  const successors = new Map(endedCodes(successions));
  const openCases = await moveCases(client, jurisdiction, { communityIds, successors });
  await exec(client, redrawTellPlace, { jurisdiction });
  const { effect } = folded;
  await addStep(client, jurisdiction, id, {
    step: 'took_effect',
    state: 'in_effect',
    accountId: null,
    happenedAt: moment,
    effect: { ...effect, moved: { ...effect.moved, staff, openCases } },
  });
  return 'took_effect';
}

function tellOperator({ jurisdictionCode, id }: RedrawRow, { effect }: FoldedRedraw, seconds: number): void {
  const { gridsBefore, gridsAfter } = effect;
  log.info(
    { zh: '网格调整已生效。', en: 'A redraw of grids took effect.' },
    { place: jurisdictionCode, redraw: id, gridsBefore, gridsAfter, seconds },
  );
}

function otherDigest(submitted: string, found: string): Problem {
  return new Problem('REDRAW_OTHER_STATE', {
    zh: `草案折算结果 ${found.slice(0, 12)} 与提交时的 ${submitted.slice(0, 12)} 不同，可能是程序更新所致。请撤回后重新提交。`,
    en: `The draft comes to ${found.slice(0, 12)}, not to ${submitted.slice(0, 12)} as it was submitted; a newer program may count otherwise. Withdraw it and submit it again.`,
  });
}
