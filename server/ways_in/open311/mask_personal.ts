/**
 * Numbers and addresses by which somebody can be found: identity cards, mobile and landline numbers, bank cards, e-mail. The Latin letter or
 * digit beside a number would make it another one.
 */
const PERSONAL = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<![0-9A-Za-z])\d{17}[0-9Xx](?![0-9A-Za-z])/g,
  /(?<![0-9A-Za-z])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![0-9A-Za-z])/g,
  /(?<![0-9A-Za-z])0\d{2,3}[- ]?\d{7,8}(?![0-9A-Za-z])/g,
  /(?<![0-9A-Za-z])[2-9]\d{6,7}(?![0-9A-Za-z])/g,
  /(?<![0-9A-Za-z])\d{15,19}(?![0-9A-Za-z])/g,
] as const;

/** The text as anybody may read it: phone, identity and card numbers and e-mail addresses become ***. Names stay: no rule finds them. */
export function maskPersonal(text: string): string {
  return PERSONAL.reduce((masked, pattern) => masked.replace(pattern, '***'), text);
}
