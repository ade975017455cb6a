import type { Pool } from 'pg';
import type { LoggedEdit } from '../../../geodata/redraw/redraw_edit.ts';
import { redrawBlob } from '../../generated/queries/redraw_blob.ts';
import { redrawGridCodes } from '../../generated/queries/redraw_grid_codes.ts';
import { runInThread } from '../../jobs/run_in_thread.ts';
import { redrawSeconds } from '../../operations/metrics/metrics.ts';
import { many, one } from '../../store/queryable.ts';
import { redrawTooLarge } from '../redraw_problems.ts';
import type { RedrawRow } from '../redraw_rows.ts';
import { firstEdits } from '../redraw_store.ts';
import type { FoldedRedraw, FoldJob } from './fold_thread.ts';

const LIMITS = { milliseconds: 300_000, megabytes: 6000, tooSlow: redrawTooLarge, broken: redrawTooLarge };

/**
 * What the first edits of a draft's log come to, worked out in a thread by the code that every browser runs.
 * @throws Problem REDRAW_TOO_LARGE, `code_taken`, `too_many_regions`
 */
export async function foldRedraw(
  pool: Pool,
  { jurisdictionCode: jurisdiction, id, baseDigest }: Pick<RedrawRow, 'jurisdictionCode' | 'id' | 'baseDigest'>,
  edits: number,
): Promise<FoldedRedraw> {
  const { bytes } = await one(pool, redrawBlob, { jurisdiction, digest: baseDigest, kind: 'coverage' });
  const rows = await firstEdits(pool, jurisdiction, id, edits);
  const taken = await many(pool, redrawGridCodes, { jurisdiction });
  const base = new Uint8Array(bytes).buffer;
  const job: FoldJob = {
    base,
    edits: rows.map(
      ({ id: edit, number, body, by, madeAt }): LoggedEdit => ({
        id: edit,
        number,
        body,
        by,
        isOwn: false,
        madeAt: madeAt.toISOString(),
      }),
    ),
    taken: taken.map(({ code }) => code),
  };
  const stop = redrawSeconds.startTimer({ work: 'fold' });
  const folded = await runInThread<FoldedRedraw>(new URL('./fold_thread.ts', import.meta.url), job, [base], LIMITS);
  stop();
  return folded;
}
