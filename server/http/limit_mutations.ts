import { type ExecutionArgs, type GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';
import type { Asker, RequestLimits } from './request_limits.ts';
import { tooManySentences } from './too_many_requests.ts';

/** Answers mutations beyond the rate with 429 and Retry-After before anything is done. */
export function limitMutations<Context extends { readonly actor: Asker }>(limits: RequestLimits): Plugin<Context> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const mutation = mutationOf(args);
      if (mutation === undefined) return;
      const { id, address } = args.contextValue.actor;
      const seconds = limits.take(isDrawing(mutation) ? 'drawing' : 'mutation', { id, address });
      if (seconds > 0) setResultAndStopExecution({ errors: [tooMany(seconds)] });
    },
  };
}

/** What a hand that draws, or moves the map of a stage, sends many times a second. */
const DRAWING = new Set(['addRedrawEdits', 'showRedrawPresence', 'conductStage']);

/** The mutation that is asked for; undefined where it is none. */
export function mutationOf({ document, operationName }: Pick<ExecutionArgs, 'document' | 'operationName'>) {
  return document.definitions.find(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.operation === 'mutation' &&
      (!operationName || definition.name?.value === operationName),
  ) as OperationDefinitionNode | undefined;
}

/** One field, and that one of these: a request of many is counted as what it may hide. */
export function isDrawing({ selectionSet: { selections } }: OperationDefinitionNode): boolean {
  const [only, ...more] = selections;
  return more.length === 0 && only?.kind === Kind.FIELD && DRAWING.has(only.name.value);
}

function tooMany(seconds: number): GraphQLError {
  const { code, zh, en } = tooManySentences(seconds);
  const http = { status: 429, headers: { 'retry-after': String(seconds) } };
  return createGraphQLError(zh, { extensions: { code, zh, en, http } });
}
