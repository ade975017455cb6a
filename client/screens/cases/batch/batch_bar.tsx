import { useState } from 'react';
import type { CaseStep } from '../../../../geodata/cases/case_steps.ts';
import { Popover } from '../../../parts/popover.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { stepName } from '../../common/step_words.ts';
import type { CaseRow } from '../../data/case_row.ts';
import { departmentOf } from '../data/actor.ts';
import { useDesk } from '../data/desk_context.ts';
import type { Picked } from '../list/use_picked.ts';
import { BatchForm } from './batch_form.tsx';
import { batchSteps } from './batch_steps.ts';

const SHOWN = 3;

/** How many cases are picked, and what can be done with them together. */
export function BatchBar({ rows, picked }: { readonly rows: readonly CaseRow[]; readonly picked: Picked }) {
  const { words, name, format } = useSpeech();
  const { batch, list, steps: stepWords } = words.desk;
  const { actor } = useDesk();
  const [chosen, setChosen] = useState<CaseStep | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const steps = actor ? batchSteps(rows, actor.role, departmentOf(actor)) : [];
  const now = steps.find(({ step }) => step === chosen);
  const button = ({ step, fitting }: (typeof steps)[number]) => {
    const text = name(stepName(step));
    const isAll = fitting.length === rows.length;
    return (
      <button
        key={step}
        type="button"
        className="button button--line"
        data-step={step}
        title={batch.fits(text, format.count(fitting.length), format.count(rows.length))}
        onClick={() => {
          setDone(null);
          setChosen(step);
        }}
      >
        {text}
        {!isAll && <small>{format.count(fitting.length)}</small>}
      </button>
    );
  };
  return (
    <section className="batch" aria-label={batch.label}>
      {now ? (
        <BatchForm
          key={now.step}
          {...now}
          picked={picked}
          onDone={(count) => {
            setChosen(null);
            setDone(batch.done(name(stepName(now.step)), format.count(count)));
          }}
          onCancel={() => setChosen(null)}
        />
      ) : (
        <div className="batch__bar">
          <strong>{list.selected(format.count(rows.length))}</strong>
          {steps.length === 0 && <span className="batch__none">{batch.none}</span>}
          {steps.slice(0, SHOWN).map(button)}
          {steps.length > SHOWN && (
            <Popover label={stepWords.more} className="chip" now={stepWords.more}>
              <div className="step-bar__rest">{steps.slice(SHOWN).map(button)}</div>
            </Popover>
          )}
          <button type="button" className="button" onClick={() => picked.set([])}>
            {list.selectNone}
          </button>
          {done !== null && (
            <span className="step-bar__done" role="status">
              {done}
            </span>
          )}
        </div>
      )}
    </section>
  );
}
