import { readFileSync } from 'node:fs';
import { Problem } from '../../geodata/problem.ts';

/** Bytes that a file of a secret may hold: more was not meant to be one. */
const MOST_BYTES = 65_536;

/**
 * A secret: the variable itself, or the first line of the file that NAME_FILE names, as Docker and systemd hand secrets over.
 * @returns null where neither is set.
 * @throws Problem BAD_SETTING, never with the secret in it.
 */
export function readSecret(env: NodeJS.ProcessEnv, name: string): string | null {
  const [value, file] = [env[name] || null, env[`${name}_FILE`] || null];
  if (value !== null && file !== null) {
    throw new Problem('BAD_SETTING', {
      zh: `${name} 和 ${name}_FILE 只能设置一个。`,
      en: `Only one of ${name} and ${name}_FILE may be set.`,
    });
  }
  return file === null ? value : secretIn(file, `${name}_FILE`);
}

function secretIn(file: string, name: string): string {
  const secret = read(file, name).split(/\r?\n/, 1)[0]!.trim();
  if (secret !== '') return secret;
  throw new Problem('BAD_SETTING', {
    zh: `${name} 所指的文件 ${file} 第一行是空的。`,
    en: `The first line of ${file}, which ${name} names, is empty.`,
  });
}

function read(file: string, name: string): string {
  try {
    const bytes = readFileSync(file);
    if (bytes.length <= MOST_BYTES) return bytes.toString('utf8');
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unreadable';
    const sentences = {
      zh: `${name} 所指的文件 ${file} 无法读取（${reason}）。`,
      en: `The file ${file}, which ${name} names, cannot be read (${reason}).`,
    };
    throw new Problem('BAD_SETTING', sentences, { cause });
  }
  throw new Problem('BAD_SETTING', {
    zh: `${name} 所指的文件 ${file} 超过 ${MOST_BYTES} 字节，不像密钥。`,
    en: `The file ${file}, which ${name} names, is longer than ${MOST_BYTES} bytes and so no secret.`,
  });
}
