import type { LocalName } from '../wording/language.ts';

/** Why a request that is no GraphQL was refused. */
export interface Refusal extends LocalName {
  readonly code: string;
  readonly en: string;
  /** Seconds until it may be tried again; 0 at once. */
  readonly waitSeconds: number;
}

/** No answer came. */
export const UNREACHABLE: Refusal = { code: 'UNREACHABLE', zh: '', en: '', waitSeconds: 0 };

interface Problems {
  readonly errors?: readonly { readonly extensions?: Partial<Record<'code' | 'zh' | 'en', string>> }[];
}

/**
 * Sends JSON to this server.
 *
 * @returns null where it was taken, else why not; code UNREACHABLE, without a sentence, where no answer came
 */
export async function send(method: 'POST' | 'DELETE', path: string, body: object): Promise<Refusal | null> {
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await fetch(path, { method, headers, body: JSON.stringify(body) });
    return response.ok ? null : await refusalIn(response);
  } catch {
    return UNREACHABLE;
  }
}

/** What an answer that is no GraphQL says of why it was refused; without a sentence where it says nothing. */
export async function refusalIn(response: Response): Promise<Refusal> {
  const waitSeconds = Math.max(0, Math.ceil(Number(response.headers.get('retry-after') ?? 0))) || 0;
  const answer: Problems | null = await response.json().catch(() => null);
  const { code = String(response.status), zh = '', en = '' } = answer?.errors?.[0]?.extensions ?? {};
  return { code, zh, en, waitSeconds };
}
