import { Problem } from '../../geodata/problem.ts';
import { regionCodes } from '../generated/queries/region_codes.ts';
import { checkPosition } from '../rules/case_report.ts';
import { many, type Queryable } from '../store/queryable.ts';
import type { CaseSettings } from './case_settings.ts';
import { missingPhotos, unknownPhotos } from './held_photos.ts';
import type { StepOfCase } from './take_steps.ts';

/** Which of the regions and photos that steps name there are. */
export class KnownNames {
  readonly regions: ReadonlySet<string>;
  readonly missingPhotos: ReadonlySet<string>;

  private constructor(regions: ReadonlySet<string>, missing: ReadonlySet<string>) {
    this.regions = regions;
    this.missingPhotos = missing;
  }

  static async read(client: Queryable, jurisdiction: string, steps: readonly StepOfCase[]): Promise<KnownNames> {
    const codes = steps.flatMap(({ unit, actorUnit }) =>
      [unit, actorUnit].flatMap((named) => (named?.kind === 'region' ? [named.code] : [])),
    );
    const regions = codes.length === 0 ? [] : await many(client, regionCodes, { jurisdiction, codes });
    const photos = steps.flatMap(({ photos }) => photos ?? []);
    return new KnownNames(new Set(regions.map(({ code }) => code)), await missingPhotos(client, jurisdiction, photos));
  }
}

/**
 * Checks that what a step names is there in its place.
 * @throws Problem UNKNOWN_DEPARTMENT, UNKNOWN_REGION, UNKNOWN_CASE_KIND, UNKNOWN_PHOTO or OUTSIDE_PLACE
 */
export function checkNames(step: StepOfCase, { departments, kinds, bounds }: CaseSettings, known: KnownNames): void {
  const { unit, actorUnit, position } = step;
  const called = unit?.kind === 'department' ? [unit.code] : (step.departments ?? []);
  // One that was called and retired since may still report in and do its part.
  const mayBeRetired = step.step === 'reported_in' || step.step === 'call_handled';
  for (const code of called) {
    const department = departments.get(code);
    if (department === undefined || (department.retired && !mayBeRetired)) throw unknownDepartment(code);
  }
  // Those of a department that was retired may still end what lies with them.
  if (actorUnit?.kind === 'department' && !departments.has(actorUnit.code)) throw unknownDepartment(actorUnit.code);
  for (const named of [unit, actorUnit]) {
    if (named?.kind === 'region' && !known.regions.has(named.code)) throw unknownRegion(named.code);
  }
  if (step.kind != null && kinds.get(step.kind)?.retired !== false) throw unknownKind(step.kind);
  const missing = step.photos?.filter((hash) => known.missingPhotos.has(hash)) ?? [];
  if (missing.length > 0) throw unknownPhotos(missing);
  if (position != null) checkPosition({ longitude: position[0], latitude: position[1] }, bounds);
}

function unknownDepartment(code: string): Problem {
  return new Problem('UNKNOWN_DEPARTMENT', {
    zh: `没有部门“${code.slice(0, 60)}”，或它已停用。`,
    en: `There is no department '${code.slice(0, 60)}', or it is retired.`,
  });
}

function unknownRegion(code: string): Problem {
  return new Problem('UNKNOWN_REGION', {
    zh: `现在没有代码为“${code.slice(0, 60)}”的区域。`,
    en: `There is no region with the code '${code.slice(0, 60)}' now.`,
  });
}

function unknownKind(code: string): Problem {
  return new Problem('UNKNOWN_CASE_KIND', {
    zh: `没有“${code.slice(0, 60)}”这种事件类别，或它已停用。`,
    en: `There is no case kind '${code.slice(0, 60)}', or it is retired.`,
  });
}
