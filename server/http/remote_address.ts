const addresses = new WeakMap<Request, string>();

/** Notes which address a request came from; fetch's Request has no place for it. */
export function noteAddress(request: Request, address: string | undefined): void {
  if (address) addresses.set(request, address);
}

/** The address that a request came from, past proxies that are trusted; null for one that came by no network. */
export function addressOf(request: Request): string | null {
  return addresses.get(request) ?? null;
}

/** What a proxy adds. One on this machine that is not trusted would make the whole world look like this machine. */
const OF_PROXIES = ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/**
 * Whether a request was made on this machine: from a loopback address, past no proxy, and to a name of loopback, as another
 * name may be one that somebody's page made to lead here.
 */
export function isFromThisMachine(request: Request): boolean {
  const address = addressOf(request);
  if (address === null || !isLoopback(address)) return false;
  if (OF_PROXIES.some((header) => request.headers.has(header))) return false;
  const host = URL.parse(`http://${request.headers.get('host') ?? ''}`)?.hostname ?? '';
  return host === 'localhost' || isLoopback(host.replace(/^\[(.*)\]$/, '$1'));
}

/** @param address as a number, e.g. 127.0.0.1 or ::1. */
export function isLoopback(address: string): boolean {
  return address === '::1' || /^127\.\d+\.\d+\.\d+$/.test(address);
}
