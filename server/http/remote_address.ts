const addresses = new WeakMap<Request, string>();

/** Notes which address a request came from; fetch's Request has no place for it. */
export function noteAddress(request: Request, address: string | undefined): void {
  if (address) addresses.set(request, address);
}

/** The address that a request came from; null for one that came by no network. */
export function addressOf(request: Request): string | null {
  return addresses.get(request) ?? null;
}
