export const SIGN_IN_PATH = '/sign-in';

/** What of an address goes along to the sign-in screen, so that it speaks and looks as the screen that led there. */
const KEPT = ['lang', 'theme'] as const;

/** The address of the sign-in screen that leads back to where one came from. */
export function signInAddress({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  return addressOf({ to: `${pathname}${search}${hash}`, ...keptOf(search) });
}

/** The address of the sign-in screen for whoever comes next, who did not ask for the page that was left. */
export function signInAnew(search: string): string {
  return addressOf(keptOf(search));
}

function keptOf(search: string): Readonly<Record<string, string>> {
  const from = new URLSearchParams(search);
  return Object.fromEntries(KEPT.flatMap((name) => (from.get(name) ? [[name, from.get(name)!]] : [])));
}

function addressOf(parts: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parts).toString();
  return query === '' ? SIGN_IN_PATH : `${SIGN_IN_PATH}?${query}`;
}

/**
 * Where the sign-in screen leads back to: a path of this very site, whatever an address says that somebody was sent.
 *
 * @param to as the address gives it
 * @param origin of this site, e.g. https://example.org
 * @returns path, query and fragment; `/` for anything else
 */
export function wayBack(to: string | null, origin: string): string {
  // What browsers read as another host, `//host` and `/\host` with whatever they skip in between, fails one of the two.
  if (!to?.startsWith('/') || !URL.canParse(to, origin)) return '/';
  const url = new URL(to, origin);
  if (url.origin !== origin || url.pathname.startsWith('//') || url.pathname === SIGN_IN_PATH) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
