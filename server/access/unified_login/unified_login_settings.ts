import { Problem } from '../../../geodata/problem.ts';
import { badSetting } from '../../operations/bad_setting.ts';
import { readSecret } from '../../operations/read_secret.ts';

/** A unified login by OpenID Connect, as whoever runs the program set it. */
export interface UnifiedLoginSettings {
  /** Its issuer identifier. */
  readonly issuer: URL;
  readonly clientId: string;
  /** Null: a public client, which the code's own proof (PKCE) alone stands for. */
  readonly clientSecret: string | null;
  /** What people call it. */
  readonly name: string;
  /** Origin under which browsers reach this program. */
  readonly publicUrl: string;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * @param publicUrl as PUBLIC_URL was read.
 * @returns null where OIDC_ISSUER is not set: there is no unified login then.
 * @throws Problem BAD_SETTING, SETTING_MISSING
 */
export function readUnifiedLogin(env: NodeJS.ProcessEnv, publicUrl: string | null): UnifiedLoginSettings | null {
  if (!env.OIDC_ISSUER) return null;
  const issuer = readIssuer(env.OIDC_ISSUER);
  const clientId = env.OIDC_CLIENT_ID;
  if (!clientId) throw missing('OIDC_CLIENT_ID');
  if (publicUrl === null) throw missing('PUBLIC_URL');
  const clientSecret = readSecret(env, 'OIDC_CLIENT_SECRET');
  return { issuer, clientId, clientSecret, name: env.OIDC_NAME || issuer.host, publicUrl };
}

/** Without TLS anybody on the way could be the provider: only on this very machine is nobody on the way. */
export function isLoopbackHttp({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && LOOPBACK.has(hostname);
}

function readIssuer(value: string): URL {
  const url = URL.parse(value);
  const isPlain = url !== null && url.username === '' && url.password === '' && !url.search && !url.hash;
  if (isPlain && (url.protocol === 'https:' || isLoopbackHttp(url))) return url;
  throw badSetting(
    'OIDC_ISSUER',
    value.replace(/\/\/[^/]*@/, '//***@'),
    'https 地址（http 仅限本机）',
    'an https address (http on this machine alone)',
  );
}

function missing(name: string): Problem {
  return new Problem('SETTING_MISSING', {
    zh: `设置了 OIDC_ISSUER，还需要设置 ${name}。`,
    en: `OIDC_ISSUER is set, so ${name} is needed too.`,
  });
}
