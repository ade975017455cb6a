import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { redrawAdd } from '../../generated/queries/redraw_add.ts';
import { redrawRename } from '../../generated/queries/redraw_rename.ts';
import { redrawScope } from '../../generated/queries/redraw_scope.ts';
import type { RedrawInput } from '../../generated/schema.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { exec, maybeOne } from '../../store/queryable.ts';
import { makeBase } from '../base/make_base.ts';
import { appendEdits } from '../log/add_edits.ts';
import { badRedrawName, badScope, wrongRedrawState } from '../redraw_problems.ts';
import { redrawNamed } from '../redraw_store.ts';
import { addStep } from './add_step.ts';
import { lockRedrawIn } from './lock_redraw.ts';

/**
 * Begins a draft from the grids as they are now. Boundaries brought along cut its ground, and its first edit draws them.
 *
 * @returns its id
 * @throws Problem BAD_REDRAW_NAME, BAD_REDRAW_SCOPE, UNKNOWN_BOUNDARIES, layout_no_community, REDRAW_TOO_LARGE
 */
export async function startRedraw(
  pool: Pool,
  jurisdiction: string,
  accountId: string,
  redraw: RedrawInput,
): Promise<string> {
  const name = checkRedrawName(redraw.name);
  const scopeId = await scopeNamed(pool, jurisdiction, redraw.scope ?? null);
  const boundariesDigest = redraw.boundaries ?? null;
  const { digest, basedAt, firstEdit } = await makeBase(pool, jurisdiction, scopeId, boundariesDigest);
  const id = randomUUID();
  await inTransaction(pool, async (client) => {
    await exec(client, redrawAdd, {
      jurisdiction,
      id,
      name,
      scopeId,
      basedAt,
      baseDigest: digest,
      boundariesDigest,
      accountId,
    });
    await addStep(client, jurisdiction, id, { step: 'started', state: 'drawing', accountId });
    if (firstEdit) await appendEdits(client, { jurisdiction, id, accountId, state: 'drawing' }, [firstEdit]);
  });
  return id;
}

/** @throws Problem UNKNOWN_REDRAW, BAD_REDRAW_NAME, REDRAW_STATE once it took effect */
export async function renameRedraw(pool: Pool, jurisdiction: string, id: string, name: string): Promise<void> {
  const { state } = await redrawNamed(pool, jurisdiction, id);
  const renamed = await maybeOne(pool, redrawRename, { jurisdiction, id, name: checkRedrawName(name) });
  if (renamed === null) throw wrongRedrawState(state, ['drawing', 'submitted', 'approved']);
}

/** What was edited stays in its log. @throws Problem UNKNOWN_REDRAW, REDRAW_STATE for any but one that is being drawn */
export async function deleteRedraw(pool: Pool, jurisdiction: string, id: string, accountId: string): Promise<void> {
  await inTransaction(pool, async (client) => {
    await lockRedrawIn(client, jurisdiction, id, ['drawing']);
    await addStep(client, jurisdiction, id, { step: 'deleted', state: 'deleted', accountId });
  });
}

/** Version of the region with a code; null for the whole place. @throws Problem BAD_REDRAW_SCOPE */
export async function scopeNamed(pool: Pool, jurisdiction: string, code: string | null): Promise<number | null> {
  if (code === null) return null;
  const row = await maybeOne(pool, redrawScope, { jurisdiction, code });
  if (row === null) throw badScope(code);
  return row.id;
}

function checkRedrawName(given: string): string {
  const name = given.trim();
  if (name.length >= 1 && name.length <= 60) return name;
  throw badRedrawName(name.length);
}
