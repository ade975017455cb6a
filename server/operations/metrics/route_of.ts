/** Addresses below these are counted together; every other is a page or a file of the client. */
const ROUTES = new Set([
  'graphql',
  'photos',
  'open311',
  'hotline',
  'inbox',
  'tiles',
  'blobs',
  'session',
  'exports',
  'healthz',
  'readyz',
  'metrics',
]);
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The route that a request is counted under: as many as there are, whatever anybody asks for. */
export function routeOf(pathname: string): string {
  const first = pathname.split('/', 2)[1]!;
  return ROUTES.has(first) ? `/${first}` : 'client';
}

export function methodOf(method: string): string {
  return METHODS.has(method) ? method : 'other';
}
