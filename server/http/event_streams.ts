import type { ExecutionResult } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { eventOf } from './event_of.ts';

/** A comment, which readers pass over: shows that a quiet line is still a line. */
const HEARTBEAT = bytes(':\n\n');
const HEARTBEAT_MS = 12_000;
const COMPLETE = bytes('event: complete\ndata:\n\n');

const HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-cache',
  connection: 'keep-alive',
  // So that nothing on the way waits for more in order to compress or to hand on a larger piece.
  'content-encoding': 'none',
  'x-accel-buffering': 'no',
};

const endings = new WeakMap<Request, () => void>();

/** Calls when the stream that answers a request has ended, whichever side ended it; once or more often. */
export function whenStreamEnds(request: Request, call: () => void): void {
  endings.set(request, call);
}

/**
 * Sends answers of subscriptions as server-sent events. One answer that many are given is written out once, and nothing is
 * asked of the source before the reader has taken what came before: what lies unsent for one reader is two messages at most.
 */
export function eventStreams(): Plugin {
  return {
    onResultProcess({ request, result, resultProcessor, setResultProcessor }) {
      if (resultProcessor === undefined || !isAsyncIterable<ExecutionResult>(result)) return;
      const stream = () => eventStream(result, endings.get(request) ?? (() => {}));
      setResultProcessor(() => new Response(stream(), { headers: HEADERS }), 'text/event-stream');
    },
  };
}

function eventStream(results: AsyncIterable<ExecutionResult>, ended: () => void): ReadableStream<Uint8Array> {
  const iterator = results[Symbol.asyncIterator]();
  let heartbeat: NodeJS.Timeout;
  const end = () => {
    clearInterval(heartbeat);
    ended();
  };
  return new ReadableStream<Uint8Array>({
    start(controller) {
      // At once, as some browsers believe in an answer only when its first bytes come.
      controller.enqueue(HEARTBEAT);
      heartbeat = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(HEARTBEAT);
      }, HEARTBEAT_MS);
    },
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        controller.enqueue(done ? COMPLETE : eventOf(value));
        if (!done) return;
        end();
        controller.close();
      } catch (error) {
        end();
        throw error;
      }
    },
    async cancel() {
      end();
      await iterator.return?.();
    },
  });
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
