import { Problem } from '../../geodata/problem.ts';
import { readableText } from '../rules/readable_text.ts';
import type { StepOfCase } from './take_steps.ts';

const MAX_NOTE = 2000;
const MAX_ACTOR = 100;

/**
 * A step without white space around its words; a note of nothing else is none.
 * @throws Problem BAD_STEP for a name or a note that is too long, cannot be shown or is missing
 */
export function checkStepWords(step: StepOfCase): StepOfCase {
  const actor = readableText('BAD_STEP', { zh: '经办人姓名', en: "The actor's name" }, step.actor, MAX_ACTOR);
  if (actor === '') {
    throw new Problem('BAD_STEP', { zh: '缺少经办人姓名。', en: "The actor's name is missing." });
  }
  const note = readableText('BAD_STEP', { zh: '说明', en: 'The note' }, step.note ?? '', MAX_NOTE);
  return { ...step, actor, note: note === '' ? null : note };
}
