import { refusedForRate, requestSeconds, signIns } from './metrics.ts';
import { methodOf, routeOf } from './route_of.ts';

/** Notes how long the answer to a request takes and how it ends; hands the answer on. */
export async function measureRequest(request: Request, answer: () => Promise<Response>): Promise<Response> {
  const { pathname } = new URL(request.url);
  const [route, method] = [routeOf(pathname), methodOf(request.method)];
  const began = performance.now();
  const response = await answer();
  const { status } = response;
  requestSeconds.observe({ route, method, status }, (performance.now() - began) / 1000);
  if (status === 429) refusedForRate.inc({ route });
  if (pathname === '/session' && method === 'POST') signIns.inc({ outcome: outcomeOf(status) });
  return response;
}

function outcomeOf(status: number): 'signed_in' | 'held_back' | 'failed' {
  if (status < 400) return 'signed_in';
  return status === 429 ? 'held_back' : 'failed';
}
