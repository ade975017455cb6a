import { Problem } from '../../../geodata/problem.ts';
import { unprintableInName } from '../../rules/readable_text.ts';

/** Letters and digits of any script, and what joins them in names and e-mail addresses. */
const NAME = /^[\p{L}\p{M}\p{N}._@+-]{1,60}$/u;
/** Letters that take no room, as the fillers of Hangul: with one, two names look the same. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const LATIN = /\p{Script=Latin}/u;
/** Scripts with letters that look like Latin ones. */
const LIKE_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Of those the letters that nobody tells from a Latin one, in either case (UTS 39, confusables). */
const TWIN = /[асеорхуіјѕһԁԛԝӏвкмнтАСЕОРХУІЈЅҺԀԚԜӀВКМНТοανρκτυιΟΑΝΡΚΤΥΙΒΕΖΗΜΧϲϳ]/gu;

/** A name in the one way of writing that accounts are kept by: NFKC, as an input method may have written fullwidth letters. */
export function accountNameAsKept(given: string): string {
  return given.trim().normalize('NFKC');
}

/**
 * A name as one signs in with it. None passes for another by letters of another script, or by such as cannot be seen.
 *
 * @throws Problem BAD_ACCOUNT_NAME
 */
export function checkAccountName(given: string): string {
  const name = accountNameAsKept(given);
  if (NAME.test(name) && !INVISIBLE.test(name) && !isDisguised(name)) return name;
  throw new Problem('BAD_ACCOUNT_NAME', {
    zh: `账号“${given.slice(0, 60)}”不对：应为 1–60 个字母、汉字、数字或 . _ @ + -，中间没有空格，也不混用形似拉丁字母的其他字母。`,
    en: `The account name '${given.slice(0, 60)}' is wrong: 1–60 letters of any script, digits or . _ @ + -, without spaces, and without letters of other scripts that look like Latin ones.`,
  });
}

function isDisguised(name: string): boolean {
  if (!LIKE_LATIN.test(name)) return false;
  return LATIN.test(name) || !LIKE_LATIN.test(name.replace(TWIN, ''));
}

/** @throws Problem BAD_SHOWN_NAME */
export function checkShownName(given: string): string {
  const name = given.trim().normalize('NFC');
  if (/^[^\p{Cc}\p{Cs}]{1,60}$/u.test(name) && unprintableInName(name) === null) return name;
  throw new Problem('BAD_SHOWN_NAME', {
    zh: `显示名称“${given.slice(0, 60)}”不对：应为 1–60 个字符，一行以内。`,
    en: `The shown name '${given.slice(0, 60)}' is wrong: 1–60 characters on one line.`,
  });
}
