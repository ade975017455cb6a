import { useState } from 'react';
import { hasRole } from '../../../access/me.ts';
import { useMyself } from '../../../access/use_session.ts';
import { useSpeech } from '../../../wording/use_wording.ts';
import { usePhone } from '../data/phone_context.ts';
import type { MyCase } from '../data/use_my_case.ts';
import { MyStepForm } from './my_step_form.tsx';

/** Steps that whoever reported may take, the likeliest first. */
const MY_STEPS = ['rated', 'closed', 'reopened', 'noted'] as const;
export type MyStep = (typeof MY_STEPS)[number];

const UNHAPPY = 2;

/** What one can do about one's own report: rate it, have it done again, add to it. */
export function MySteps({ item, onChanged }: { readonly item: MyCase; readonly onChanged: () => void }) {
  const { mine: texts } = useSpeech().words.report;
  const [taking, setTaking] = useState<MyStep | null>(null);
  const names = { rated: texts.rate, closed: texts.close, reopened: texts.reopen, noted: texts.addWords };
  const { place } = usePhone();
  const { me } = useMyself();
  // Whoever reports as a part of his work goes on with it at the desk.
  const mine = hasRole(me, place.code, 'resident') ? item.allowedSteps : [];
  const allowed = MY_STEPS.filter((step) => mine.includes(step));
  if (taking && allowed.includes(taking)) {
    return (
      <MyStepForm
        key={taking}
        item={item}
        step={taking}
        title={names[taking]}
        onDone={() => {
          setTaking(null);
          onChanged();
        }}
        onCancel={() => setTaking(null)}
      />
    );
  }
  const isUnhappy = item.rating !== null && item.rating <= UNHAPPY && allowed.includes('reopened');
  return (
    <>
      {isUnhappy && <p>{texts.unhappy}</p>}
      <p className="report__acts">
        {allowed.map((step) => (
          <button
            key={step}
            type="button"
            className={step === 'rated' || step === 'closed' ? 'button button--main' : 'button button--line'}
            data-step={step}
            onClick={() => setTaking(step)}
          >
            {names[step]}
          </button>
        ))}
      </p>
    </>
  );
}
