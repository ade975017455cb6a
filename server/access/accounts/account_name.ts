import { Problem } from '../../../geodata/problem.ts';

/** Letters and digits of any script, and what joins them in names and e-mail addresses. */
const NAME = /^[\p{L}\p{M}\p{N}._@+-]{1,60}$/u;

/**
 * A name as one signs in with it, in one way of writing it.
 * @throws Problem BAD_ACCOUNT_NAME
 */
export function checkAccountName(given: string): string {
  const name = given.trim().normalize('NFKC');
  if (NAME.test(name)) return name;
  throw new Problem('BAD_ACCOUNT_NAME', {
    zh: `账号“${given.slice(0, 60)}”不对：应为 1–60 个字母、汉字、数字或 . _ @ + -，中间没有空格。`,
    en: `The account name '${given.slice(0, 60)}' is wrong: 1–60 letters of any script, digits or . _ @ + -, without spaces.`,
  });
}

/** @throws Problem BAD_SHOWN_NAME */
export function checkShownName(given: string): string {
  const name = given.trim().normalize('NFC');
  if (/^[^\p{Cc}]{1,60}$/u.test(name)) return name;
  throw new Problem('BAD_SHOWN_NAME', {
    zh: `显示名称“${given.slice(0, 60)}”不对：应为 1–60 个字符，一行以内。`,
    en: `The shown name '${given.slice(0, 60)}' is wrong: 1–60 characters on one line.`,
  });
}
