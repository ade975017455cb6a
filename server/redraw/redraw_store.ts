import type { RedrawEditBody } from '../../geodata/redraw/redraw_edit.ts';
import { type IRedrawEditsParams, redrawEdits } from '../generated/queries/redraw_edits.ts';
import { redrawSteps } from '../generated/queries/redraw_steps.ts';
import { redraws } from '../generated/queries/redraws.ts';
import type { RedrawState, RedrawStepKind } from '../generated/schema.ts';
import { many, type Queryable } from '../store/queryable.ts';
import type { RedrawEffect } from './effect/redraw_effect.ts';
import { unknownRedraw } from './redraw_problems.ts';
import type { RedrawEditRow, RedrawRow, RedrawStepRow } from './redraw_rows.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Drafts of a place, the newest first; those deleted left out. */
export async function redrawsOf(database: Queryable, jurisdiction: string): Promise<RedrawRow[]> {
  return (await many(database, redraws, { jurisdiction })).map(redrawRow);
}

/** Those that the ids name and that were not deleted. */
export async function redrawsWithIds(
  database: Queryable,
  jurisdiction: string,
  ids: readonly string[],
): Promise<RedrawRow[]> {
  const known = ids.filter((id) => UUID.test(id));
  if (known.length === 0) return [];
  return (await many(database, redraws, { jurisdiction, ids: known })).map(redrawRow).filter(isThere);
}

/** @throws Problem UNKNOWN_REDRAW for one that was deleted too */
export async function redrawNamed(database: Queryable, jurisdiction: string, id: string): Promise<RedrawRow> {
  const [row] = await redrawsWithIds(database, jurisdiction, [id]);
  if (row) return row;
  throw unknownRedraw(id);
}

/** @throws Problem UNKNOWN_REDRAW for what cannot be the id of one */
export function checkRedrawId(id: string): string {
  if (UUID.test(id)) return id;
  throw unknownRedraw(id);
}

/** Of a page as it is kept, compressed: some tens of megabytes of JSON at worst. */
const PAGE_BYTES = 4 * 1024 * 1024;

/**
 * Edits after a number, in the order of the log: a page that is cut short where its edits are large, and holds one at least
 * where there is one.
 */
export async function editsAfter(
  database: Queryable,
  jurisdiction: string,
  id: string,
  after: number,
  limit: number,
  bytes = PAGE_BYTES,
): Promise<RedrawEditRow[]> {
  return readEdits(database, { jurisdiction, id, after, limit, bytes });
}

/** The first edits of the log, whatever their size. */
export async function firstEdits(
  database: Queryable,
  jurisdiction: string,
  id: string,
  count: number,
): Promise<RedrawEditRow[]> {
  return readEdits(database, { jurisdiction, id, after: 0, limit: count, bytes: null });
}

async function readEdits(database: Queryable, asked: IRedrawEditsParams): Promise<RedrawEditRow[]> {
  const rows = await many(database, redrawEdits, asked);
  // Bodies were checked before they were kept.
  return rows.map((row) => ({ ...row, body: row.body as unknown as RedrawEditBody }));
}

/** Steps of drafts in order. */
export async function stepsOf(
  database: Queryable,
  jurisdiction: string,
  ids: readonly string[],
  after = 0,
): Promise<RedrawStepRow[]> {
  const rows = await many(database, redrawSteps, { jurisdiction, ids: [...ids], after });
  return rows.map((row) => ({
    ...row,
    step: row.step as RedrawStepKind,
    effect: row.effect as unknown as RedrawEffect | null,
  }));
}

function redrawRow(row: (typeof redraws)['row']): RedrawRow {
  return { ...row, state: row.state as RedrawState };
}

function isThere({ state }: RedrawRow): boolean {
  return state !== 'deleted';
}
