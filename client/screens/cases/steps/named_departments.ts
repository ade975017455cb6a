import type { CaseStep } from '../../../../geodata/cases/case_steps.ts';
import type { CallFieldsFragment } from '../../../generated/operations.ts';

/**
 * Departments that a step may name: to be called all that are not called already, to report in those called, to be done
 * those that have reported in.
 *
 * @param own the actor's department, which answers for nobody else; null for whoever is of none
 * @returns null where any department may be named
 */
export function namedDepartments(
  step: CaseStep,
  calls: readonly CallFieldsFragment[],
  own: string | null,
): readonly string[] | null {
  const fitting = calls.filter(({ reportedInAt, handledAt }) => {
    if (step === 'reported_in') return reportedInAt === null;
    return step === 'call_handled' && reportedInAt !== null && handledAt === null;
  });
  if (step !== 'reported_in' && step !== 'call_handled') return null;
  const codes = fitting.map(({ department }) => department.code);
  return own === null ? codes : codes.filter((code) => code === own);
}
