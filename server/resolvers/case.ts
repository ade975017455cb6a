import { allowedSteps } from '../../geodata/cases/allowed_steps.ts';
import { dueOf } from '../../geodata/cases/case_clocks.ts';
import { visibleCases } from '../access/guard_schema.ts';
import type { CaseHistory } from '../cases_desk/case_histories.ts';
import type { Context } from '../context.ts';
import type {
  CaseKindResolvers,
  CaseResolvers,
  DuplicateResolvers,
  JurisdictionResolvers,
} from '../generated/schema.ts';
import { shownAddress } from '../privacy/shown_address.ts';
import type { CaseKindRow, CaseRow, DuplicateRow } from '../rows.ts';
import { shownPlace } from '../rules/shown_place.ts';
import type { Scope } from './batch_loader.ts';
import { caseReaders, readersOf } from './case_loaders.ts';
import { photosOf } from './case_photo.ts';
import { unitOf } from './case_unit.ts';
import { localName } from './local_name.ts';
import { isSensitiveCase } from './sensitive_case.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const jurisdictionCase: NonNullable<JurisdictionResolvers['case']> = ({ code }, { id }, context) =>
  caseNamed(context, code, id);

/** A case by its id; null where there is none that whoever asks may see. */
export async function caseNamed(context: Context, jurisdiction: string, id: string): Promise<CaseRow | null> {
  if (!UUID.test(id)) return null;
  const readers = await caseReaders(context, jurisdiction);
  return (await readers.cases.load({ jurisdiction, asOf: null }, id.toLowerCase())) ?? null;
}

export const Case: CaseResolvers = {
  kind: kindOf,
  position: async (row, _, context) =>
    shownPlace(row, (await kindOf(row, _, context)).sensitive, context.actor.kind === 'wall'),
  address: async (row, _, context) => shownAddress(context, row, (await kindOf(row, _, context)).sensitive),
  grid: async (row, _, { loaders }) =>
    row.gridId === null ? null : ((await loaders.regions.load(scopeOf(row), row.gridId)) ?? null),
  reporters: async (row, _, context) =>
    (await (await readersOf(context, row)).reporters.load(scopeOf(row), row.id)) ?? [],
  photos: async (row, _, context) => {
    const { events } = await historyOf(row, context);
    return photosOf(context, row.jurisdictionCode, events[0]!.photos);
  },
  unit: (row, _, context) =>
    row.unitCode === null ? null : unitOf(context, row.jurisdictionCode, { kind: row.unitKind!, code: row.unitCode }),
  // Whatever stands still or has stopped is not in it any more.
  due: ({ dueAt, dueSoonAt }) => dueOf({ dueAt, dueSoonAt, pausedAt: null, stoppedAt: null }, new Date()),
  clocks: async (row, _, context) => (await (await readersOf(context, row)).clocks.load(scopeOf(row), row.id)) ?? [],
  calls: async (row, _, context) =>
    (await historyOf(row, context)).present.calls.map((call) => ({ ...call, jurisdictionCode: row.jurisdictionCode })),
  events: async (row, _, context) => (await historyOf(row, context)).events,
  duplicates: offeredDuplicates,
  mergedInto: async (row, _, context) =>
    row.mergedInto === null ? null : caseNamed(context, row.jurisdictionCode, row.mergedInto),
  merged: async (row, _, context) => {
    const ids = (await (await readersOf(context, row)).merged.load(scopeOf(row), row.id)) ?? [];
    const found = await Promise.all(ids.map((id) => caseNamed(context, row.jurisdictionCode, id)));
    return found.filter((one) => one !== null);
  },
  allowedSteps: async (row, { role }, context) => {
    const { loop } = await kindOf(row, {}, context);
    const { present, broken } = await historyOf(row, context);
    if (broken) throw broken;
    return allowedSteps({ ...present, loop }, role);
  },
};

/** Those with cases that the asker may see. */
async function offeredDuplicates(row: CaseRow, _: object, context: Context): Promise<readonly DuplicateRow[]> {
  const readers = await readersOf(context, row);
  const pairs = (await readers.duplicates.load(scopeOf(row), row.id)) ?? [];
  const others = await Promise.all(pairs.map(({ otherId }) => readers.cases.load(scopeOf(row), otherId)));
  const visible = new Set(
    (
      await visibleCases(
        others.flatMap((other) => other ?? []),
        context,
      )
    ).map(({ id }) => id),
  );
  return pairs.filter(({ otherId }) => visible.has(otherId));
}

export const CaseKind: CaseKindResolvers = {
  name: localName,
  parent: ({ parentCode }) => parentCode,
};

/** Of two cases of which one is shown coarsely, the exact distance from the other would tell where it is. */
const COARSE_METRES = 100;
const COARSE_SCORES = 10;

export const Duplicate: DuplicateResolvers = {
  // Who may be the same matter is computed from the exact distance, which the score must not tell either.
  score: async (row, _, context) =>
    (await isCoarse(row, context)) ? Math.round(row.score * COARSE_SCORES) / COARSE_SCORES : row.score,
  metres: async (row, _, context) =>
    (await isCoarse(row, context)) ? Math.ceil(row.metres / COARSE_METRES) * COARSE_METRES : row.metres,
  case: async ({ jurisdictionCode, otherId }, _, context) => (await caseNamed(context, jurisdictionCode, otherId))!,
};

async function isCoarse({ jurisdictionCode, caseId, otherId }: DuplicateRow, context: Context): Promise<boolean> {
  const of = await Promise.all([caseId, otherId].map((id) => isSensitiveCase(context, jurisdictionCode, id)));
  return of.includes(true);
}

async function kindOf(row: CaseRow, _: object, { loaders }: Context): Promise<CaseKindRow> {
  return (await loaders.kinds.load(scopeOf(row), row.kindCode))!;
}

/** Every case has at least the event of its report. */
async function historyOf(row: CaseRow, context: Context): Promise<CaseHistory> {
  return (await (await readersOf(context, row)).histories.load(scopeOf(row), row.id))!;
}

function scopeOf({ jurisdictionCode }: CaseRow): Scope {
  return { jurisdiction: jurisdictionCode, asOf: null };
}
