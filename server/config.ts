import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from '../geodata/problem.ts';
import { readSecretKeys, type SecretKeys } from './access/totp/secret_keys.ts';
import { readUnifiedLogin, type UnifiedLoginSettings } from './access/unified_login/unified_login_settings.ts';
import { badSetting } from './operations/bad_setting.ts';
import { readSecret } from './operations/read_secret.ts';
import { type LogFormat, readLogFormat, readPublicUrl, readTrustedProxies } from './operations/read_settings.ts';
import { databaseAddress } from './store/database_address.ts';

/** What the program was told from outside; nothing else of the environment is read anywhere. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder that the embedded database lives in. */
  readonly dataDir: string;
  /** A real PostgreSQL; null: the embedded one. */
  readonly databaseUrl: string | null;
  /** Whether cases are simulated; null: only in the demonstration city. */
  readonly live: boolean | null;
  /** Profile of the demonstration city that a first start loads; null: the usual one. */
  readonly place: string | null;
  readonly development: boolean;
  /** Absolute path of the folder in which other systems leave files of cases; null: none is watched. */
  readonly casesFolder: string | null;
  /** Whom other systems may ask, as the Open311 discovery document tells it. */
  readonly contact: string | null;
  /** Origin under which browsers reach this program, e.g. https://gezhong.example.gov.cn; null: whatever they ask for. */
  readonly publicUrl: string | null;
  /** OpenID Connect; null: there is none. */
  readonly unifiedLogin: UnifiedLoginSettings | null;
  /** Those whose X-Forwarded-For is believed: `loopback`, addresses, networks. */
  readonly trustProxy: readonly string[];
  /** What whoever reads /metrics from elsewhere must bring; null: it is read from this machine alone. */
  readonly metricsToken: string | null;
  /** What seals secrets in the database, so that nobody reads them who has only that. */
  readonly secretKeys: SecretKeys;
  readonly logFormat: LogFormat;
}

/**
 * @param argv what follows the file name on the command line.
 * @throws Problem BAD_SETTING, BAD_OPTION
 */
export function readConfig(env: NodeJS.ProcessEnv, argv: readonly string[]): Config {
  const options = readOptions(argv);
  const publicUrl = readPublicUrl(env.PUBLIC_URL);
  return {
    port: readPort(env.PORT),
    host: readHost(env.HOST),
    dataDir: resolve(env.DATA_DIR || '.data'),
    databaseUrl: readDatabaseUrl(readSecret(env, 'DATABASE_URL')),
    live: options.live ?? null,
    place: options.place ?? null,
    development: env.NODE_ENV === 'development',
    casesFolder: env.CASES_FOLDER ? resolve(env.CASES_FOLDER) : null,
    contact: env.CONTACT || null,
    publicUrl,
    unifiedLogin: readUnifiedLogin(env, publicUrl),
    trustProxy: readTrustedProxies(env.TRUST_PROXY),
    metricsToken: readSecret(env, 'METRICS_TOKEN'),
    secretKeys: readSecretKeys(env),
    logFormat: readLogFormat(env.LOG_FORMAT),
  };
}

function readOptions(argv: readonly string[]): { live?: boolean; place?: string } {
  try {
    const { values } = parseArgs({
      args: [...argv],
      allowNegative: true,
      options: { live: { type: 'boolean' }, place: { type: 'string' } },
    });
    return values;
  } catch (error) {
    throw new Problem(
      'BAD_OPTION',
      {
        zh: `命令行参数“${argv.join(' ')}”无法识别：可用 --live、--no-live、--place 名称。`,
        en: `The command line '${argv.join(' ')}' cannot be read: there are --live, --no-live and --place NAME.`,
      },
      { cause: error },
    );
  }
}

function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return 4000;
  const port = Number(value);
  if (/^[0-9]{1,5}$/.test(value) && port <= 65535) return port;
  throw badSetting('PORT', value, '0 到 65535 之间的整数', 'a whole number from 0 to 65535');
}

function readHost(value: string | undefined): string {
  if (value === undefined || value === '') return '127.0.0.1';
  if (/^[\w.:%-]+$/.test(value)) return value;
  throw badSetting('HOST', value, '一个 IP 地址或主机名', 'an IP address or the name of a host');
}

function readDatabaseUrl(value: string | null): string | null {
  if (value === null || databaseAddress(value) !== null) return value;
  throw badSetting(
    'DATABASE_URL',
    value.replace(/:[^:@/]*@/, ':***@'),
    'postgres://用户:密码@主机:端口/数据库',
    'postgres://USER:PASSWORD@HOST:PORT/DATABASE',
  );
}
