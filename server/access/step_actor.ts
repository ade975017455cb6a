import type { CaseUnit } from '../../geodata/cases/case_event.ts';
import type { CaseRole } from '../../geodata/cases/case_steps.ts';
import { Problem } from '../../geodata/problem.ts';
import type { StepOfCase } from '../cases/take_steps.ts';
import type { Context } from '../context.ts';
import type { ActorInput } from '../generated/schema.ts';
import type { CaseRow } from '../rows.ts';
import { notAllowed } from './access_problems.ts';
import { type ActorGrant, grantsAt } from './actor.ts';
import { type CaseScope, isInScope } from './case_scope.ts';

export type StepActor = Required<Pick<StepOfCase, 'actor' | 'actorUnit' | 'role' | 'department' | 'accountId'>>;

/**
 * Who takes a step with cases: the asker, in a role that he holds now for each of them, for a unit of it.
 *
 * @param rows the cases that the step is about, all of the place.
 * @throws Problem NOT_ALLOWED where no grant holds for a case or the unit, BAD_ACTOR where it is not clear which department
 *   acts, or for the program itself, which takes its steps from within.
 */
export async function stepActor(
  { access, actor }: Context,
  jurisdiction: string,
  rows: readonly CaseRow[],
  { role, unit }: ActorInput,
): Promise<StepActor> {
  if (role === 'system') throw notFromOutside();
  const grants = grantsAt(actor, new Date(), jurisdiction).filter((grant) => grant.role === role);
  if (grants.length === 0) throw notAllowed(role, jurisdiction);
  const scope = await access.scopeOf(actor, jurisdiction, [role]);
  for (const row of rows) if (!isInScope(scope, row)) throw notAllowed(`${role}: ${row.id}`, jurisdiction);
  const actorUnit = unit ? heldUnit(scope, role, unit) : ownUnit(grants);
  if (role === 'department' && actorUnit?.kind !== 'department') throw whichDepartment();
  const department = actorUnit?.kind === 'department' ? actorUnit.code : null;
  return { actor: actor.name, actorUnit, role, department, accountId: actor.kind === 'account' ? actor.id : null };
}

function heldUnit(scope: CaseScope, role: CaseRole, { kind, code }: CaseUnit): CaseUnit {
  const { jurisdiction, whole, regionCodes, departments } = scope;
  const isHeld =
    kind === 'region'
      ? whole || regionCodes.has(code)
      : role === 'department' && (departments === 'all' || departments.has(code));
  if (isHeld) return { kind, code };
  throw notAllowed(`${role}: ${code.slice(0, 60)}`, jurisdiction);
}

/** The only unit that grants of one role name; null where they name none or several. */
function ownUnit(grants: readonly ActorGrant[]): CaseUnit | null {
  const named = new Map(
    grants.flatMap(({ region, department }): [string, CaseUnit][] => {
      if (department !== null) return [[`department ${department}`, { kind: 'department', code: department }]];
      return region === null ? [] : [[`region ${region}`, { kind: 'region', code: region }]];
    }),
  );
  return named.size === 1 ? [...named.values()][0]! : null;
}

function notFromOutside(): Problem {
  return new Problem('BAD_ACTOR', {
    zh: '角色 system 只属于系统自身，不能由外部使用；请以人员的角色办理。',
    en: 'The role system belongs to the program itself and cannot be claimed from outside; take a role of people.',
  });
}

function whichDepartment(): Problem {
  return new Problem('BAD_ACTOR', {
    zh: '请写明以哪个部门办理（unit）。',
    en: 'Say which department acts (unit).',
  });
}
