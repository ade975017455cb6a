import type { CaseUnit } from '../../geodata/cases/case_event.ts';
import { Problem } from '../../geodata/problem.ts';
import type { Actor } from '../access/actor.ts';
import type { StepOfCase } from '../cases/take_steps.ts';
import type { Context } from '../context.ts';
import type { ActorInput, CaseStepInput, MutationResolvers, UnitInput } from '../generated/schema.ts';
import type { CaseRow } from '../rows.ts';
import { jurisdictionOf } from './query.ts';

/** What is done to cases, each answered with the case as it then is. */
export const caseStepMutations: Pick<MutationResolvers, 'takeCaseStep' | 'takeCaseSteps' | 'keepApart'> = {
  async takeCaseStep(_, { jurisdiction, step }, context) {
    const [taken] = await takeAll(context, jurisdiction, [step]);
    return taken!;
  },
  takeCaseSteps: (_, { jurisdiction, steps }, context) => takeAll(context, jurisdiction, steps),
  async keepApart(_, { jurisdiction, case: id, other, actor }, context) {
    await jurisdictionOf(context, jurisdiction);
    const kept = { caseId: id.toLowerCase(), otherId: other.toLowerCase() };
    await context.intake.keepApart(jurisdiction, { ...kept, ...actorOf(context.actor, actor) });
    return (await context.loaders.cases.load({ jurisdiction, asOf: null }, kept.caseId))!;
  },
};

async function takeAll(context: Context, jurisdiction: string, steps: readonly CaseStepInput[]): Promise<CaseRow[]> {
  await jurisdictionOf(context, jurisdiction);
  await context.intake.takeSteps(
    jurisdiction,
    steps.map((step) => stepOf(context.actor, step)),
  );
  const scope = { jurisdiction, asOf: null };
  const cases = await Promise.all(steps.map(({ case: id }) => context.loaders.cases.load(scope, id.toLowerCase())));
  return cases.map((row) => row!);
}

function stepOf(account: Actor, { case: caseId, actor, unit, position, ...step }: CaseStepInput): StepOfCase {
  return {
    ...step,
    caseId,
    ...actorOf(account, actor),
    department: departmentOf(actor),
    unit: unitOf(unit),
    position: position ? [position.longitude, position.latitude] : null,
  };
}

function unitOf(unit: UnitInput | null | undefined): CaseUnit | null {
  return unit ? { kind: unit.kind, code: unit.code } : null;
}

/** @throws Problem BAD_ACTOR for the program itself, which takes its steps from within. */
function actorOf({ name }: Actor, { role, unit }: ActorInput): Pick<StepOfCase, 'actor' | 'actorUnit' | 'role'> {
  if (role !== 'system') return { role, actor: name, actorUnit: unitOf(unit) };
  throw new Problem('BAD_ACTOR', {
    zh: '角色 system 只属于系统自身，不能由外部使用；请以人员的角色办理。',
    en: 'The role system belongs to the program itself and cannot be claimed from outside; take a role of people.',
  });
}

function departmentOf({ unit }: ActorInput): string | null {
  return unit?.kind === 'department' ? unit.code : null;
}
