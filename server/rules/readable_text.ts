import { Problem } from '../../geodata/problem.ts';

// Everything of Unicode's class Cc but tab, line feed and carriage return; and halves of characters.
const UNREADABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;
// A text needs one: neither space, nor accent without a letter, nor what is there to be ignored, as zero-width characters are.
const VISIBLE = /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/u;
// Line breaks, marks of direction and what takes no room. The joiners within words of some scripts and emoji may stay.
const UNPRINTABLE_IN_NAME = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;

/** The first character of a text that cannot be shown, such as `U+0007`; null where there is none. */
export function unreadableIn(text: string): string | null {
  return firstOf(UNREADABLE, text);
}

/** The first character that has no place in a name of one line, such as `U+202E`; null where there is none. */
export function unprintableInName(name: string): string | null {
  return firstOf(UNPRINTABLE_IN_NAME, name);
}

function firstOf(pattern: RegExp, text: string): string | null {
  const found = pattern.exec(text);
  return found && `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Characters as PostgreSQL counts them, not halves of them. A text that is far too long is not gone through. */
export function countCharacters(text: string, most: number): number {
  if (text.length > 2 * most) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/**
 * A text without the white space around it; empty where nothing of it could be seen.
 * @throws Problem of the code where it has more than so many characters or holds one that cannot be shown.
 */
export function readableText(
  code: string,
  name: { readonly zh: string; readonly en: string },
  text: string,
  most: number,
): string {
  const trimmed = text.trim();
  const length = countCharacters(trimmed, most);
  if (length > most) {
    throw new Problem(code, {
      zh: `${name.zh}至多 ${most} 个字，现为 ${length} 个字。`,
      en: `${name.en} may have at most ${most} characters; it has ${length}.`,
    });
  }
  const unreadable = unreadableIn(trimmed);
  if (unreadable === null) return VISIBLE.test(trimmed) ? trimmed : '';
  throw new Problem(code, {
    zh: `${name.zh}中有无法显示的字符 ${unreadable}，请删去后再试。`,
    en: `${name.en} holds ${unreadable}, which cannot be shown; please remove it.`,
  });
}
