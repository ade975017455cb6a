import type { CaseStep } from '../../../../geodata/cases/case_steps.ts';
import { Icon } from '../../../parts/icon.tsx';
import { Popover } from '../../../parts/popover.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import { stepName } from '../../common/step_words.ts';
import { STEP_KEYS, stepRank } from './step_order.ts';

const SHOWN = 4;

export interface StepBarProps {
  readonly allowed: readonly CaseStep[];
  readonly chosen: CaseStep | null;
  /** The step that was just taken. */
  readonly done: CaseStep | null;
  readonly onStep: (step: CaseStep) => void;
}

/** What the actor may do with the case now: the way on in sight, the rest one press away. */
export function StepBar({ allowed, chosen, done, onStep }: StepBarProps) {
  const { words, name } = useSpeech();
  const { steps } = words.desk;
  const ordered = [...allowed].sort((one, other) => stepRank(one) - stepRank(other));
  const shown = ordered.slice(0, SHOWN);
  const rest = ordered.slice(SHOWN);
  if (allowed.length === 0) return <p className="step-bar__none">{steps.none}</p>;
  const button = (step: CaseStep, isMain: boolean) => (
    <button
      key={step}
      type="button"
      className={isMain ? 'button button--main' : 'button button--line'}
      data-step={step}
      aria-pressed={step === chosen}
      aria-keyshortcuts={Object.keys(STEP_KEYS).find((key) => STEP_KEYS[key]?.includes(step))}
      onClick={() => onStep(step)}
    >
      {name(stepName(step))}
    </button>
  );
  return (
    <div className="step-bar" role="toolbar" aria-label={steps.label}>
      {shown.map((step, i) => button(step, i === 0 && chosen === null && step !== 'noted'))}
      {rest.length > 0 && (
        <Popover label={steps.more} className="chip" now={steps.more}>
          <div className="step-bar__rest">{rest.map((step) => button(step, false))}</div>
        </Popover>
      )}
      {done !== null && (
        <span className="step-bar__done" role="status">
          <Icon name="check" />
          {steps.done(name(stepName(done)))}
        </span>
      )}
    </div>
  );
}
