import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import type { RedrawEdit } from '../../../geodata/redraw/redraw_edit.ts';
import { redrawEditsAdd } from '../../generated/queries/redraw_edits_add.ts';
import { redrawEditsKnown } from '../../generated/queries/redraw_edits_known.ts';
import type { RedrawState } from '../../generated/schema.ts';
import { redrawEdits } from '../../operations/metrics/metrics.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { exec, one, type Queryable } from '../../store/queryable.ts';
import { lockRedraw } from '../life/lock_redraw.ts';
import { notDrawing } from '../redraw_problems.ts';
import type { RedrawEditRow } from '../redraw_rows.ts';
import { editsAfter } from '../redraw_store.ts';

/** Whoever is further behind asks again. */
const MOST_ANSWERED = 2000;
/** Edits that one draft may hold: a year of drawing. */
const MOST_IN_LOG = 1_000_000;

/**
 * Puts edits at the end of a draft's log, all or none. Those that it holds already are left out, so that whoever lost the
 * answer may send them again.
 *
 * @returns edits after the number that the caller knew, the first 2,000
 * @throws Problem UNKNOWN_REDRAW, REDRAW_NOT_DRAWING, BAD_INPUT
 */
export async function addEdits(
  pool: Pool,
  { jurisdiction, id, accountId }: { readonly jurisdiction: string; readonly id: string; readonly accountId: string },
  after: number,
  edits: readonly RedrawEdit[],
): Promise<RedrawEditRow[]> {
  if (!(after >= 0)) throw badNumber(after);
  return inTransaction(pool, async (client) => {
    const { state } = await lockRedraw(client, jurisdiction, id);
    await appendEdits(client, { jurisdiction, id, accountId, state }, edits);
    return editsAfter(client, jurisdiction, id, after, MOST_ANSWERED);
  });
}

/** Belongs into a transaction that holds the draft. @throws Problem REDRAW_NOT_DRAWING where one of them is new */
export async function appendEdits(
  client: Queryable,
  draft: {
    readonly jurisdiction: string;
    readonly id: string;
    readonly accountId: string;
    readonly state: RedrawState;
  },
  edits: readonly RedrawEdit[],
): Promise<void> {
  const { jurisdiction, id, accountId, state } = draft;
  const editIds = edits.map((edit) => edit.id);
  const { count, known } = await one(client, redrawEditsKnown, { jurisdiction, id, editIds });
  const isKnown = new Set(known);
  const fresh = edits.filter((edit) => !isKnown.has(edit.id));
  if (fresh.length === 0) return;
  if (state !== 'drawing') throw notDrawing(state);
  if (count + fresh.length > MOST_IN_LOG) throw fullLog(count);
  await exec(client, redrawEditsAdd, { jurisdiction, id, accountId, count, edits: JSON.stringify(fresh) });
  redrawEdits.inc(fresh.length);
}

function badNumber(after: number): Problem {
  return new Problem('BAD_INPUT', {
    zh: `编辑的序号应不小于 0，收到 ${after}。`,
    en: `The number of an edit is 0 or more, not ${after}.`,
  });
}

function fullLog(count: number): Problem {
  return new Problem('REDRAW_LOG_FULL', {
    zh: `草案已有 ${count} 次编辑，不能再多；请提交，或从现状另起草案。`,
    en: `The draft holds ${count} edits and can take no more; submit it, or start another.`,
  });
}
