import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { CoverageChangesSubscriptionVariables } from '../generated/operations.ts';
import type { CoverageBatch } from '../live/coverage_state.ts';

/** One line that somebody opened, and what the server says on it. */
export interface CoverageLine {
  readonly variables: CoverageChangesSubscriptionVariables;
  tell(batch: CoverageBatch): void;
  /** Answers with an error of that code and ends. */
  refuse(code: string): void;
  /** Ends it in good order, as a server does that is stopped. */
  end(): void;
  /** Ends it in the middle, as a network does. */
  cut(): void;
  /** Resolves when the line is gone, whoever left it. */
  readonly left: Promise<unknown>;
}

export interface CoverageServer {
  readonly url: string;
  /** The line that was opened as the first (0), second (1) …, as soon as it is. */
  line(index: number): Promise<CoverageLine>;
  /** How many lines were opened. */
  opened(): number;
  close(): Promise<void>;
}

/** Speaks GraphQL over server-sent events on loopback and says what a test has it say: for breaks that no server makes on demand. */
export async function startCoverageServer(): Promise<CoverageServer> {
  const lines: CoverageLine[] = [];
  const waiting = new Set<() => void>();
  const server = createServer(async (request, response) => {
    lines.push(await openLine(request, response));
    for (const wake of waiting) wake();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`No port: ${address}`);
  return {
    url: `http://127.0.0.1:${address.port}/graphql`,
    async line(index) {
      while (lines.length <= index) {
        await new Promise<void>((resolve) => {
          waiting.add(resolve);
        });
      }
      return lines[index]!;
    },
    opened: () => lines.length,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function openLine(request: IncomingMessage, response: ServerResponse): Promise<CoverageLine> {
  const body = Buffer.concat(await request.toArray()).toString();
  const { variables } = JSON.parse(body) as { variables: CoverageChangesSubscriptionVariables };
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  const say = (message: object) => response.write(`event: next\ndata: ${JSON.stringify(message)}\n\n`);
  const end = () => void response.end('event: complete\ndata:\n\n');
  return {
    variables,
    tell: (batch) => void say({ data: { coverageChanges: batch } }),
    refuse(code) {
      say({ errors: [{ message: code, extensions: { code } }] });
      end();
    },
    end,
    cut: () => void response.socket?.destroy(),
    left: once(response, 'close'),
  };
}
