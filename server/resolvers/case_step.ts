import { mergeRefusal } from '../../geodata/cases/allowed_steps.ts';
import { isInScope } from '../access/case_scope.ts';
import { stepActor } from '../access/step_actor.ts';
import { MOST_STEPS, type StepOfCase, tooManySteps, unknownCase } from '../cases/take_steps.ts';
import type { Context } from '../context.ts';
import type { CaseStepInput, MutationResolvers } from '../generated/schema.ts';
import type { CaseRow } from '../rows.ts';
import { caseNamed } from './case.ts';
import { asAnswer } from './case_loaders.ts';
import { jurisdictionOf } from './query.ts';

/** What is done to cases, each answered with the case as it then is: also where he who did it sees it no more. */
export const caseStepMutations: Pick<MutationResolvers, 'takeCaseStep' | 'takeCaseSteps' | 'keepApart'> = {
  async takeCaseStep(_, { jurisdiction, step }, context) {
    const [taken] = await takeAll(context, jurisdiction, [step]);
    return taken!;
  },
  takeCaseSteps: (_, { jurisdiction, steps }, context) => takeAll(context, jurisdiction, steps),
  async keepApart(_, { jurisdiction, case: id, other, actor }, context) {
    await jurisdictionOf(context, jurisdiction);
    const rows = await Promise.all([visibleCase(context, jurisdiction, id), visibleCase(context, jurisdiction, other)]);
    const kept = { caseId: id.toLowerCase(), otherId: other.toLowerCase() };
    await context.intake.keepApart(jurisdiction, { ...kept, ...(await stepActor(context, jurisdiction, rows, actor)) });
    return asAnswer((await context.cases.unbound.cases.load({ jurisdiction, asOf: null }, kept.caseId))!);
  },
};

async function takeAll(context: Context, jurisdiction: string, steps: readonly CaseStepInput[]): Promise<CaseRow[]> {
  await jurisdictionOf(context, jurisdiction);
  if (steps.length > MOST_STEPS) throw tooManySteps(steps.length);
  await context.intake.takeSteps(
    jurisdiction,
    await Promise.all(steps.map((step) => stepOf(context, jurisdiction, step))),
  );
  const scope = { jurisdiction, asOf: null };
  const { cases } = context.cases.unbound;
  return Promise.all(steps.map(async ({ case: id }) => asAnswer((await cases.load(scope, id.toLowerCase()))!)));
}

async function stepOf(context: Context, jurisdiction: string, input: CaseStepInput): Promise<StepOfCase> {
  const { case: caseId, actor, unit, position, ...step } = input;
  const row = await visibleCase(context, jurisdiction, caseId);
  const target = step.mergedInto ? await caseNamed(context, jurisdiction, step.mergedInto) : null;
  // One that he does not see is as good as none.
  if (target && !isInScope(await context.access.scopeOf(context.actor, jurisdiction), target)) {
    throw mergeRefusal(row.id, target.id, null)!;
  }
  return {
    ...step,
    caseId,
    ...(await stepActor(context, jurisdiction, target ? [row, target] : [row], actor)),
    unit: unit ? { kind: unit.kind, code: unit.code } : null,
    position: position ? [position.longitude, position.latitude] : null,
  };
}

/** @throws Problem UNKNOWN_CASE for one that is not there, or that the asker may not see. */
async function visibleCase(context: Context, jurisdiction: string, id: string): Promise<CaseRow> {
  const row = await caseNamed(context, jurisdiction, id);
  if (row && isInScope(await context.access.scopeOf(context.actor, jurisdiction), row)) return row;
  throw unknownCase(id);
}
