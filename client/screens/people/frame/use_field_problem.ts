import type { Refusal } from '../../../access/send.ts';
import { sentenceOf } from '../../../access/sentence.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface FieldProblem<Field> {
  /** Why the server refused what stands in a field, in words. */
  readonly at: (field: Field) => string | null;
  /** The refusal, where it is about no field. */
  readonly rest: Refusal | null;
}

/**
 * Says why something was refused at the field that it is about.
 * @param fieldOf the field that each code of a problem is about
 */
export function useFieldProblem<Field extends string>(
  refusal: Refusal | null,
  fieldOf: Readonly<Record<string, Field>>,
): FieldProblem<Field> {
  const speech = useSpeech();
  const field = refusal ? fieldOf[refusal.code] : undefined;
  return {
    at: (other) => (refusal && field === other ? sentenceOf(refusal, speech) : null),
    rest: field === undefined ? refusal : null,
  };
}
