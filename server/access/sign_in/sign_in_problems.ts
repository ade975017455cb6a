import { Problem } from '../../../geodata/problem.ts';

/** The same whatever was wrong, and whether or not there is such an account. */
export class SignInFailed extends Problem {
  /** Seconds before the next try is looked at; 0: at once. */
  readonly waitSeconds: number;
  /** Account that was meant, where there is one: for the audit log, never for the answer. */
  readonly accountId: string | null;

  constructor(waitSeconds: number, accountId: string | null) {
    const then = {
      zh: waitSeconds > 0 ? `请 ${waitSeconds} 秒后再试。` : '',
      en: waitSeconds > 0 ? ` Try again in ${waitSeconds} s.` : '',
    };
    super('SIGN_IN_FAILED', {
      zh: `账号、密码或验证码不对。${then.zh}`,
      en: `The account, the password or the code is wrong.${then.en}`,
    });
    this.waitSeconds = waitSeconds;
    this.accountId = accountId;
  }
}

/** A try that was not looked at. */
export class TooManyTries extends Problem {
  readonly waitSeconds: number;

  constructor(waitSeconds: number) {
    super('TOO_MANY_TRIES', {
      zh: `失败次数过多，请 ${waitSeconds} 秒后再试。`,
      en: `Too many tries failed; try again in ${waitSeconds} s.`,
    });
    this.waitSeconds = waitSeconds;
  }
}

/** Said only to whoever gave the right password. */
export function codeMissing(): Problem {
  return new Problem('CODE_MISSING', {
    zh: '请输入验证器上的六位验证码。',
    en: 'Give the six digits that your authenticator shows.',
  });
}
