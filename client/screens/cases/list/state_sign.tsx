import type { CaseState } from '../../../../geodata/cases/case_steps.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

const STEPS = ['reported', 'accepted', 'assigned', 'handled', 'closed'] as const;

/** How many of the five steps a case in a state has behind it. */
const REACHED: Readonly<Record<CaseState, number>> = {
  reported: 1,
  accepted: 2,
  assigned: 3,
  claimed: 3,
  handled: 4,
  verified: 4,
  closed: 5,
  refused: 0,
  merged: 0,
};

/** How far along its five steps a case is: drawn and in a word. */
export function StateSign({ state }: { readonly state: CaseState }) {
  const { cases } = useSpeech().words;
  return (
    <span className="case-state" data-state={state}>
      <span className="steps" aria-hidden="true">
        {STEPS.map((step, index) => (
          <span key={step} className={index < REACHED[state] ? 'steps__dot steps__dot--done' : 'steps__dot'} />
        ))}
      </span>
      {cases.states[state]}
    </span>
  );
}
