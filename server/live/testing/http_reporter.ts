import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const REPORT = `mutation($place: ID!, $report: CaseReport!) { reportCase(jurisdiction: $place, report: $report) { id } }`;

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface HttpReport {
  readonly kind: string;
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
  readonly description: string;
  readonly idempotencyKey: string;
}

/**
 * Reports a case as a browser does, again and again under its key until a server acknowledges it.
 * @param server to ask next.
 * @returns the case's id.
 */
export async function reportUntilTaken(server: () => string, place: string, report: HttpReport): Promise<string> {
  for (;;) {
    const id = await post(`${server()}/graphql`, { query: REPORT, variables: { place, report } }).catch(() => null);
    if (id !== null) return id;
    await sleep(20 + Math.random() * 80);
  }
}

function post(url: string, body: object): Promise<string | null> {
  const { promise, resolve, reject } = Promise.withResolvers<string | null>();
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const asking = request(url, { method: 'POST', agent, headers, timeout: 5000 }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
    response.on('error', reject);
    response.on('end', () => {
      try {
        resolve(JSON.parse(text).data?.reportCase?.id ?? null);
      } catch (error) {
        reject(error);
      }
    });
  });
  asking.on('timeout', () => asking.destroy(new Error('No answer.')));
  asking.on('error', reject);
  asking.end(JSON.stringify(body));
  return promise;
}
