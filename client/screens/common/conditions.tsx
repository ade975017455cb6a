import { useCallback, useId } from 'react';
import { Popover } from '../../parts/popover.tsx';
import { Slider } from '../../parts/slider.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import { useConditions } from '../data/use_conditions.ts';
import type { DayMoment, WalkingProfile } from '../data/use_places.ts';
import { PACE, SIGNAL_SECONDS, type ViewState } from '../view/view_state.ts';
import type { Asked } from './question.tsx';

const PACE_STEP = 0.05;
const SIGNAL_STEP = 5;

export interface ConditionsProps {
  readonly moments: readonly DayMoment[];
  readonly walker: WalkingProfile | undefined;
  readonly asked: Pick<ViewState, 'pace' | 'signalSeconds' | 'moment'>;
  readonly onAsk: (part: Asked) => void;
}

/** How fast, at what hour and with which wait at signals: one line that says it and opens to where it is set. */
export function Conditions({ moments, walker, asked, onAsk }: ConditionsProps) {
  const { words } = useSpeech();
  const { question } = words;
  const { pace, steps, hour, wait } = useConditions(moments, walker, asked);
  const said = [pace, steps, hour, wait].filter((part) => part !== null);
  return (
    <Popover label={question.conditions} className="question__conditions" now={said.join(' · ')}>
      <div className="conditions">
        <MomentChoice moments={moments} moment={asked.moment} onAsk={onAsk} />
        <PaceSlider walker={walker} pace={asked.pace} onAsk={onAsk} />
        <SignalSlider seconds={asked.signalSeconds} onAsk={onAsk} />
      </div>
    </Popover>
  );
}

interface MomentChoiceProps extends Pick<ConditionsProps, 'moments' | 'onAsk'> {
  readonly moment: string | null;
}

function MomentChoice({ moments, moment, onAsk }: MomentChoiceProps) {
  const { words, name } = useSpeech();
  const { question } = words;
  const group = useId();
  const isOther = moment !== null && !moments.some(({ at }) => at === moment);
  const choices = [
    { at: null, text: question.anyHour, hint: undefined },
    ...moments.map(({ at, name: of, source }) => ({ at, text: name(of), hint: source })),
    ...(isOther ? [{ at: moment, text: words.openingHours(moment), hint: undefined }] : []),
  ];
  return (
    <fieldset className="conditions__part">
      <legend>
        {question.moment} <small>{question.momentHint}</small>
      </legend>
      {choices.map(({ at, text, hint }) => (
        <label key={at ?? ''} className="conditions__choice" title={hint}>
          <input type="radio" name={group} checked={at === moment} onChange={() => onAsk({ moment: at })} />
          <span>{text}</span>
          {at !== null && text !== words.openingHours(at) && <small>{words.openingHours(at)}</small>}
        </label>
      ))}
    </fieldset>
  );
}

interface PaceSliderProps extends Pick<ConditionsProps, 'walker' | 'onAsk'> {
  readonly pace: number | null;
}

function PaceSlider({ walker, pace, onAsk }: PaceSliderProps) {
  const { words, format } = useSpeech();
  const { question } = words;
  const onChange = useCallback((value: number) => onAsk({ pace: Number(value.toFixed(2)) }), [onAsk]);
  return (
    <fieldset className="conditions__part">
      <legend>
        {question.ownPace} <small>{question.ownPaceHint}</small>
      </legend>
      <Slider
        label={question.ownPace}
        hint={walker?.source ?? ''}
        least={PACE.least}
        most={PACE.most}
        step={PACE_STEP}
        value={pace ?? walker?.metresPerSecond ?? PACE.least}
        write={(value) => question.pace(format.decimal(value, 2))}
        onChange={onChange}
      />
      {pace !== null && (
        <button type="button" className="text-button" onClick={() => onAsk({ pace: null })}>
          {question.asAtFirst}
        </button>
      )}
    </fieldset>
  );
}

interface SignalSliderProps extends Pick<ConditionsProps, 'onAsk'> {
  readonly seconds: number;
}

function SignalSlider({ seconds, onAsk }: SignalSliderProps) {
  const { words, format } = useSpeech();
  const { question } = words;
  const onChange = useCallback((value: number) => onAsk({ signalSeconds: value }), [onAsk]);
  return (
    <fieldset className="conditions__part">
      <legend>
        {question.signals} <small>{question.signalsHint}</small>
      </legend>
      <Slider
        label={question.signals}
        hint={question.signalsHint}
        least={0}
        most={SIGNAL_SECONDS.most}
        step={SIGNAL_STEP}
        value={seconds}
        write={(value) => question.seconds(format.count(value))}
        onChange={onChange}
      />
    </fieldset>
  );
}
