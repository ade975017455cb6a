import { createRequire } from 'node:module';
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, Kind, type SelectionNode, visit } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { Problem } from '../../geodata/problem.ts';
import type { RightsWatch } from '../access/watch_rights.ts';
import { SharedAnswers } from './shared_answers.ts';

// Yoga's very instance, whose classes its schema is made of: an import may be resolved to the package's other build.
const { createSourceEventStream, execute, getOperationAST, GraphQLError } = createRequire(import.meta.url)(
  'graphql',
) as typeof import('graphql');

/**
 * Executes a subscription once for each payload and question, however many ask it: two hundred screens that watch a place
 * are given one answer, the very same object. Where and from when a screen began to listen is no part of the question, so
 * the resolver of a subscription's field must hand the payload on without looking at its own arguments.
 *
 * An asker's rights are watched: once they are not any more what they were he is told so and nothing else, and comes back with
 * his cursor as whoever he then is.
 *
 * @param viewerOf names all who may see the same: answers are never shared beyond.
 * @param watch of the asker's rights, from before anything is looked at.
 */
export function sharedSubscriptions<Context extends object>(
  viewerOf: (context: Context) => string,
  watch: (context: Context) => RightsWatch,
): Plugin<Context> {
  const answers = new SharedAnswers();
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const context = args.contextValue as Context;
        const question = questionOf(args, viewerOf(context));
        const rights = watch(context);
        const source = await createSourceEventStream(args).catch((error: unknown) => {
          rights.stop();
          throw error;
        });
        if (!isAsyncIterable(source)) {
          rights.stop();
          return source;
        }
        return answersTo(source as AsyncIterable<object>, rights, (payload) =>
          answers.getOrMake(payload, question, async () => execute({ ...args, rootValue: payload })),
        );
      });
    },
  };
}

function answersTo(
  source: AsyncIterable<object>,
  rights: RightsWatch,
  answer: (payload: object) => Promise<ExecutionResult>,
): AsyncIterableIterator<ExecutionResult> {
  const payloads = source[Symbol.asyncIterator]();
  let over = false;
  // Not a race of promises: the one that seldom comes would remember every payload that ever ran against it.
  let onEnded: ((problem: Problem) => void) | null = null;
  let ended: Problem | null = null;
  rights.ended.then((problem) => {
    ended = problem;
    onEnded?.(problem);
  });
  const nextOrEnded = async (): Promise<IteratorResult<object> | Problem> => {
    if (ended) return ended;
    const { promise, resolve, reject } = Promise.withResolvers<IteratorResult<object> | Problem>();
    onEnded = resolve;
    payloads.next().then(resolve, reject);
    return promise;
  };
  const end = async (): Promise<IteratorResult<ExecutionResult>> => {
    over = true;
    rights.stop();
    await payloads.return?.();
    return { done: true, value: undefined };
  };
  const refuse = async (problem: Problem): Promise<IteratorResult<ExecutionResult>> => {
    await end();
    return { done: false, value: { errors: [refusal(problem)] } };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (over) return { done: true, value: undefined };
      const next = await nextOrEnded();
      if (next instanceof Problem) return refuse(next);
      if (next.done) return end();
      const answered = await answer(next.value);
      // Rights may have ended while it was made.
      const problem = rights.endedBy();
      return problem ? refuse(problem) : { done: false, value: answered };
    },
    return: end,
  };
}

function refusal({ code, zh, en }: Problem) {
  return new GraphQLError(zh, { extensions: { code, zh, en } });
}

const numbers = new WeakMap<DocumentNode, number>();
let lastNumber = 0;

/** The same for the same document, operation, viewer and values of the variables that an answer depends on. */
function questionOf({ document, operationName, variableValues }: ExecutionArgs, viewer: string): string {
  const number = numbers.get(document) ?? ++lastNumber;
  numbers.set(document, number);
  const values = variablesOfAnswers(document, operationName)
    // Missing is not null: it may have a default.
    .map((name) => (variableValues && name in variableValues ? [name, variableValues[name]] : [name]));
  return JSON.stringify([number, operationName ?? null, viewer, values]);
}

/** Names of variables that are used elsewhere than as arguments of the subscription's own field. */
function variablesOfAnswers(document: DocumentNode, operationName: string | null | undefined): string[] {
  const names = new Set<string>();
  const note = (node: DocumentNode['definitions'][number] | SelectionNode) =>
    visit(node, { Variable: ({ name }) => void names.add(name.value) });
  const operation = getOperationAST(document, operationName);
  for (const selection of operation?.selectionSet.selections ?? []) {
    note(selection.kind === Kind.FIELD ? { ...selection, arguments: [] } : selection);
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) note(definition);
  }
  return [...names].sort();
}
