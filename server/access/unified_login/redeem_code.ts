import * as openid from 'openid-client';
import { Problem } from '../../../geodata/problem.ts';
import type { LoginTransaction } from './login_transaction.ts';
import type { UnifiedPerson } from './unified_account.ts';
import { unreachable } from './unified_provider.ts';

export interface RedeemedLogin {
  readonly issuer: string;
  readonly subject: string;
  /** What the provider tells of the person; without names where it does not. */
  readonly describe: () => Promise<UnifiedPerson>;
}

/**
 * Hands the code of a browser that came back to the provider, and checks what it says: state, issuer, PKCE, and of the id
 * token signature, issuer, audience, times and nonce (OpenID Connect Core 1.0, 3.1.3.7).
 *
 * @param address that the browser came back to, with what the provider put behind it.
 * @throws Problem UNIFIED_LOGIN_DENIED, UNIFIED_LOGIN_FAILED, UNIFIED_LOGIN_UNREACHABLE
 */
export async function redeemCode(
  configuration: openid.Configuration,
  address: URL,
  { state, nonce, verifier }: LoginTransaction,
): Promise<RedeemedLogin> {
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
  const tokens = await openid.authorizationCodeGrant(configuration, address, checks).catch((error: unknown) => {
    throw problemOf(error);
  });
  const claims = tokens.claims();
  if (claims === undefined) throw failed();
  const { iss: issuer, sub: subject } = claims;
  const describe = async (): Promise<UnifiedPerson> => {
    // Most providers tell names only there.
    const more = await openid.fetchUserInfo(configuration, tokens.access_token, subject).catch(() => ({}));
    const told: Record<string, unknown> = { ...claims, ...more };
    const text = (name: string) => (typeof told[name] === 'string' && told[name] !== '' ? told[name] : null);
    return { issuer, subject, preferredName: text('preferred_username'), shownName: text('name') };
  };
  return { issuer, subject, describe };
}

function problemOf(error: unknown): Problem {
  if (error instanceof openid.AuthorizationResponseError && error.error === 'access_denied') return denied();
  const code = error instanceof openid.ClientError ? error.code : undefined;
  const isAway = code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT' || error instanceof TypeError;
  return isAway ? unreachable(error) : failed(error);
}

function denied(): Problem {
  return new Problem('UNIFIED_LOGIN_DENIED', {
    zh: '统一身份认证没有放行，登录已取消。',
    en: 'The unified login did not let you through; nobody was signed in.',
  });
}

function failed(cause?: unknown): Problem {
  return new Problem(
    'UNIFIED_LOGIN_FAILED',
    {
      zh: '统一身份认证的应答未能通过核验，请重新登录。',
      en: 'What the unified login answered could not be verified; sign in again.',
    },
    { cause },
  );
}
