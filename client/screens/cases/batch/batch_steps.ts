import { allowedSteps } from '../../../../geodata/cases/allowed_steps.ts';
import type { CaseRole, CaseStep } from '../../../../geodata/cases/case_steps.ts';
import { type CaseRow, standingOf } from '../../data/case_row.ts';
import { stepRank } from '../steps/step_order.ts';

/** A step that can be taken with some of the cases picked. */
export interface BatchStep {
  readonly step: CaseStep;
  readonly fitting: readonly CaseRow[];
  readonly unfit: readonly CaseRow[];
}

/** Steps that an actor may take with any of the cases, the way on first. */
export function batchSteps(rows: readonly CaseRow[], role: CaseRole, department: string | null): readonly BatchStep[] {
  const fitting = new Map<CaseStep, CaseRow[]>();
  for (const row of rows) {
    for (const step of allowedSteps(standingOf(row), role, department)) {
      fitting.set(step, [...(fitting.get(step) ?? []), row]);
    }
  }
  return [...fitting]
    .map(([step, those]) => ({ step, fitting: those, unfit: rows.filter((row) => !those.includes(row)) }))
    .sort((one, other) => stepRank(one.step) - stepRank(other.step));
}
