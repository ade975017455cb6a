import { createYoga } from 'graphql-yoga';
import { Problem } from '../../geodata/problem.ts';
import type { Context, Services } from '../context.ts';
import { makeSchema } from '../resolvers/schema.ts';
import { readBody } from './body_limit.ts';
import { compressAnswer } from './compress_answer.ts';
import { eventStreams } from './event_streams.ts';
import { maskError, validationSentences } from './graphql_errors.ts';
import { graphqlLimits } from './graphql_limits.ts';
import { problemResponse } from './respond.ts';
import { sharedSubscriptions } from './shared_subscriptions.ts';
import { soundInput } from './sound_input.ts';

/**
 * Answers /graphql: queries and mutations as JSON, the subscription as server-sent events with a heartbeat. GraphiQL only
 * in development.
 */
export function graphqlRoute(
  services: Services,
  options: { readonly development: boolean },
): (request: Request) => Promise<Response> {
  const yoga = createYoga<object, Context>({
    schema: makeSchema(),
    context: async ({ request }) => ({ ...services, actor: await services.access.identify(request) }),
    plugins: [
      ...graphqlLimits(),
      validationSentences(),
      soundInput(),
      sharedSubscriptions<Context>(({ actor }) => actor.id ?? ''),
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
    const handed = request.method === 'POST' ? await withBody(request) : request;
    if (handed instanceof Response) return handed;
    const answer = await yoga.fetch(handed);
    // A stream of events goes out as it comes.
    const isWhole = /json/.test(answer.headers.get('content-type') ?? '');
    return isWhole ? compressAnswer(request, answer) : answer;
  };
}

/** Only JSON is taken: a form on somebody else's page cannot send it without asking first. */
async function withBody(request: Request): Promise<Request | Response> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/(graphql-response\+)?json\s*(;|$)/i.test(type)) return refused(415, type);
  const { url, method, headers, signal } = request;
  return new Request(url, { method, headers, signal, body: await readBody(request) });
}

function refused(status: number, given: string): Response {
  const problem = new Problem('BAD_REQUEST', {
    zh: `这里只接受 GET，或正文为 application/json 的 POST；收到的是“${given.slice(0, 60)}”。`,
    en: `Only GET, or POST with application/json, is taken here; it was '${given.slice(0, 60)}'.`,
  });
  return problemResponse(status, problem);
}
