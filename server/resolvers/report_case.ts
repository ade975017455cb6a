import { grantsAt } from '../access/actor.ts';
import { reportSource } from '../access/report_source.ts';
import type { MutationResolvers } from '../generated/schema.ts';
import { asAnswer } from './case_loaders.ts';
import { jurisdictionOf } from './query.ts';

/** Reports a case and answers with it as it is stored. */
export const reportCase: NonNullable<MutationResolvers['reportCase']> = async (
  _,
  { jurisdiction, report },
  context,
) => {
  await jurisdictionOf(context, jurisdiction);
  const { reporter } = report;
  const { actor } = context;
  const held = grantsAt(actor, new Date(), jurisdiction).map(({ role }) => role);
  const [outcome] = await context.intake.report(jurisdiction, [
    {
      kind: report.kind,
      position: report.position ?? null,
      address: report.address ?? null,
      source: reportSource(report.source ?? 'platform', held),
      sender: null,
      description: report.description,
      reportedAt: null,
      reporter: reporter
        ? { name: reporter.name ?? null, phone: reporter.phone ?? null, email: reporter.email ?? null }
        : null,
      accountId: actor.kind === 'account' ? actor.id : null,
      photos: report.photos ?? [],
      idempotencyKey: report.idempotencyKey ?? null,
      simulated: false,
    },
  ]);
  if ('problem' in outcome!) throw outcome.problem;
  // Asked for by id after the commit: what is acknowledged is what is stored.
  return asAnswer((await context.cases.unbound.cases.load({ jurisdiction, asOf: null }, outcome!.id))!);
};
