import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from '../../geodata/problem.ts';
import { ClientAddress } from './client_address.ts';
import { type Handle, nodeListener } from './node_listener.ts';
import { problemResponse } from './respond.ts';

export interface Listening {
  /** E.g. http://127.0.0.1:4000 */
  readonly url: string;
  /** From now on requests are answered; until then each gets 503. */
  serve(handle: Handle): void;
  /** Stops listening and closes every connection. */
  close(): Promise<void>;
}

const STARTING = {
  code: 'STARTING',
  zh: '正在启动，请稍候。',
  en: 'Starting up; come back in a moment.',
};

/** What a connection may take of the server's time and memory. */
const LIMITS = {
  /** Bytes of a request's line and headers. */
  maxHeaderSize: 16 * 1024,
  /** Milliseconds for the headers; for the whole of a request, of which an upload over a slow line is the longest. */
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  /** Longer than a proxy keeps its connections, so that it never sends on one that was just closed. */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};
const MOST_HEADERS = 100;
const MOST_CONNECTIONS = 10_000;

/**
 * Takes the port at once, so that one that is taken is known before anything else is started.
 * @param trustProxy whose X-Forwarded-For is believed: `loopback`, addresses, networks.
 * @throws Problem PORT_TAKEN, PORT_NOT_ALLOWED or CANNOT_LISTEN
 */
export async function listen(host: string, port: number, trustProxy: readonly string[] = []): Promise<Listening> {
  let handle: Handle = async () => problemResponse(503, STARTING);
  const server = createServer(
    LIMITS,
    nodeListener((request) => handle(request), undefined, new ClientAddress(trustProxy)),
  );
  server.maxHeadersCount = MOST_HEADERS;
  server.maxConnections = MOST_CONNECTIONS;
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw explain(error, host, port);
  });
  return {
    url: urlOf(server, host),
    serve(next) {
      handle = next;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Problem {
  const options = { cause: error };
  if (error.code === 'EADDRINUSE') {
    const sentences = {
      zh: `端口 ${port} 已被占用：请停止占用它的程序，或用 PORT 指定另一个端口。`,
      en: `Port ${port} is taken: stop the program that holds it, or choose another with PORT.`,
    };
    return new Problem('PORT_TAKEN', sentences, options);
  }
  if (error.code === 'EACCES') {
    const sentences = {
      zh: `没有权限监听端口 ${port}：请用 PORT 指定 1024 以上的端口。`,
      en: `Port ${port} may not be listened on: choose one above 1024 with PORT.`,
    };
    return new Problem('PORT_NOT_ALLOWED', sentences, options);
  }
  const sentences = {
    zh: `无法在 ${host}:${port} 监听（${error.code}）：请检查 HOST 和 PORT。`,
    en: `Cannot listen on ${host}:${port} (${error.code}): check HOST and PORT.`,
  };
  return new Problem('CANNOT_LISTEN', sentences, options);
}
