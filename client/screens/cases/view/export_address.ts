import type { CaseGrouping } from '../../../generated/operations.ts';
import type { Language } from '../../../wording/language.ts';
import { type CasesView, writeCasesView } from './cases_view.ts';

/** Address of the list as a file: the cases that are asked for, whatever part of them has been loaded. */
export function caseFile(place: string, view: CasesView, language: Language): string {
  const query = writeCasesView(view);
  query.set('language', language);
  return `/exports/${place}/cases.csv?${query}`;
}

/** Address of the table of figures as a file. */
export function figureFile(
  place: string,
  table: { readonly by: CaseGrouping; readonly level: number; readonly days: number },
  language: Language,
): string {
  const query = new URLSearchParams({
    by: table.by,
    level: String(table.level),
    reported: String(table.days),
    language,
  });
  return `/exports/${place}/figures.csv?${query}`;
}
