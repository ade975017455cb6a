import { type ExecutionArgs, type GraphQLError, Kind } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';
import type { Asker, RequestLimits } from './request_limits.ts';
import { tooManySentences } from './too_many_requests.ts';

/** Answers mutations beyond the rate with 429 and Retry-After before anything is done. */
export function limitMutations<Context extends { readonly actor: Asker }>(limits: RequestLimits): Plugin<Context> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      if (!isMutation(args)) return;
      const { id, address } = args.contextValue.actor;
      const seconds = limits.take('mutation', { id, address });
      if (seconds > 0) setResultAndStopExecution({ errors: [tooMany(seconds)] });
    },
  };
}

function isMutation({ document, operationName }: Pick<ExecutionArgs, 'document' | 'operationName'>): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.operation === 'mutation' &&
      (!operationName || definition.name?.value === operationName),
  );
}

function tooMany(seconds: number): GraphQLError {
  const { code, zh, en } = tooManySentences(seconds);
  const http = { status: 429, headers: { 'retry-after': String(seconds) } };
  return createGraphQLError(zh, { extensions: { code, zh, en, http } });
}
