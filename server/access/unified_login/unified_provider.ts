import * as openid from 'openid-client';
import { Problem } from '../../../geodata/problem.ts';
import { log } from '../../operations/log.ts';
import { isLoopbackHttp, type UnifiedLoginSettings } from './unified_login_settings.ts';

const TIMEOUT_SECONDS = 10;
/** What the provider said of itself is asked anew after so long. */
const KEPT_MS = 24 * 3_600_000;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

export interface ProviderOptions {
  /** How long any answer of the provider may take. */
  readonly timeoutSeconds?: number;
  /** Milliseconds, by any clock that only goes on. */
  readonly now?: () => number;
}

/**
 * The provider, as it describes itself (OpenID Connect Discovery 1.0). It is asked when somebody first wants to sign in by
 * it, so that the program starts without it; where it does not answer, it is asked again later and later, and whoever comes in
 * between is told at once.
 */
export class UnifiedProvider {
  readonly #settings: UnifiedLoginSettings;
  readonly #timeoutSeconds: number;
  readonly #now: () => number;
  #known: { readonly configuration: openid.Configuration; readonly until: number } | null = null;
  #asking: Promise<openid.Configuration> | null = null;
  #waitMs = 0;
  #notBefore = Number.NEGATIVE_INFINITY;

  constructor(settings: UnifiedLoginSettings, options: ProviderOptions = {}) {
    this.#settings = settings;
    this.#timeoutSeconds = options.timeoutSeconds ?? TIMEOUT_SECONDS;
    this.#now = options.now ?? (() => performance.now());
  }

  /** @throws Problem UNIFIED_LOGIN_UNREACHABLE */
  async configuration(): Promise<openid.Configuration> {
    if (this.#known !== null && this.#now() < this.#known.until) return this.#known.configuration;
    if (this.#asking === null) {
      if (this.#now() < this.#notBefore) throw unreachable();
      this.#asking = this.#ask().finally(() => {
        this.#asking = null;
      });
    }
    return this.#asking;
  }

  async #ask(): Promise<openid.Configuration> {
    try {
      const configuration = await this.#discover();
      this.#known = { configuration, until: this.#now() + KEPT_MS };
      this.#waitMs = 0;
      return configuration;
    } catch (error) {
      this.#waitMs = Math.min(Math.max(2 * this.#waitMs, FIRST_WAIT_MS), LONGEST_WAIT_MS);
      this.#notBefore = this.#now() + this.#waitMs;
      log.warn({ zh: '统一身份认证没有应答。', en: 'The unified login does not answer.' }, { error });
      throw unreachable(error);
    }
  }

  /** A signature of what the token endpoint hands out is checked although it came by TLS: a proxy may stand in between. */
  #discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const execute = [openid.enableNonRepudiationChecks];
    if (isLoopbackHttp(issuer)) execute.push(openid.allowInsecureRequests);
    const options = { timeout: this.#timeoutSeconds, execute };
    return openid.discovery(issuer, clientId, {}, authenticationBy(clientSecret), options);
  }
}

/** By the way that the provider takes; `client_secret_basic` where it does not say (OpenID Connect Discovery 1.0, 3). */
function authenticationBy(secret: string | null): openid.ClientAuth {
  if (secret === null) return openid.None();
  const [basic, post] = [openid.ClientSecretBasic(secret), openid.ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = ways.includes('client_secret_basic') ? basic : post;
    return way(server, client, body, headers);
  };
}

export function unreachable(cause?: unknown): Problem {
  return new Problem(
    'UNIFIED_LOGIN_UNREACHABLE',
    {
      zh: '统一身份认证暂时没有应答，请稍后再试，或用账号和密码登录。',
      en: 'The unified login does not answer just now; try again a little later, or sign in by name and password.',
    },
    { cause },
  );
}
