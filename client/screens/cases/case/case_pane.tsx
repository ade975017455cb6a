import { type Dispatch, type SetStateAction, useCallback, useState } from 'react';
import { allowedSteps } from '../../../../geodata/cases/allowed_steps.ts';
import type { CaseStep } from '../../../../geodata/cases/case_steps.ts';
import { FailedNotice } from '../../../parts/failed_notice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { standingOf, type WholeCase } from '../../data/case_row.ts';
import { departmentOf } from '../data/actor.ts';
import { useDesk } from '../data/desk_context.ts';
import { CaseSheet } from '../print/case_sheet.tsx';
import { Paper } from '../print/paper.tsx';
import { usePrinting } from '../print/use_printing.ts';
import { StepBar } from '../steps/step_bar.tsx';
import { emptyDraft, type StepDraft } from '../steps/step_draft.ts';
import { StepForm } from '../steps/step_form.tsx';
import { CaseBody } from './case_body.tsx';
import { CaseHead } from './case_head.tsx';
import { useWholeCase } from './use_whole_case.ts';

export interface CasePaneProps {
  readonly id: string;
  /** What was put down for a step of this case and not yet taken. */
  readonly draft: StepDraft | null;
  readonly onDraft: (id: string, change: (before: StepDraft | null) => StepDraft | null) => void;
}

/** One case: what can be done with it, and everything that is known of it. */
export function CasePane({ id, draft, onDraft }: CasePaneProps) {
  const { words } = useSpeech();
  const { desk } = words;
  const { place, heard, change, actor } = useDesk();
  const { item, data, error, retry, readAnew, isLoading } = useWholeCase(place.code, id, heard);
  const isPrinting = usePrinting();
  const [done, setDone] = useState<CaseStep | null>(null);
  const begin = useCallback(
    (step: CaseStep, part: Partial<StepDraft> = {}) => {
      setDone(null);
      // What was written for one step is worth keeping for another.
      onDraft(id, (before) => ({ ...emptyDraft(step), ...before, ...part, step }));
    },
    [id, onDraft],
  );
  const setDraft: Dispatch<SetStateAction<StepDraft>> = useCallback(
    (next) => onDraft(id, (before) => (before && typeof next === 'function' ? next(before) : before)),
    [id, onDraft],
  );
  if (error && !item) return <FailedNotice error={error} onRetry={retry} />;
  if (!item) {
    if (data && !isLoading) {
      return (
        <Notice title={desk.case.gone}>
          <button type="button" className="button button--main" onClick={() => change({ open: null })}>
            {desk.case.close}
          </button>
        </Notice>
      );
    }
    return <div className="case-skeleton skeleton" aria-busy="true" />;
  }
  const allowed = actor ? allowedSteps(standingOf(item), actor.role, departmentOf(actor)) : [];
  return (
    <article
      className="case"
      aria-label={item.description.slice(0, 60)}
      data-state={item.state}
      data-sequence={item.sequence}
    >
      {isPrinting && (
        <Paper>
          <CaseSheet item={item} />
        </Paper>
      )}
      <CaseHead item={item} onClose={() => change({ open: null })} />
      <div className="case__scroll scrolls">
        <StepBar allowed={allowed} chosen={draft?.step ?? null} done={done} onStep={begin} />
        {draft && (
          <StepForm
            item={item}
            draft={draft}
            setDraft={setDraft}
            isAllowed={allowed.includes(draft.step)}
            onDone={() => {
              setDone(draft.step);
              onDraft(id, () => null);
              readAnew();
            }}
            onCancel={() => onDraft(id, () => null)}
            onChanged={readAnew}
          />
        )}
        <CaseBody item={item} onChanged={readAnew} onMerge={mergeWith(allowed, begin)} />
      </div>
    </article>
  );
}

/** How a case is merged into another; null where it may not be now. */
function mergeWith(
  allowed: readonly CaseStep[],
  begin: (step: CaseStep, part: Partial<StepDraft>) => void,
): ((into: WholeCase['duplicates'][number]['case']) => void) | null {
  if (!allowed.includes('merged')) return null;
  return (into) => begin('merged', { mergedInto: into.id });
}
