import { GraphQLError } from 'graphql';
import { Problem } from '../../geodata/problem.ts';

/**
 * What a caller sees of an error: a stable code with a sentence in both languages. Of what nobody foresaw only that it
 * happened, while the whole of it goes to the log.
 */
export function maskError(error: unknown): GraphQLError {
  const cause = causeOf(error);
  const position =
    error instanceof GraphQLError
      ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path }
      : {};
  if (cause instanceof Problem) {
    return new GraphQLError(cause.zh, { ...position, extensions: { code: cause.code, zh: cause.zh, en: cause.en } });
  }
  if (cause instanceof GraphQLError) return badQuery(cause);
  console.error('处理请求时出错。 / A request failed:', cause);
  const zh = '服务器内部出错，已记入日志。';
  return new GraphQLError(zh, {
    ...position,
    extensions: { code: 'INTERNAL', zh, en: 'Something went wrong inside the server; it is in the log.' },
  });
}

/** What was thrown first. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** Something that GraphQL itself refused: syntax, validation, variables, limits. */
function badQuery(error: GraphQLError): GraphQLError {
  const { nodes, source, positions, path, extensions, message } = error;
  const code = 'zh' in extensions ? extensions.code : 'BAD_QUERY';
  const zh = 'zh' in extensions ? extensions.zh : `查询有误：${message}`;
  return new GraphQLError('zh' in extensions ? String(zh) : message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...extensions, code, zh, en: extensions.en ?? message },
  });
}
