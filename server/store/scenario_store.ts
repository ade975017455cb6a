import { Problem } from '../../geodata/problem.ts';
import type { PlanEdit } from '../../geodata/reach/plan/plan_edit.ts';
import { saveScenario } from '../generated/queries/save_scenario.ts';
import { scenarios } from '../generated/queries/scenarios.ts';
import type { ScenarioRow } from '../rows.ts';
import { many, maybeOne, type Queryable } from './queryable.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Of PostgreSQL's integer: no version comes after it. */
const LAST_VERSION = 2 ** 31 - 1;

/** Every scenario of a place that was not deleted, newest first. */
export async function scenariosOf(database: Queryable, jurisdiction: string): Promise<ScenarioRow[]> {
  return (await many(database, scenarios, { jurisdiction })).map(scenarioRow);
}

/** The newest versions of those that the ids name and that were not deleted. */
export async function scenariosWithIds(
  database: Queryable,
  jurisdiction: string,
  ids: readonly string[],
): Promise<ScenarioRow[]> {
  const known = ids.filter((id) => UUID.test(id));
  if (known.length === 0) return [];
  return (await many(database, scenarios, { jurisdiction, ids: known })).filter((row) => !row.deleted).map(scenarioRow);
}

/** @throws Problem UNKNOWN_SCENARIO for one that was deleted too. */
export async function scenarioNamed(database: Queryable, jurisdiction: string, id: string): Promise<ScenarioRow> {
  const [row] = await scenariosWithIds(database, jurisdiction, [id]);
  if (row) return row;
  throw unknownScenario(id);
}

export interface ScenarioDraft {
  readonly id: string;
  /** The version that the caller saw; 0 for a new scenario. */
  readonly version: number;
  readonly name: string;
  readonly edits: readonly PlanEdit[];
  readonly deleted: boolean;
}

/**
 * Adds the next version of a scenario. Former versions stay.
 * @throws Problem SCENARIO_CHANGED where another version came since, or the scenario was deleted; UNKNOWN_SCENARIO.
 */
export async function addScenarioVersion(
  database: Queryable,
  jurisdiction: string,
  { edits, ...draft }: ScenarioDraft,
): Promise<void> {
  if (!UUID.test(draft.id)) throw unknownScenario(draft.id);
  const values = { jurisdiction, ...draft, edits: JSON.stringify(edits) };
  if (draft.version < LAST_VERSION && (await maybeOne(database, saveScenario, values)) !== null) return;
  const [present] = await many(database, scenarios, { jurisdiction, ids: [draft.id] });
  throw present ? scenarioChanged(present) : unknownScenario(draft.id);
}

function scenarioRow({ edits, deleted: _, ...row }: (typeof scenarios)['row']): ScenarioRow {
  // Edits were checked before they were saved.
  return { ...row, edits: edits as unknown as readonly PlanEdit[] };
}

function scenarioChanged(present: (typeof scenarios)['row']): Problem {
  const { name, version, deleted } = present;
  const moment = present.savedAt.toISOString();
  return deleted
    ? new Problem('SCENARIO_CHANGED', {
        zh: `方案“${name}”已于 ${moment} 被删除。要保留您的修改，请另存为新方案。`,
        en: `The scenario '${name}' was deleted at ${moment}. To keep your edits, save them as a new one.`,
      })
    : new Problem('SCENARIO_CHANGED', {
        zh: `方案“${name}”已于 ${moment} 另有人保存为第 ${version} 版。请载入该版再修改，或另存为新方案。`,
        en: `Somebody saved version ${version} of the scenario '${name}' at ${moment}. Load it and edit again, or save yours as a new one.`,
      });
}

function unknownScenario(id: string): Problem {
  return new Problem('UNKNOWN_SCENARIO', {
    zh: `没有编号为“${id.slice(0, 60)}”的方案，它可能已被删除。`,
    en: `There is no scenario with the id '${id.slice(0, 60)}'; it may have been deleted.`,
  });
}
