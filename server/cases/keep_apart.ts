import { rulesOf } from '../../geodata/cases/case_steps.ts';
import { ROLE_NAMES } from '../../geodata/cases/case_words.ts';
import { Problem } from '../../geodata/problem.ts';
import { keepCasesApart } from '../generated/queries/keep_cases_apart.ts';
import { lockCases } from '../generated/queries/lock_cases.ts';
import { many, type Queryable } from '../store/queryable.ts';
import type { SettingsOfPlaces } from './case_settings.ts';
import { checkActorName } from './check_step_words.ts';
import { type StepOfCase, takeSteps, unknownCase } from './take_steps.ts';

export interface KeptApart extends Pick<StepOfCase, 'caseId' | 'actor' | 'actorUnit' | 'role' | 'accountId'> {
  readonly otherId: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Writes down that two cases offered as duplicates are two matters: in the pair, and as a note among the events of the
 * first, so that it has its actor and moment and reaches every screen. Belongs into a transaction.
 *
 * @throws Problem UNKNOWN_CASE, NOT_OFFERED where the two were not offered as duplicates, STEP_NOT_ALLOWED for a role that
 *   may not merge, BAD_ACTOR
 */
export async function keepApart(
  client: Queryable,
  settingsOfPlaces: SettingsOfPlaces,
  jurisdiction: string,
  { caseId, otherId, actor: name, actorUnit = null, role, accountId = null }: KeptApart,
): Promise<void> {
  if (!rulesOf('merged').some(({ roles }) => roles.includes(role))) throw notAllowed(role);
  const actor = checkActorName(name);
  for (const id of [caseId, otherId]) if (!UUID.test(id)) throw unknownCase(id);
  const [held] = await many(client, lockCases, { jurisdiction, caseIds: [caseId] });
  if (!held) throw unknownCase(caseId);
  const pairs = await many(client, keepCasesApart, { jurisdiction, case: caseId, other: otherId, actor });
  if (pairs.length === 0) throw notOffered(caseId, otherId);
  const note = `与案件 ${otherId} 不是同一事项`;
  const step = { caseId, sequence: held.sequence, actor, actorUnit, role, accountId, step: 'noted', note } as const;
  await takeSteps(client, settingsOfPlaces, jurisdiction, [step]);
}

function notAllowed(role: StepOfCase['role']): Problem {
  return new Problem('STEP_NOT_ALLOWED', {
    zh: `${ROLE_NAMES[role].zh}不能认定两件案件不是同一事项。`,
    en: `The role ${ROLE_NAMES[role].en} may not say that two cases are two matters.`,
  });
}

function notOffered(caseId: string, otherId: string): Problem {
  return new Problem('NOT_OFFERED', {
    zh: `案件 ${caseId} 和 ${otherId} 没有被提示为疑似重复。`,
    en: `Cases ${caseId} and ${otherId} were not offered as duplicates.`,
  });
}
