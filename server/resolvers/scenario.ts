import { randomUUID } from 'node:crypto';
import { Problem } from '../../geodata/problem.ts';
import { checkPlanEdits } from '../../geodata/reach/plan/check_plan_edits.ts';
import type { JurisdictionResolvers, MutationResolvers, ScenarioResolvers } from '../generated/schema.ts';
import { checkScenarioName } from '../rules/scenario_name.ts';
import { addScenarioVersion, scenarioNamed, scenariosOf, scenariosWithIds } from '../store/scenario_store.ts';
import { jurisdictionOf } from './query.ts';

export const jurisdictionScenarioFields: Pick<JurisdictionResolvers, 'scenarios' | 'scenario'> = {
  scenarios: ({ code }, _, { pool }) => scenariosOf(pool, code),
  scenario: async ({ code }, { id }, { pool }) => (await scenariosWithIds(pool, code, [id]))[0] ?? null,
};

export const Scenario: ScenarioResolvers = {
  stale: ({ jurisdictionCode, edits }, _, { reach }) => reach.staleEdits(jurisdictionCode, edits),
};

export const scenarioMutations: Required<Pick<MutationResolvers, 'saveScenario' | 'deleteScenario'>> = {
  async saveScenario(_, { jurisdiction, scenario }, context) {
    await jurisdictionOf(context, jurisdiction);
    const { id, version } = target(scenario);
    const draft = {
      id,
      version,
      name: checkScenarioName(scenario.name),
      edits: checkPlanEdits(scenario.edits),
      deleted: false,
    };
    await addScenarioVersion(context.pool, jurisdiction, draft);
    context.feed.wake();
    return scenarioNamed(context.pool, jurisdiction, id);
  },
  async deleteScenario(_, { jurisdiction, id, version }, context) {
    await jurisdictionOf(context, jurisdiction);
    const { name, edits } = await scenarioNamed(context.pool, jurisdiction, id);
    await addScenarioVersion(context.pool, jurisdiction, { id, version, name, edits, deleted: true });
    context.feed.wake();
    return id;
  },
};

/** @throws Problem BAD_INPUT where only one of id and version is given, or a version that none can have. */
function target({ id = null, version = null }: { id?: string | null; version?: number | null }) {
  if (id === null && version === null) return { id: randomUUID(), version: 0 };
  if (id !== null && version !== null && version >= 1) return { id, version };
  throw new Problem('BAD_INPUT', {
    zh: `保存已有方案须同时给出 id 和所见的版本号（从 1 起），新方案两者都不给；收到 id ${id}、version ${version}。`,
    en: `To save a scenario again give both its id and the version that you saw, from 1 on; for a new one neither. Given: id ${id}, version ${version}.`,
  });
}
