import type { Context } from '../context.ts';
import type { CaseEventResolvers } from '../generated/schema.ts';
import type { CaseEventRow, DepartmentRow } from '../rows.ts';
import { shownPlace } from '../rules/shown_place.ts';
import { photosOf } from './case_photo.ts';
import { unitOf } from './case_unit.ts';

export const CaseEvent: CaseEventResolvers = {
  unit: ({ jurisdictionCode, unit }, _, context) => unit && unitOf(context, jurisdictionCode, unit),
  departments: ({ jurisdictionCode, departments }, _, context) =>
    Promise.all(departments.map((code) => departmentOf(context, jurisdictionCode, code))),
  position: async (row, _, context) => {
    if (row.position === null) return null;
    const [longitude, latitude] = row.position;
    return shownPlace({ longitude, latitude }, await isSensitive(row, context), context.actor.kind === 'wall');
  },
  photos: ({ jurisdictionCode, photos }, _, context) => photosOf(context, jurisdictionCode, photos),
};

/** A department by its code; one that is no longer there has its code for a name. */
export async function departmentOf({ loaders }: Context, jurisdiction: string, code: string): Promise<DepartmentRow> {
  const row = await loaders.departments.load({ jurisdiction, asOf: null }, code);
  return row ?? { jurisdictionCode: jurisdiction, code, nameZh: code, nameEn: code, retired: true };
}

/** By the kind that the case has now, which may be another than the reporter's. */
async function isSensitive({ jurisdictionCode, caseId }: CaseEventRow, { loaders, cases }: Context): Promise<boolean> {
  const scope = { jurisdiction: jurisdictionCode, asOf: null };
  const row = await cases.unbound.cases.load(scope, caseId);
  return (await loaders.kinds.load(scope, row!.kindCode))!.sensitive;
}
