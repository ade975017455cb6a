import { Problem } from '../../geodata/problem.ts';

/** A setting of the environment that cannot be read; never with the value of a secret. */
export function badSetting(name: string, value: string, zh: string, en: string): Problem {
  return new Problem('BAD_SETTING', {
    zh: `环境变量 ${name} 的值“${value}”不对：应为${zh}。`,
    en: `The value '${value}' of ${name} is wrong: it should be ${en}.`,
  });
}
