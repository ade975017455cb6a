import { Problem } from '../../geodata/problem.ts';

const LONGEST = 200;

/** What a case must hold for a text: a pattern of ILIKE, and between which ids its id may lie. */
export interface TextFilter {
  readonly like: string | null;
  readonly idFrom: string | null;
  readonly idTo: string | null;
}

/**
 * A text as somebody types it: part of description or address, or at least four digits of an id's beginning.
 * @throws Problem BAD_TEXT beyond 200 characters.
 */
export function textFilter(text: string | null | undefined): TextFilter {
  const asked = text?.trim() ?? '';
  if (asked === '') return { like: null, idFrom: null, idTo: null };
  if (asked.length > LONGEST) {
    throw new Problem('BAD_TEXT', {
      zh: `查找文字最多 ${LONGEST} 字，现为 ${asked.length} 字。`,
      en: `A text to look for has at most ${LONGEST} characters; this one has ${asked.length}.`,
    });
  }
  const like = `%${asked.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const digits = asked.replaceAll('-', '').toLowerCase();
  if (!/^[0-9a-f]{4,32}$/.test(digits)) return { like, idFrom: null, idTo: null };
  // A whole id is looked up, and not searched for in words.
  return { like: digits.length === 32 ? null : like, idFrom: digits.padEnd(32, '0'), idTo: digits.padEnd(32, 'f') };
}
