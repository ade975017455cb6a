import { Problem } from '../../geodata/problem.ts';
import { readableText, unprintableInName } from '../rules/readable_text.ts';
import type { StepOfCase } from './take_steps.ts';

const MAX_NOTE = 2000;
const MAX_ACTOR = 60;

/**
 * A step without white space around its words; a note of nothing else is none.
 * @throws Problem BAD_ACTOR for a name, BAD_STEP for a note that is too long or cannot be shown
 */
export function checkStepWords(step: StepOfCase): StepOfCase {
  const note = readableText('BAD_STEP', { zh: '说明', en: 'The note' }, step.note ?? '', MAX_NOTE);
  return { ...step, actor: checkActorName(step.actor), note: note === '' ? null : note };
}

/**
 * The name of whoever does something to a case, without white space around it. It is shown in one line beside what others
 * did, so nothing in it may be invisible or turn the direction of what stands beside it.
 *
 * @throws Problem BAD_ACTOR
 */
export function checkActorName(name: string): string {
  const actor = readableText('BAD_ACTOR', { zh: '经办人姓名', en: "The actor's name" }, name, MAX_ACTOR);
  if (actor === '') throw new Problem('BAD_ACTOR', { zh: '缺少经办人姓名。', en: "The actor's name is missing." });
  const unprintable = unprintableInName(actor);
  if (unprintable === null) return actor;
  throw new Problem('BAD_ACTOR', {
    zh: `经办人姓名中有看不见的字符 ${unprintable}，请删去后再试。`,
    en: `The actor's name holds ${unprintable}, which cannot be seen; please remove it.`,
  });
}
