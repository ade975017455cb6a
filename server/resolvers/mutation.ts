import { randomUUID } from 'node:crypto';
import { Problem } from '../../geodata/problem.ts';
import type { Context } from '../context.ts';
import { addCases } from '../generated/queries/add_cases.ts';
import { caseByKey } from '../generated/queries/case_by_key.ts';
import { caseKinds } from '../generated/queries/case_kinds.ts';
import type { CaseSource, MutationResolvers } from '../generated/schema.ts';
import { type CheckedReport, checkReport, sameReport } from '../rules/case_report.ts';
import { many, maybeOne } from '../store/queryable.ts';
import { changeStation } from './change_station.ts';
import { jurisdictionOf } from './query.ts';
import { scenarioMutations } from './scenario.ts';

/** Who reported, where nobody has an account yet. */
const REPORTER: Readonly<Record<CaseSource, string>> = {
  snap_report: '群众',
  hotline: '12345 热线',
  grid_worker: '网格员',
  platform: '平台',
  open311: 'Open311',
  other_system: '其他系统',
};

export const Mutation: MutationResolvers = {
  changeStation,
  ...scenarioMutations,
  async reportCase(_, { jurisdiction, report }, context) {
    const place = await jurisdictionOf(context, jurisdiction);
    const kinds = await many(context.pool, caseKinds, { jurisdiction });
    const checked = checkReport(report, {
      kinds: kinds.map(({ code }) => code),
      bounds: [place.west, place.south, place.east, place.north],
    });
    const id = (await store(context, jurisdiction, checked)) ?? (await earlier(context, jurisdiction, checked));
    // Asked for by id after the commit: what is acknowledged is what is stored.
    return (await context.loaders.cases.load({ jurisdiction, asOf: null }, id))!;
  },
};

/** The new case's id once it is committed, or null where its key is already taken. */
async function store({ pool, feed }: Context, jurisdiction: string, report: CheckedReport): Promise<string | null> {
  const added = await many(pool, addCases, {
    jurisdiction,
    ids: [randomUUID()],
    kinds: [report.kind],
    longitudes: [report.longitude ?? Number.NaN],
    latitudes: [report.latitude ?? Number.NaN],
    sources: [report.source],
    descriptions: [report.description],
    moments: [new Date()],
    actors: [REPORTER[report.source]],
    keys: [report.idempotencyKey ?? ''],
    simulated: false,
  });
  feed.wake();
  return added[0]?.caseId ?? null;
}

/** @throws Problem IDEMPOTENCY_CONFLICT where the key was used for a report that says something else. */
async function earlier({ pool }: Context, jurisdiction: string, report: CheckedReport): Promise<string> {
  const key = report.idempotencyKey!;
  const row = await maybeOne(pool, caseByKey, { jurisdiction, key });
  const known = row && { ...row, kind: row.kindCode, source: row.source as CaseSource, idempotencyKey: key };
  if (known && sameReport(known, report)) return known.id;
  throw new Problem('IDEMPOTENCY_CONFLICT', {
    zh: `idempotencyKey“${key.slice(0, 60)}”已用于另一条内容不同的上报。`,
    en: `The idempotencyKey '${key.slice(0, 60)}' was used for a report that says something else.`,
  });
}
