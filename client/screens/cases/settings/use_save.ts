import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useState } from 'react';
import type { AnyVariables } from 'urql';
import { useLine } from '../../../live/line_context.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { sentencesOf } from '../data/sentence_of.ts';

export interface Save<Variables> {
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  /** Why it was refused, in words. */
  readonly problem: string | null;
  /** @returns whether it was saved */
  readonly save: (variables: Variables) => Promise<boolean>;
}

/** Saves something by a mutation and tells how that went; the feed then says that settings changed. */
export function useSave<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Save<Variables> {
  const speech = useSpeech();
  const { fresh } = useLine();
  const [state, setState] = useState<Omit<Save<Variables>, 'save'>>({ isSaving: false, isSaved: false, problem: null });
  const save = useCallback(
    async (variables: Variables) => {
      setState({ isSaving: true, isSaved: false, problem: null });
      const { error } = await fresh.mutation(document, variables).toPromise();
      const problem = error ? sentencesOf(error, speech).join(' ') : null;
      setState({ isSaving: false, isSaved: problem === null, problem });
      return problem === null;
    },
    [fresh, document, speech],
  );
  return { ...state, save };
}
