import { clocksOf } from '../../../geodata/cases/case_clocks.ts';
import type { CaseUnit } from '../../../geodata/cases/case_event.ts';
import { ENDED } from '../../../geodata/cases/case_steps.ts';
import { applyEvent, deriveCase } from '../../../geodata/cases/derive_case.ts';
import { followingEvent } from '../../cases/case_events.ts';
import { SettingsOfPlaces } from '../../cases/case_settings.ts';
import { readHistories, readKeptClocks, timesOf } from '../../cases/read_histories.ts';
import { type CaseProgress, writeProgress } from '../../cases/write_cases.ts';
import { lockCases } from '../../generated/queries/lock_cases.ts';
import { redrawCases } from '../../generated/queries/redraw_cases.ts';
import { many, type Queryable } from '../../store/queryable.ts';

type MovedCase = (typeof redrawCases)['row'];

const CHUNK = 500;
/** As the interface names the program. */
const ACTOR = '系统';

export interface CasesMoved {
  /** Communities whose grids were redrawn; null: wherever a grid has ended. */
  readonly communityIds: readonly number[] | null;
  /** Codes of grids that ended, with those that go on in their place: whom a case lies with that lay with them. */
  readonly successors: ReadonlyMap<string, string>;
}

/**
 * Gives open cases the grid that holds them now, by the step `redrawn`: those whose grid has another code than before. A
 * case that lay with its grid's people lies with the new grid's. One whose grid only has a new version of the same code
 * keeps the version that it was given. Belongs into a transaction.
 *
 * @returns how many
 */
export async function moveCases(client: Queryable, jurisdiction: string, moved: CasesMoved): Promise<number> {
  const settings = new SettingsOfPlaces();
  let count = 0;
  for (;;) {
    const rows = await many(client, redrawCases, {
      jurisdiction,
      communityIds: moved.communityIds === null ? null : [...moved.communityIds],
      endedCodes: [...moved.successors.keys()],
      limit: CHUNK,
    });
    if (rows.length === 0) return count;
    const written = await moveSome(client, settings, jurisdiction, rows, moved.successors);
    count += written;
    // Those that were left stand as they are; they would come again for ever.
    if (rows.length < CHUNK || written === 0) return count;
  }
}

async function moveSome(
  client: Queryable,
  settingsOfPlaces: SettingsOfPlaces,
  jurisdiction: string,
  rows: readonly MovedCase[],
  successors: ReadonlyMap<string, string>,
): Promise<number> {
  const ids = rows.map(({ caseId }) => caseId);
  const rowOf = new Map(rows.map((row) => [row.caseId, row]));
  const locked = await many(client, lockCases, { jurisdiction, caseIds: ids });
  const histories = await readHistories(client, jurisdiction, ids);
  const kept = await readKeptClocks(client, jurisdiction, ids);
  const { now, settings } = await settingsOfPlaces.present(client, jurisdiction);
  const progress = locked.flatMap(({ caseId, gridId }): CaseProgress[] => {
    const row = rowOf.get(caseId)!;
    const history = [...histories.get(caseId)!];
    const before = deriveCase(history);
    if (ENDED.includes(before.state)) return [];
    const unit = unitAfter(row, successors);
    const step = { step: 'redrawn', role: 'system', actor: ACTOR, note: noteOf(row, unit), unit } as const;
    const event = followingEvent(step, before, now);
    history.push(event);
    const keptOfCase = kept.get(caseId)!;
    const clocks = clocksOf(history, settings.rules, timesOf(keptOfCase));
    const present = applyEvent(before, event);
    return [{ id: caseId, events: [event], present, clocks, kept: keptOfCase, gridId: row.gridId ?? gridId }];
  });
  await writeProgress(client, jurisdiction, progress);
  return progress.length;
}

/** Whom a case lies with now; null where that does not change. */
function unitAfter(
  { unitKind, unitCode, fromCode, code }: MovedCase,
  successors: ReadonlyMap<string, string>,
): CaseUnit | null {
  if (unitKind !== 'region' || unitCode === null) return null;
  if (unitCode === fromCode && code !== null && code !== fromCode) return { kind: 'region', code };
  const successor = successors.get(unitCode);
  return successor === undefined ? null : { kind: 'region', code: successor };
}

/** From where to where, in no language. */
function noteOf({ fromCode, fromName, code, name }: MovedCase, unit: CaseUnit | null): string {
  if (code === null || code === fromCode) return `→ ${unit?.code ?? fromCode ?? ''}`;
  return `${fromCode} ${fromName} → ${code} ${name}`;
}
