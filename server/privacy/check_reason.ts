import { Problem } from '../../geodata/problem.ts';
import { countCharacters, readableText } from '../rules/readable_text.ts';

const FEWEST = 4;
const MOST = 200;
const NAME = { zh: '理由', en: 'The reason' };

/**
 * Why somebody's data is looked at or erased, as it goes into the audit log.
 * @throws Problem BAD_REASON outside 4–200 characters.
 */
export function checkReason(reason: string): string {
  const text = readableText('BAD_REASON', NAME, reason, MOST);
  const length = countCharacters(text, MOST);
  if (length >= FEWEST) return text;
  throw new Problem('BAD_REASON', {
    zh: `理由应为 ${FEWEST}–${MOST} 个字，现为 ${length} 个字。`,
    en: `A reason has ${FEWEST}–${MOST} characters; this one has ${length}.`,
  });
}
