import type { LocalName } from '../wording/language.ts';

/** Why a request that is no GraphQL was refused. */
export interface Refusal extends LocalName {
  readonly code: string;
  readonly en: string;
  /** Seconds until it may be tried again; 0 at once. */
  readonly waitSeconds: number;
}

interface Problems {
  readonly errors?: readonly { readonly extensions?: Partial<Record<'code' | 'zh' | 'en', string>> }[];
}

/**
 * Sends JSON to this server.
 *
 * @returns null where it was taken, else why not; code UNREACHABLE, without a sentence, where no answer came
 */
export async function send(method: 'POST' | 'DELETE', path: string, body: object): Promise<Refusal | null> {
  const unreachable = { code: 'UNREACHABLE', zh: '', en: '', waitSeconds: 0 };
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await fetch(path, { method, headers, body: JSON.stringify(body) });
    if (response.ok) return null;
    const waitSeconds = Math.max(0, Math.ceil(Number(response.headers.get('retry-after') ?? 0))) || 0;
    const { errors }: Problems = await response.json();
    const { code = String(response.status), zh = '', en = '' } = errors?.[0]?.extensions ?? {};
    return { code, zh, en, waitSeconds };
  } catch {
    return unreachable;
  }
}
