import { createYoga } from 'graphql-yoga';
import { Problem } from '../../geodata/problem.ts';
import type { Access } from '../access/access.ts';
import { auditMutation, auditRefusedMutation } from '../access/audit/audit_mutation.ts';
import { guardSchema } from '../access/guard_schema.ts';
import { viewerKey, watchRights } from '../access/watch_rights.ts';
import type { Context, Services } from '../context.ts';
import { measureOperations } from '../operations/metrics/measure_operations.ts';
import { openStreams } from '../operations/metrics/metrics.ts';
import { makeSchema } from '../resolvers/schema.ts';
import { compressAnswer } from './compress_answer.ts';
import { largeBodiesDraw, readDrawnBody } from './drawn_body.ts';
import { eventStreams, whenStreamEnds } from './event_streams.ts';
import { maskError, validationSentences } from './graphql_errors.ts';
import { graphqlLimits } from './graphql_limits.ts';
import { limitMutations } from './limit_mutations.ts';
import { noIntrospection } from './no_introspection.ts';
import { addressOf, noteAddress } from './remote_address.ts';
import type { RequestLimits } from './request_limits.ts';
import { problemResponse } from './respond.ts';
import { sharedSubscriptions } from './shared_subscriptions.ts';
import { soundInput } from './sound_input.ts';
import { tooManyRequests } from './too_many_requests.ts';

/** Seconds after which a screen that found too many streams open may ask again. */
const STREAM_RETRY_S = 30;

/**
 * Answers /graphql: queries and mutations as JSON, the subscription as server-sent events with a heartbeat. GraphiQL only
 * in development.
 */
export function graphqlRoute(
  services: Services,
  options: { readonly development: boolean; readonly limits: RequestLimits },
): (request: Request) => Promise<Response> {
  const yoga = createYoga<object, Context>({
    schema: guardSchema(makeSchema(), { onMutation: auditMutation, onRefused: auditRefusedMutation }),
    context: async ({ request }) => ({
      ...services,
      request,
      actor: await services.access.identify(request),
      identifyAgain: () => services.access.identify(request),
    }),
    plugins: [
      measureOperations(),
      ...graphqlLimits(),
      ...(options.development ? [] : [noIntrospection()]),
      limitMutations<Context>(options.limits),
      largeBodiesDraw<Context>(),
      validationSentences(),
      soundInput(),
      sharedSubscriptions<Context>(
        ({ actor }) => viewerKey(actor, new Date()),
        ({ actor, identifyAgain, access }) => watchRights(actor, identifyAgain, (call) => access.onWake(call)),
      ),
      eventStreams(),
    ],
    maskedErrors: { maskError },
    graphiql: options.development,
    // Yoga's own page would load its scripts from outside. This one brings megabytes along, so it is loaded when asked for.
    renderGraphiQL: async (page) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
    landingPage: false,
    multipart: false,
    batching: false,
    cors: false,
    logging: false,
    fetchAPI: { fetch, Request, Response, Headers, ReadableStream, TextEncoder, TextDecoder, URL, URLSearchParams },
  });
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'POST') return refused(405, request.method);
    const handed = request.method === 'POST' ? await withBody(request, services.access, options.limits) : request;
    if (handed instanceof Response) return handed;
    return wantsStream(handed) ? stream(handed) : compressWhole(request, await yoga.fetch(handed));
  };

  async function stream(request: Request): Promise<Response> {
    const counted = options.limits.openStream(await services.access.identify(request));
    if (counted === null) return tooManyRequests(STREAM_RETRY_S);
    openStreams.inc();
    const ended = once(() => {
      counted();
      openStreams.dec();
    });
    whenStreamEnds(request, ended);
    try {
      const answer = await yoga.fetch(request);
      if (!isStream(answer)) ended();
      return compressWhole(request, answer);
    } catch (error) {
      ended();
      throw error;
    }
  }
}

function once(call: () => void): () => void {
  let isCalled = false;
  return () => {
    if (!isCalled) call();
    isCalled = true;
  };
}

function wantsStream({ headers }: Request): boolean {
  return (headers.get('accept') ?? '').includes('text/event-stream');
}

function isStream({ headers }: Response): boolean {
  return (headers.get('content-type') ?? '').startsWith('text/event-stream');
}

/** A stream of events goes out as it comes. */
function compressWhole(request: Request, answer: Response): Response | Promise<Response> {
  return /json/.test(answer.headers.get('content-type') ?? '') ? compressAnswer(request, answer) : answer;
}

/** Only JSON is taken: a form on somebody else's page cannot send it without asking first. */
async function withBody(request: Request, access: Access, limits: RequestLimits): Promise<Request | Response> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/(graphql-response\+)?json\s*(;|$)/i.test(type)) return refused(415, type);
  const { url, method, headers, signal } = request;
  const read = await readDrawnBody(request, access, limits);
  if (read instanceof Response) return read;
  const { body, note } = read;
  const copy = new Request(url, { method, headers, signal, body });
  note(copy);
  noteAddress(copy, addressOf(request) ?? undefined);
  return copy;
}

function refused(status: number, given: string): Response {
  const problem = new Problem('BAD_REQUEST', {
    zh: `这里只接受 GET，或正文为 application/json 的 POST；收到的是“${given.slice(0, 60)}”。`,
    en: `Only GET, or POST with application/json, is taken here; it was '${given.slice(0, 60)}'.`,
  });
  return problemResponse(status, problem);
}
