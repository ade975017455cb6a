import type { GraphQLError } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';
import { Problem } from '../../geodata/problem.ts';
import { log } from '../operations/log.ts';
import { QueryError } from '../store/query_error.ts';

/**
 * What a caller sees of an error: a stable code with a sentence in both languages. Of what nobody foresaw only that it
 * happened, while the whole of it goes to the log.
 */
export function maskError(error: unknown): GraphQLError {
  const cause = causeOf(error);
  if (cause instanceof Problem) {
    return answered(error, cause.zh, { code: cause.code, zh: cause.zh, en: cause.en });
  }
  if (isGraphQLError(cause)) return badQuery(cause);
  log.error({ zh: '处理请求时出错。', en: 'A request failed.' }, { error: cause });
  if (cause instanceof QueryError && cause.code === 'CONNECTION') {
    const zh = '数据库暂时无法访问，请稍后再试。';
    const en = 'The database cannot be reached for the moment; try again soon.';
    return answered(error, zh, { code: 'DATABASE_UNAVAILABLE', zh, en });
  }
  const zh = '服务器内部出错，已记入日志。';
  return answered(error, zh, {
    code: 'INTERNAL',
    zh,
    en: 'Something went wrong inside the server; it is in the log.',
  });
}

/** By name: the package may be loaded twice, as a module and as CommonJS, and then has two classes. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError';
}

/** What was thrown first. */
function causeOf(error: unknown): unknown {
  return isGraphQLError(error) && error.originalError ? causeOf(error.originalError) : error;
}

/**
 * Validation answers without throwing, past maskError: its errors get their sentences here. What one of our limits says
 * stays as it is.
 */
export function validationSentences(): Plugin {
  return {
    onValidate: () => (done) => {
      if (!done.valid) done.setResult((done.result as readonly GraphQLError[]).map(maskError));
    },
  };
}

/** Something that GraphQL itself refused: syntax, validation, variables, limits. */
function badQuery(error: GraphQLError): GraphQLError {
  const { extensions, message } = error;
  const known = 'zh' in extensions;
  const zh = known ? String(extensions.zh) : `查询有误：${message}`;
  return answered(error, known ? zh : message, {
    ...extensions,
    code: extensions.code ?? 'BAD_QUERY',
    zh,
    en: extensions.en ?? message,
  });
}

/** With the place in the query that the error came from. */
function answered(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  if (!isGraphQLError(error)) return createGraphQLError(message, { extensions });
  const { nodes = null, source = null, positions = null, path = null } = error;
  return createGraphQLError(message, { nodes, source, positions, path, extensions });
}
