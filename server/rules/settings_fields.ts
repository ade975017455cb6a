import { Problem } from '../../geodata/problem.ts';

/** Checks of what people write into settings; each names the field, the value and what would be right. */

const LONGEST_NAME = 100;
const LONGEST_SOURCE = 500;

/** @throws Problem with the code where the text is empty or too long. @returns it without spaces around. */
export function checkText(code: string, field: string, text: string, longest: number): string {
  const trimmed = text.trim();
  if (trimmed !== '' && trimmed.length <= longest) return trimmed;
  throw new Problem(code, {
    zh: `${field} 应为 1–${longest} 字，现为 ${trimmed.length} 字${shown(trimmed)}。`,
    en: `${field} has 1–${longest} characters; this one has ${trimmed.length}${shown(trimmed)}.`,
  });
}

export function checkNames(code: string, { nameZh, nameEn }: { readonly nameZh: string; readonly nameEn: string }) {
  return {
    nameZh: checkText(code, 'nameZh', nameZh, LONGEST_NAME),
    nameEn: checkText(code, 'nameEn', nameEn, LONGEST_NAME),
  };
}

export function checkSource(code: string, source: string): string {
  return checkText(code, 'source', source, LONGEST_SOURCE);
}

/** @throws Problem with the code where the number is outside of the range, or not whole where it must be. */
export function checkNumber(
  code: string,
  field: string,
  value: number,
  { least, most, whole = false }: { readonly least: number; readonly most: number; readonly whole?: boolean },
): number {
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
  throw new Problem(code, {
    zh: `${field} 应为 ${least}–${most}${whole ? ' 的整数' : ''}，现为 ${value}。`,
    en: `${field} is ${whole ? 'a whole number ' : ''}from ${least} to ${most}; given: ${value}.`,
  });
}

function shown(text: string): string {
  return text === '' ? '' : `（“${text.slice(0, 30)}…”）`;
}
