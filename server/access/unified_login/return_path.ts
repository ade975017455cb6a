/** Any origin that is not ours: what leaves it was no path. */
const SOMEWHERE = 'http://somewhere.invalid';
const LONGEST = 1000;

/**
 * Where somebody is led after he signed in: a path of this very site, whatever an address says that he was sent.
 * @returns path, query and fragment; `/` for anything else.
 */
export function returnPath(to: string | null): string {
  // What browsers read as another host, `//host` and `/\host` with whatever they skip in between, fails one of the checks.
  if (to === null || to.length > LONGEST || !to.startsWith('/') || !URL.canParse(to, SOMEWHERE)) return '/';
  const { origin, pathname, search, hash } = new URL(to, SOMEWHERE);
  return origin === SOMEWHERE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}
