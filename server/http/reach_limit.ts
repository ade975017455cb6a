import {
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';

/**
 * Refuses queries that ask more questions on reach than a server should work on for one of them: each may search the whole
 * street network anew. They are told by their argument `reach`; a fragment counts wherever it is spread.
 */
export function reachLimit(most: number): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule((context: ValidationContext) => ({
        OperationDefinition({ selectionSet }: OperationDefinitionNode) {
          const count = countReach(selectionSet, (name) => context.getFragment(name), new Map());
          if (count > most) context.reportError(tooMany(count, most));
        },
      }));
    },
  };
}

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

/** @param known counts of fragments; one that spreads itself, which another rule refuses, counts what is known so far. */
function countReach({ selections }: SelectionSetNode, find: FindFragment, known: Map<string, number>): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      count += countFragment(selection.name.value, find, known);
      continue;
    }
    if (selection.kind === Kind.FIELD && selection.arguments?.some(({ name }) => name.value === 'reach')) count++;
    if (selection.selectionSet) count += countReach(selection.selectionSet, find, known);
  }
  return count;
}

function countFragment(name: string, find: FindFragment, known: Map<string, number>): number {
  if (!known.has(name)) {
    known.set(name, 0);
    const fragment = find(name);
    if (fragment) known.set(name, countReach(fragment.selectionSet, find, known));
  }
  return known.get(name)!;
}

function tooMany(count: number, most: number): GraphQLError {
  const en = `The query asks ${count} questions on reach, and at most ${most} may be asked at once; send several queries.`;
  return createGraphQLError(en, {
    extensions: {
      code: 'QUERY_TOO_COSTLY',
      zh: `一次查询里有 ${count} 个步行可达问题，最多 ${most} 个；请分成几次查询。`,
      en,
    },
  });
}
