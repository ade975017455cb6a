import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../geodata/problem.ts';
import { checkNewPassword, LONGEST, SHORTEST } from './check_new_password.ts';
import { COMMON_PASSWORDS } from './common_passwords.ts';
import { makeFirstPassword } from './first_password.ts';

const ACCOUNT = { name: 'zhang.worker', shownName: '示例网格员' };
const isTaken = (password: string, account = ACCOUNT) => {
  try {
    checkNewPassword(password, account);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'BAD_PASSWORD') return false;
    throw error;
  }
};

describe('a new password', () => {
  it.each([
    'correct horse battery',
    '我家门口有两棵树一棵是枣树',
    'tr0ub4dor&3 ok',
    '🔑🚪🏠🌳🌙☀️🌧️🎈🍎🍐🍊',
    '   ten  spaces   ',
  ])('may be %s', (password) => {
    expect(isTaken(password)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['ninechars', 'too short'],
    ['🔑🔑🚪🚪', 'too short, though long in bytes'],
    ['x y'.repeat(70), 'too long'],
    ['1234567890', 'a run'],
    ['0987654321', 'a run downwards'],
    ['aaaaaaaaaaaa', 'one letter'],
    ['abababababab', 'two letters'],
    ['password123', 'common, with digits'],
    ['Password123!', 'common, with digits and a sign'],
    ['P@ssw0rd2026', 'common, with letters swapped'],
    ['qwertyuiop', 'a row of keys'],
    ['1qaz2wsx3edc', 'columns of keys'],
    ['woaini1314', 'common in Chinese'],
    ['Gezhong2026!', 'the name of this program'],
    ['ＰＡＳＳＷＯＲＤ１２３', 'common, in wide letters'],
    ['zhang.worker', 'the name of the account'],
    ['Zhang.Worker99', 'the name with digits'],
    ['示例网格员示例网格员', 'the shown name twice'],
  ])('cannot be %j: %s', (password) => {
    expect(isTaken(password)).toBe(false);
  });

  it('is never one of the list, whatever is put about it', () => {
    const words = fc.constantFrom(...COMMON_PASSWORDS);
    const around = fc.string({ unit: fc.constantFrom(...'0123456789!.#'), maxLength: 8 });
    fc.assert(
      fc.property(around, words, around, (before, word, after) => {
        if (!/^\p{L}/u.test(word) || !/\p{L}$/u.test(word)) return;
        expect(isTaken(before + word.toUpperCase() + after)).toBe(false);
      }),
    );
  });

  it('is counted in characters as people see them, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 0, maxLength: 2 * LONGEST }), (password) => {
        const length = [...password].length;
        if (length < SHORTEST || length > LONGEST) expect(isTaken(password)).toBe(false);
      }),
    );
  });
});

it('a first password is never the same, hard to misread, and one that could be chosen', () => {
  const made = Array.from({ length: 200 }, makeFirstPassword);
  expect(new Set(made).size).toBe(200);
  for (const each of made) {
    expect(each).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
    expect(isTaken(each)).toBe(true);
  }
});
