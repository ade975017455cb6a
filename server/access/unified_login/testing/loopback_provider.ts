import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const CLIENT = { id: 'gezhong', secret: 'a secret that only this test knows' } as const;

/** Whom the provider lets in next, and what it tells of him. */
export interface ProviderPerson {
  readonly subject: string;
  readonly claims: Readonly<Record<string, string>>;
}

/** Answers of the token endpoint, on their way out. */
export type Tamper = (body: Record<string, unknown>) => Record<string, unknown>;

export interface LoopbackProvider {
  readonly issuer: string;
  /** Null: it lets nobody in. */
  person: ProviderPerson | null;
  tamper: Tamper;
  /** An id token with its own key, or any other. */
  forge(claims: Record<string, unknown>, key?: KeyObject): string;
  /** Claims of an id token that it made. */
  claimsOf(token: string): Record<string, unknown>;
  readonly requests: () => number;
  close(): Promise<void>;
}

export const untouched: Tamper = (body) => body;

/** A real OpenID provider on loopback, at which whoever comes is the person that the test says. */
export async function startProvider(redirectUri: string): Promise<LoopbackProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    handle(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const jwk = { ...key.export({ format: 'jwk' }), kid: 'loopback', use: 'sig', alg: 'RS256' };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['loopback'] },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, subject) => ({ accountId: subject, claims: () => ({ sub: subject, ...own.person?.claims }) }),
  });
  const own: LoopbackProvider = {
    issuer,
    person: null,
    tamper: untouched,
    forge: (claims, by = key) => forge(claims, by),
    claimsOf: (token) => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()),
    requests: () => requests,
    close: () => closed(server),
  };
  provider.use(async (context, next) => {
    await next();
    if (context.path === '/token' && context.status === 200) {
      context.body = own.tamper(context.body as Record<string, unknown>);
    }
  });
  const callback = provider.callback();
  handle = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return callback(request, response);
    void interact(provider, own.person, request, response);
  };
  return own;
}

/** What a person would do by hand: sign in and agree; or leave. */
async function interact(
  provider: Provider,
  person: ProviderPerson | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (person === null) {
    const denied = { error: 'access_denied', error_description: 'left' };
    return provider.interactionFinished(request, response, denied, { mergeWithLastSubmission: false });
  }
  const { prompt, session } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    return provider.interactionFinished(request, response, { login: { accountId: person.subject } });
  }
  const grant = new provider.Grant({ accountId: session?.accountId ?? person.subject, clientId: CLIENT.id });
  grant.addOIDCScope('openid profile');
  const consent = { grantId: await grant.save() };
  return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
}

function forge(claims: Record<string, unknown>, key: KeyObject): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', kid: 'loopback', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), createPrivateKey(key.export({ format: 'pem', type: 'pkcs8' }))).toString('base64url')}`;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
