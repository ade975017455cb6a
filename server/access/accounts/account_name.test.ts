import { expect, it } from 'vitest';
import { checkAccountName, checkShownName } from './account_name.ts';

it.each([
  ['ａｄｍｉｎ', 'admin'],
  [' person@example.org ', 'person@example.org'],
  ['网格员1', '网格员1'],
  ['网格员admin', '网格员admin'],
  ['жанар', 'жанар'],
  ['ئالىم', 'ئالىم'],
])('%j is the name %j', (given, name) => expect(checkAccountName(given)).toBe(name));

it.each([
  ['a Cyrillic а among Latin letters', '\u0430dmin'],
  ['nothing but letters that look Latin', '\u0435\u0445\u0435'],
  ['a Greek omicron', 'r\u03bfot'],
  ['a filler that takes no room', 'admin\u115f'],
  ['another filler', 'admin\u3164'],
  ['a joiner', 'ad\u200dmin'],
  ['a mark of direction', 'nimda\u202e'],
  ['NUL', 'admin\0'],
  ['half of a character', 'admin\ud800'],
  ['a space within', 'ad min'],
  ['a colon, as the demonstration’s accounts have', 'demonstration:leader'],
  ['too many letters', 'x'.repeat(61)],
  ['nothing', '  '],
])('a name with %s is refused', (_, given) => expect(() => checkAccountName(given)).toThrow(/account name/));

it.each(['示例\u202e员网', '示例\n人员', '示例\ud800', 'x'.repeat(61), ''])('%j is not shown as a name', (given) =>
  expect(() => checkShownName(given)).toThrow(/shown name/),
);
