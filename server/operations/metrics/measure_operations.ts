import { type DocumentNode, type ExecutionResult, Kind, type OperationDefinitionNode } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { operationErrors, operationSeconds } from './metrics.ts';

/**
 * Counts operations by kind and first field. Names of operations are the asker's own, and as many as he likes; fields are the
 * schema's.
 */
export function measureOperations(): Plugin {
  return {
    onExecute({ args: { document, operationName } }) {
      const began = performance.now();
      const labels = labelsOf(document, operationName);
      return {
        onExecuteDone({ result }) {
          if (isAsyncIterable(result)) return;
          const { errors = [] } = result as ExecutionResult;
          const outcome = errors.length === 0 ? 'done' : 'errors';
          operationSeconds.observe({ ...labels, outcome }, (performance.now() - began) / 1000);
        },
      };
    },
    onResultProcess({ result }) {
      if (Array.isArray(result) || isAsyncIterable(result)) return;
      for (const { extensions } of (result as ExecutionResult).errors ?? []) {
        operationErrors.inc({ code: codeOf(extensions?.code) });
      }
    },
  };
}

function codeOf(code: unknown): string {
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : 'OTHER';
}

function labelsOf(document: DocumentNode, operationName: string | null | undefined) {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  const first = operation?.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
  return { kind: operation?.operation ?? 'query', field: first?.name.value ?? 'fragment' };
}
