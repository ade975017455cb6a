/**
 * Text without what may be somebody's: e-mail addresses, telephone and identity numbers, keys and tokens, passwords in
 * addresses, and whatever stands behind the question mark of an address. The second fence: what is logged should hold none.
 */
export function withoutPersonal(text: string): string {
  return FENCES.reduce((left, [found, put]) => left.replace(found, put), text.slice(0, LONGEST));
}

/** Characters of one text; nothing that is worth reading is longer. */
const LONGEST = 4000;

const FENCES: readonly (readonly [RegExp, string])[] = [
  [/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, '$1***@'],
  [/(\/[\w./{}:-]*)\?[^\s'"”]*/g, '$1?***'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '***@***'],
  [/\b(bearer|basic|key|token|password|secret|cookie|code)(\s*[:= ]\s*)[^\s'",;]+/gi, '$1$2***'],
  // A SHA-256 names a blob, but may as well be that of a key; sessions and keys are 43 characters of base64url.
  [/\b[0-9a-f]{40,}\b/gi, '***'],
  [/(?<![\w/.-])[\w-]{40,}(?![\w/.-])/g, '***'],
  // Eleven digits of a mobile, eighteen of an identity card, area code and number; not a moment such as 2026-01-31.
  [/(?<![\d.-])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g, '***'],
  [/(?<![\d.-])\d{17}[\dXx](?![\dA-Za-z])/g, '***'],
  [/(?<![\d.-])0\d{2,3}-\d{7,8}(?!\d)/g, '***'],
];
