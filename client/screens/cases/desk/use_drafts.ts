import { useCallback, useState } from 'react';
import type { StepDraft } from '../steps/step_draft.ts';

export type Drafts = Readonly<Record<string, StepDraft | null>>;
export type SetDraft = (id: string, change: (before: StepDraft | null) => StepDraft | null) => void;

/** What was put down for steps and not yet taken, by case: it stays when another case is looked at meanwhile. */
export function useDrafts(): readonly [Drafts, SetDraft] {
  const [drafts, setDrafts] = useState<Drafts>({});
  const set = useCallback<SetDraft>((id, change) => {
    setDrafts((before) => ({ ...before, [id]: change(before[id] ?? null) }));
  }, []);
  return [drafts, set];
}
