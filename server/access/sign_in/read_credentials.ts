import { Problem } from '../../../geodata/problem.ts';
import { readBody } from '../../http/body_limit.ts';
import { accountNameAsKept } from '../accounts/account_name.ts';
import type { Credentials } from './sign_in.ts';

/** Bytes that an honest sign-in may have, the longest password included. */
const MOST_BYTES = 4096;
const MOST_CHARACTERS = 1000;

/** @throws Problem BAD_REQUEST, BODY_TOO_LARGE */
export async function readCredentials(request: Request): Promise<Credentials> {
  const { name, password, code = null } = await readJsonObject(request);
  if (isText(name) && isText(password) && (code === null || isText(code)))
    return { name: accountNameAsKept(name), password, code };
  throw badRequest('{"name": "…", "password": "…", "code": "…"}');
}

/**
 * The object that a request's body holds. Only JSON is taken: a form on somebody else's page cannot send it without asking
 * first.
 * @throws Problem BAD_REQUEST, BODY_TOO_LARGE
 */
export async function readJsonObject(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw badRequest('application/json');
  const body = await readBody(request, MOST_BYTES);
  const given = parsed(new TextDecoder().decode(body));
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
  throw badRequest('{ … }');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('JSON');
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_CHARACTERS && value.isWellFormed() && !value.includes('\0');
}

function badRequest(expected: string): Problem {
  return new Problem('BAD_REQUEST', {
    zh: `请求正文不对：应为 ${expected}。`,
    en: `The request body is wrong: it should be ${expected}.`,
  });
}
