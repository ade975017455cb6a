import { redrawMoveGrants } from '../../generated/queries/redraw_move_grants.ts';
import { redrawMoveStaff } from '../../generated/queries/redraw_move_staff.ts';
import { exec, many, type Queryable } from '../../store/queryable.ts';
import type { Succession } from './renew_grids.ts';

/**
 * Staff go on in the version that carries on their grid, and rights in a grid whose code ended are held in the one that goes
 * on in its place. Belongs into the transaction that ended the grids.
 *
 * @returns how many of the staff work in a grid of another code now
 */
export async function movePeople(
  client: Queryable,
  jurisdiction: string,
  moment: Date,
  successions: readonly Succession[],
): Promise<number> {
  const rows = JSON.stringify(successions.map(({ fromId, toId }) => ({ from_id: fromId, to_id: toId })));
  const moved = await many(client, redrawMoveStaff, { jurisdiction, moment, rows });
  const ended = JSON.stringify(endedCodes(successions).map(([from, to]) => ({ from_code: from, to_code: to })));
  await exec(client, redrawMoveGrants, { jurisdiction, moment, rows: ended });
  return moved.filter(({ isMoved }) => isMoved).length;
}

/** Codes that ended with their grids, each with the one that goes on in its place. */
export function endedCodes(successions: readonly Succession[]): [from: string, to: string][] {
  const goOn = new Set(successions.filter(({ fromCode, toCode }) => fromCode === toCode).map(({ toCode }) => toCode));
  return successions
    .filter(({ fromCode, toCode }) => fromCode !== toCode && !goOn.has(fromCode))
    .map(({ fromCode, toCode }) => [fromCode, toCode]);
}
