import { createGraphQLError, type Plugin } from 'graphql-yoga';
import type { Access } from '../access/access.ts';
import { refusalFor } from '../access/judge_right.ts';
import { RIGHTS } from '../access/rights.ts';
import { BODY_LIMIT, BodyTooLarge, readBody } from './body_limit.ts';
import { isDrawing, mutationOf } from './limit_mutations.ts';
import { addressOf } from './remote_address.ts';
import type { RequestLimits } from './request_limits.ts';
import { tooManyRequests } from './too_many_requests.ts';

/** Bytes of edits that one request may bring: a proposal for a whole city of some hundred thousand buildings. */
export const DRAWN_BODY_LIMIT = 16 * 1024 * 1024;

const large = new WeakSet<Request>();

/**
 * Reads the body of a request to /graphql: of everybody what an honest question holds; of whoever may draw in a draft, and
 * says beforehand how much it is, the edits of a whole city, counted as an upload.
 *
 * @returns how it is to be noted once it is a request again; or the answer, where such bodies come too often
 * @throws BodyTooLarge
 */
export async function readDrawnBody(request: Request, access: Access, limits: RequestLimits) {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length <= BODY_LIMIT) return { body: await readBody(request), note: () => {} };
  const actor = await access.identify(request);
  if (refusalFor(actor, RIGHTS.Mutation!.addRedrawEdits!, null, '') !== null) throw new BodyTooLarge(BODY_LIMIT);
  const seconds = limits.take('upload', { id: actor.id, address: addressOf(request) });
  if (seconds > 0) return tooManyRequests(seconds);
  const body = await readBody(request, DRAWN_BODY_LIMIT, (limit) => new BodyTooLarge(limit, TOO_MANY_EDITS));
  return { body, note: (copy: Request) => void large.add(copy) };
}

/** Whatever else comes with such a body is refused before it is done. */
export function largeBodiesDraw<Context extends { readonly request: Request }>(): Plugin<Context> {
  const refusal = () => {
    const { code, zh, en } = new BodyTooLarge(BODY_LIMIT);
    return { errors: [createGraphQLError(zh, { extensions: { code, zh, en, http: { status: 413 } } })] };
  };
  return {
    onExecute({ args, setResultAndStopExecution }) {
      if (!large.has(args.contextValue.request)) return;
      const mutation = mutationOf(args);
      if (mutation === undefined || !isDrawing(mutation)) setResultAndStopExecution(refusal());
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      if (large.has(args.contextValue.request)) setResultAndStopExecution(refusal());
    },
  };
}

const TOO_MANY_EDITS = {
  zh: '请按街道或社区分次采用方案。',
  en: 'Take the proposal street by street, or by communities.',
};
