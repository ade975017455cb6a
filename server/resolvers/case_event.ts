import type { Context } from '../context.ts';
import type { CaseEventResolvers } from '../generated/schema.ts';
import type { DepartmentRow } from '../rows.ts';
import { shownPlace } from '../rules/shown_place.ts';
import { photosOf } from './case_photo.ts';
import { unitOf } from './case_unit.ts';
import { isSensitiveCase } from './sensitive_case.ts';

export const CaseEvent: CaseEventResolvers = {
  unit: ({ jurisdictionCode, unit }, _, context) => unit && unitOf(context, jurisdictionCode, unit),
  departments: ({ jurisdictionCode, departments }, _, context) =>
    Promise.all(departments.map((code) => departmentOf(context, jurisdictionCode, code))),
  position: async (row, _, context) => {
    if (row.position === null) return null;
    const [longitude, latitude] = row.position;
    return shownPlace(
      { longitude, latitude },
      await isSensitiveCase(context, row.jurisdictionCode, row.caseId),
      context.actor.kind === 'wall',
    );
  },
  photos: ({ jurisdictionCode, photos }, _, context) => photosOf(context, jurisdictionCode, photos),
};

/** A department by its code; one that is no longer there has its code for a name. */
export async function departmentOf({ loaders }: Context, jurisdiction: string, code: string): Promise<DepartmentRow> {
  const row = await loaders.departments.load({ jurisdiction, asOf: null }, code);
  return row ?? { jurisdictionCode: jurisdiction, code, nameZh: code, nameEn: code, retired: true };
}
