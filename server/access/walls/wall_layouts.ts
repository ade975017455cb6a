import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { layoutFaults } from '../../../geodata/wall/layout_faults.ts';
import type { WallLayout } from '../../../geodata/wall/wall_layout.ts';
import { jurisdictions } from '../../generated/queries/jurisdictions.ts';
import { wallLayoutDelete } from '../../generated/queries/wall_layout_delete.ts';
import { wallLayoutSave } from '../../generated/queries/wall_layout_save.ts';
import { wallLayouts } from '../../generated/queries/wall_layouts.ts';
import { unknownPlace } from '../../rules/unknown_place.ts';
import { maybeOne, one, type Queryable } from '../../store/queryable.ts';
import { screensOf } from './screen_set.ts';

/** A layout that a place has saved for its walls of one set of screens. */
export interface SavedLayout {
  /** Units across and down, e.g. 3x2. */
  readonly screenSet: string;
  readonly layout: WallLayout;
  readonly savedAt: Date;
}

/** The one that is saved; null where walls stand as they do at first. @throws Problem BAD_SCREEN_SET */
export async function layoutFor(
  database: Queryable,
  jurisdiction: string,
  screenSet: string,
): Promise<SavedLayout | null> {
  screensOf(screenSet);
  const row = await maybeOne(database, wallLayouts, { jurisdiction, screenSet });
  return row && savedLayout(row);
}

/**
 * Saves how walls of the layout's screens stand from now on.
 * @throws Problem UNKNOWN_JURISDICTION, or one of the codes of `layoutFaults`
 */
export async function saveLayout(pool: Pool, jurisdiction: string, layout: WallLayout): Promise<SavedLayout> {
  const [fault] = layoutFaults(layout);
  if (fault) throw new Problem(fault.code, { zh: fault.zh, en: fault.en });
  if ((await maybeOne(pool, jurisdictions, { code: jurisdiction })) === null) throw unknownPlace(jurisdiction);
  const screenSet = `${layout.units.columns}x${layout.units.rows}`;
  const parts = layout.parts.map(({ part, x, y, width, height }) => ({ part, x, y, width, height }));
  const { columns, rows, unitWidth, unitHeight } = layout.units;
  const kept = { units: { columns, rows, unitWidth, unitHeight }, parts };
  return savedLayout(await one(pool, wallLayoutSave, { jurisdiction, screenSet, layout: kept }));
}

/** Has walls stand as they do at first again. @returns whether one had been saved. @throws Problem BAD_SCREEN_SET */
export async function forgetLayout(pool: Pool, jurisdiction: string, screenSet: string): Promise<boolean> {
  screensOf(screenSet);
  return (await maybeOne(pool, wallLayoutDelete, { jurisdiction, screenSet })) !== null;
}

/** Only `saveLayout` writes the column. */
function savedLayout(row: {
  readonly screenSet: string;
  readonly layout: unknown;
  readonly savedAt: Date;
}): SavedLayout {
  return { ...row, layout: row.layout as WallLayout };
}
