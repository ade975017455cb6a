import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useState } from 'react';
import type { AnyVariables } from 'urql';
import type { Refusal } from '../../access/send.ts';
import { refusalOf } from '../../access/sentence.ts';
import { useLine } from '../../live/line_context.ts';

export interface Act<Data, Variables> {
  readonly isWorking: boolean;
  /** Why the last try was refused; null where it was not. */
  readonly refusal: Refusal | null;
  /** @returns what the server answered; null where it refused, which `refusal` then says */
  readonly act: (variables: Variables) => Promise<Data | null>;
  /** Leaves away why it was refused, once that is being put right. */
  readonly forget: () => void;
}

/** Does something by a mutation, once at a time. */
export function useAct<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Act<Data, Variables> {
  const { fresh } = useLine();
  const [state, setState] = useState<Pick<Act<Data, Variables>, 'isWorking' | 'refusal'>>({
    isWorking: false,
    refusal: null,
  });
  const act = useCallback(
    async (variables: Variables) => {
      setState({ isWorking: true, refusal: null });
      const { data, error } = await fresh.mutation(document, variables).toPromise();
      setState({ isWorking: false, refusal: error ? refusalOf(error) : null });
      return error ? null : (data ?? null);
    },
    [fresh, document],
  );
  const forget = useCallback(() => setState((before) => ({ ...before, refusal: null })), []);
  return { ...state, act, forget };
}
