import { createRequire } from 'node:module';
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, Kind, type SelectionNode, visit } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { SharedAnswers } from './shared_answers.ts';

// Yoga's very instance, whose classes its schema is made of: an import may be resolved to the package's other build.
const { createSourceEventStream, execute, getOperationAST } = createRequire(import.meta.url)(
  'graphql',
) as typeof import('graphql');

/**
 * Executes a subscription once for each payload and question, however many ask it: two hundred screens that watch a place
 * are given one answer, the very same object. Where and from when a screen began to listen is no part of the question, so
 * the resolver of a subscription's field must hand the payload on without looking at its own arguments.
 *
 * @param viewerOf names all who may see the same: answers are never shared beyond.
 */
export function sharedSubscriptions<Context extends object>(viewerOf: (context: Context) => string): Plugin<Context> {
  const answers = new SharedAnswers();
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const source = await createSourceEventStream(args);
        if (!isAsyncIterable(source)) return source;
        const question = questionOf(args, viewerOf(args.contextValue as Context));
        return answersTo(source as AsyncIterable<object>, (payload) =>
          answers.getOrMake(payload, question, async () => execute({ ...args, rootValue: payload })),
        );
      });
    },
  };
}

function answersTo(
  source: AsyncIterable<object>,
  answer: (payload: object) => Promise<ExecutionResult>,
): AsyncIterableIterator<ExecutionResult> {
  const payloads = source[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const { done, value } = await payloads.next();
      return done ? { done, value: undefined } : { done: false, value: await answer(value) };
    },
    async return() {
      await payloads.return?.();
      return { done: true, value: undefined };
    },
  };
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
