import type { CaseUnit } from '../../geodata/cases/case_event.ts';
import type { Context } from '../context.ts';
import type { ResolversTypes } from '../generated/schema.ts';
import { localName } from './local_name.ts';

/** A unit with its present name; one that is no longer there is told by its code. */
export async function unitOf(
  { loaders }: Context,
  jurisdiction: string,
  { kind, code }: CaseUnit,
): Promise<ResolversTypes['Unit']> {
  const scope = { jurisdiction, asOf: null };
  const row =
    kind === 'region' ? await loaders.regionsByCode.load(scope, code) : await loaders.departments.load(scope, code);
  return { kind, code, name: row ? localName(row) : { zh: code, en: code } };
}
