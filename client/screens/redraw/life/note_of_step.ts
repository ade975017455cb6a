import type { RedrawStepFieldsFragment } from '../../../generated/operations.ts';
import type { Language } from '../../../wording/language.ts';

/** What was said with a step. The program gives its reasons in both languages, a line each; people's own words stay as they are. */
export function noteOfStep(
  { step, note }: Pick<RedrawStepFieldsFragment, 'step' | 'note'>,
  language: Language,
): string | null {
  if (note === null || step !== 'failed') return note;
  const [zh, en] = note.split('\n');
  return (language === 'zh' ? zh : en) ?? note;
}
