import { Problem } from '../../../geodata/problem.ts';
import { readSecret } from '../../operations/read_secret.ts';

/** What SECRET_KEY and SECRET_KEY_FORMER say; null: nothing. */
export interface SecretKeys {
  readonly present: string | null;
  /** The one before, for as long as something sealed by it is left. */
  readonly former: string | null;
}

/** Characters: what is shorter is a word that somebody thought of. */
const FEWEST = 32;

/**
 * @throws Problem BAD_SETTING, never with the secret in it.
 */
export function readSecretKeys(env: NodeJS.ProcessEnv): SecretKeys {
  const [present, former] = [readSecret(env, 'SECRET_KEY'), readSecret(env, 'SECRET_KEY_FORMER')];
  for (const [name, secret] of Object.entries({ SECRET_KEY: present, SECRET_KEY_FORMER: former })) {
    if (secret !== null && secret.length < FEWEST) {
      throw new Problem('BAD_SETTING', {
        zh: `${name} 太短：至少 ${FEWEST} 个随机字符，如 openssl rand -base64 32 的输出。`,
        en: `${name} is too short: at least ${FEWEST} random characters, e.g. what openssl rand -base64 32 prints.`,
      });
    }
  }
  if (former !== null && present === null) {
    throw new Problem('BAD_SETTING', {
      zh: '设置了 SECRET_KEY_FORMER，却没有设置 SECRET_KEY。',
      en: 'SECRET_KEY_FORMER is set without a SECRET_KEY that follows it.',
    });
  }
  return { present, former };
}
