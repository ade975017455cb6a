import {
  type CaseRole,
  type CaseStep,
  rulesOf,
  type StepPart,
  type StepRule,
} from '../../../../geodata/cases/case_steps.ts';
import type { CaseStanding } from '../../../../geodata/cases/step_guards.ts';
import type { Position } from '../../../../geodata/place.ts';
import type { CaseStepInput, UnitInput } from '../../../generated/operations.ts';
import type { SentPhoto } from '../../../parts/send_photo.ts';

/** What somebody has put down for a step and not yet taken: kept while the case is read anew. */
export interface StepDraft {
  readonly step: CaseStep;
  readonly note: string;
  readonly unit: UnitInput | null;
  readonly departments: readonly string[];
  readonly position: Position | null;
  readonly photos: readonly SentPhoto[];
  readonly mergedInto: string;
  readonly rating: number | null;
  readonly kind: string | null;
}

export function emptyDraft(step: CaseStep): StepDraft {
  return {
    step,
    note: '',
    unit: null,
    departments: [],
    position: null,
    photos: [],
    mergedInto: '',
    rating: null,
    kind: null,
  };
}

/** The rule of the table by which an actor of the role would take the step with a case; null where none fits. */
export function ruleFor(step: CaseStep, { state, loop }: CaseStanding, role: CaseRole): StepRule | null {
  const fits = (rule: StepRule) =>
    rule.from.includes(state) && (rule.loop === null || rule.loop === loop) && rule.roles.includes(role);
  return rulesOf(step).find(fits) ?? null;
}

/** Parts that the step needs and that nobody has put down yet. */
export function missingParts(draft: StepDraft, needs: readonly StepPart[]): readonly StepPart[] {
  return needs.filter((part) => !isThere(draft, part));
}

type Parts = Omit<CaseStepInput, 'case' | 'sequence' | 'step' | 'actor'>;

/** What goes with the step: of what was put down only what the rule has a use for. */
export function partsOf(draft: StepDraft, rule: Pick<StepRule, 'needs' | 'may'>): Parts {
  const has = (part: StepPart) => (rule.needs.includes(part) || rule.may.includes(part)) && isThere(draft, part);
  const { position } = draft;
  return {
    ...(has('note') && { note: draft.note.trim() }),
    ...(has('unit') && { unit: draft.unit }),
    ...(has('departments') && { departments: draft.departments }),
    ...(has('position') && position && { position: { longitude: position[0], latitude: position[1] } }),
    ...(has('photos') && { photos: draft.photos.map(({ hash }) => hash) }),
    ...(has('mergedInto') && { mergedInto: draft.mergedInto.trim() }),
    ...(has('rating') && { rating: draft.rating }),
    ...(has('kind') && { kind: draft.kind }),
  };
}

function isThere(draft: StepDraft, part: StepPart): boolean {
  const value = draft[part];
  if (typeof value === 'string') return value.trim() !== '';
  return value !== null && (!Array.isArray(value) || value.length > 0);
}
