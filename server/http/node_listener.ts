import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { log } from '../operations/log.ts';
import { ClientAddress } from './client_address.ts';
import { noteAddress } from './remote_address.ts';

/** What answers requests: anything that speaks fetch's Request and Response. */
export type Handle = (request: Request) => Promise<Response>;

/** What a reader has not taken after so long he is not waited for with: his connection is cut, and he may come again. */
const STALLED_MS = 30_000;
/** How long what is still arriving is thrown away after a refusal, so that the sender gets to read the answer. */
const LINGER_MS = 1_000;

/**
 * Lets a fetch-style handler answer node:http, with back-pressure in both directions: nothing piles up in memory.
 * @param addresses finds whom a request came from; the handler learns it by `addressOf`.
 */
export function nodeListener(
  handle: Handle,
  stalledMs = STALLED_MS,
  addresses = new ClientAddress([]),
): RequestListener {
  return (incoming, outgoing) => {
    answer(handle, incoming, outgoing, addresses, stalledMs).catch((error: unknown) => {
      if (!outgoing.destroyed) log.error({ zh: '应答中断。', en: 'An answer broke off.' }, { error });
      outgoing.destroy();
    });
  };
}

async function answer(
  handle: Handle,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  addresses: ClientAddress,
  stalledMs: number,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const request = requestOf(incoming, gone.signal);
  if (request !== null) {
    noteAddress(
      request,
      addresses.of(incoming.socket.remoteAddress, request.headers.get('x-forwarded-for') ?? undefined),
    );
  }
  const response = request === null ? new Response(null, { status: 400 }) : await handle(request);
  if (outgoing.destroyed) {
    await response.body?.cancel();
    return;
  }
  if (!incoming.complete) outgoing.setHeader('connection', 'close');
  outgoing.writeHead(response.status, [...response.headers].flat());
  if (response.body !== null && incoming.method !== 'HEAD') {
    await send(response.body, outgoing, gone.signal, stalledMs);
  } else await response.body?.cancel();
  outgoing.end();
  if (!incoming.complete) discardRest(incoming);
}

function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request | null {
  const { method = 'GET', url = '/' } = incoming;
  if (!url.startsWith('/') || !URL.canParse(`http://localhost${url}`)) return null;
  const headers = new Headers();
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
    headers.append(incoming.rawHeaders[i]!, incoming.rawHeaders[i + 1]!);
  }
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`http://localhost${url}`, {
    method,
    headers,
    signal,
    ...(hasBody ? { body: bodyOf(incoming), duplex: 'half' } : {}),
  });
}

/** Pulls the body piece by piece as it is read. Cancelling leaves the connection open for the answer. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const pieces = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

async function send(
  body: ReadableStream<Uint8Array>,
  outgoing: ServerResponse,
  gone: AbortSignal,
  stalledMs: number,
): Promise<void> {
  outgoing.flushHeaders();
  const reader = body.getReader();
  const stop = () => void reader.cancel().catch(() => {});
  gone.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || outgoing.destroyed) return;
      if (!outgoing.write(value)) await untilDrained(outgoing, gone, stalledMs);
    }
  } finally {
    gone.removeEventListener('abort', stop);
  }
}

async function untilDrained(outgoing: ServerResponse, gone: AbortSignal, stalledMs: number): Promise<void> {
  const stalled = setTimeout(() => outgoing.destroy(), stalledMs);
  try {
    await once(outgoing, 'drain', { signal: gone });
  } catch {
    // The reader is gone: the loop sees a destroyed answer and ends.
  } finally {
    clearTimeout(stalled);
  }
}

function discardRest(incoming: IncomingMessage): void {
  incoming.on('error', () => {});
  incoming.resume();
  const close = setTimeout(() => incoming.destroy(), LINGER_MS);
  incoming.once('close', () => clearTimeout(close));
}
