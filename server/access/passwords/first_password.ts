import { randomInt } from 'node:crypto';

/** No letter that is read for another: neither 0 nor o, neither 1 nor l nor i. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password that is told once and changed at the first sign-in: four groups of five, 99 bits. */
export function makeFirstPassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
