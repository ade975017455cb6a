/** What an address below /open311/ names. */
export type Target =
  | { readonly what: 'discovery' | 'services' | 'requests'; readonly id: null }
  | { readonly what: 'service' | 'request' | 'token'; readonly id: string };

const COLLECTIONS = { services: 'service', requests: 'request', tokens: 'token' } as const;

/**
 * @param pathname e.g. /open311/v2/requests/ID.xml; discovery stands beside the version and in it.
 * @returns the target, null where there is none; and the ending, `xml` or `json`, where there is one.
 */
export function readTarget(pathname: string): { readonly target: Target | null; readonly ending: string | undefined } {
  const [, path = '', ending] = /^\/open311\/(.*?)(?:\.(xml|json))?$/.exec(pathname) ?? [];
  return { target: targetOf(path), ending };
}

function targetOf(path: string): Target | null {
  if (path === 'discovery' || path === 'v2/discovery') return { what: 'discovery', id: null };
  if (path === 'v2/services' || path === 'v2/requests')
    return { what: path.slice(3) as 'services' | 'requests', id: null };
  const [, collection, encoded] = /^v2\/(services|requests|tokens)\/([^/]+)$/.exec(path) ?? [];
  const id = encoded === undefined ? null : decoded(encoded);
  return id === null ? null : { what: COLLECTIONS[collection as keyof typeof COLLECTIONS], id };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
