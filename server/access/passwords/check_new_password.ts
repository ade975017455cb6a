import { Problem } from '../../../geodata/problem.ts';
import { COMMON_PASSWORDS } from './common_passwords.ts';

export const SHORTEST = 10;
export const LONGEST = 200;

/**
 * Whether somebody may choose a password, by NIST SP 800-63B: long enough, and nothing that is guessed first. Any characters
 * will do, and none are demanded.
 *
 * @throws Problem BAD_PASSWORD
 */
export function checkNewPassword(
  password: string,
  account: { readonly name: string; readonly shownName: string },
): void {
  const length = [...password].length;
  if (length < SHORTEST)
    throw bad(`至少 ${SHORTEST} 个字符，现为 ${length} 个`, `at least ${SHORTEST} characters; it has ${length}`);
  if (length > LONGEST)
    throw bad(`最多 ${LONGEST} 个字符，现为 ${length} 个`, `at most ${LONGEST} characters; it has ${length}`);
  if (!password.isWellFormed() || password.includes('\0'))
    throw bad('含有无法输入的字符', 'it holds what cannot be typed');
  const plain = password.normalize('NFKC').toLowerCase();
  if (isCommon(plain)) throw bad('太常见，会被最先猜到', 'it is among those that are guessed first');
  if (isMonotonous(plain))
    throw bad('不能只是重复或连续的字符', 'it only repeats a few characters or runs through them');
  if ([account.name, account.shownName].some((name) => isMadeOf(plain, name.normalize('NFKC').toLowerCase()))) {
    throw bad('不能是账号或姓名', 'it is your name');
  }
}

/** A common word, also with digits and signs around it, or letters swapped for the digits that look like them. */
function isCommon(plain: string): boolean {
  const word = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const spelled = plain
    .replaceAll('@', 'a')
    .replaceAll('0', 'o')
    .replaceAll('1', 'i')
    .replaceAll('3', 'e')
    .replaceAll('$', 's');
  const spelledWord = spelled.replace(/[^\p{L}]+$/gu, '');
  const all = [plain, word, spelled, spelledWord, plain.replace(/[^\p{L}\p{N}]/gu, '')];
  return all.some((each) => COMMON_PASSWORDS.has(each));
}

/** One or a few characters over and over, or a run such as 1234567890 or abcdefghij, either way. */
function isMonotonous(plain: string): boolean {
  const signs = [...plain];
  for (let unit = 1; unit <= 3; unit++) {
    if (signs.every((sign, i) => sign === signs[i % unit])) return true;
  }
  const steps = signs.slice(1).map((sign, i) => sign.codePointAt(0)! - signs[i]!.codePointAt(0)!);
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}

/** The name alone, over and over, or with digits and signs about it. */
function isMadeOf(plain: string, name: string): boolean {
  if (name.length < 3) return plain === name;
  const rest = plain.replaceAll(name, '');
  return rest !== plain && !/\p{L}/u.test(rest);
}

function bad(zh: string, en: string): Problem {
  return new Problem('BAD_PASSWORD', { zh: `新密码不可用：${zh}。`, en: `This password cannot be taken: ${en}.` });
}
