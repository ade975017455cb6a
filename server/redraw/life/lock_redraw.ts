import { redrawLock } from '../../generated/queries/redraw_lock.ts';
import type { RedrawState } from '../../generated/schema.ts';
import { maybeOne, type Queryable } from '../../store/queryable.ts';
import { unknownRedraw, wrongRedrawState } from '../redraw_problems.ts';
import { checkRedrawId } from '../redraw_store.ts';

export interface LockedRedraw {
  readonly state: RedrawState;
  readonly scopeId: number | null;
  readonly basedAt: Date;
  readonly baseDigest: string;
}

/**
 * Holds a draft until the transaction ends.
 * @throws Problem UNKNOWN_REDRAW for one that was deleted too
 */
export async function lockRedraw(client: Queryable, jurisdiction: string, id: string): Promise<LockedRedraw> {
  const row = await maybeOne(client, redrawLock, { jurisdiction, id: checkRedrawId(id) });
  if (row === null || row.state === 'deleted') throw unknownRedraw(id);
  return { ...row, state: row.state as RedrawState };
}

/** As `lockRedraw`, for a step that only some states allow. @throws Problem REDRAW_STATE */
export async function lockRedrawIn(
  client: Queryable,
  jurisdiction: string,
  id: string,
  states: readonly RedrawState[],
): Promise<LockedRedraw> {
  const locked = await lockRedraw(client, jurisdiction, id);
  if (!states.includes(locked.state)) throw wrongRedrawState(locked.state, states);
  return locked;
}
