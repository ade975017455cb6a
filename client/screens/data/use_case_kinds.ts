import { useMemo } from 'react';
import { CaseKindsDocument } from '../../generated/operations.ts';
import { useLine } from '../../live/line_context.ts';
import type { Choice } from '../../parts/choice_list.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import { treeChoices } from './tree_choices.ts';
import { useAnswer } from './use_answer.ts';

/** The kinds of case of a place as a tree to choose from; none until they are known. */
export function useCaseKinds(place: string): readonly Choice[] {
  const { client } = useLine();
  const { name } = useSpeech();
  const answer = useAnswer({
    client,
    document: CaseKindsDocument,
    variables: useMemo(() => ({ place }), [place]),
  });
  const kinds = answer.data?.jurisdiction.caseKinds;
  return useMemo(() => treeChoices(kinds ?? [], name), [kinds, name]);
}
