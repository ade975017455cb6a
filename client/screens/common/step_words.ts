import type { CaseRole, CaseStep, StepPart } from '../../../geodata/cases/case_steps.ts';
import { PART_NAMES, ROLE_NAMES, STEP_NAMES } from '../../../geodata/cases/case_words.ts';
import type { LocalName } from '../../wording/language.ts';

/** The step as a button says it. */
export function stepName(step: CaseStep): LocalName {
  return capital(STEP_NAMES[step]);
}

export function roleName(role: CaseRole): LocalName {
  return capital(ROLE_NAMES[role]);
}

export function partName(part: StepPart): LocalName {
  return PART_NAMES[part];
}

/** The table's names stand within English sentences; alone they begin with a capital. */
function capital({ zh, en }: { readonly zh: string; readonly en: string }): LocalName {
  return { zh, en: en.slice(0, 1).toUpperCase() + en.slice(1) };
}
