import { useSpeech } from '../../wording/use_wording.ts';
import type { ViewState } from '../view/view_state.ts';
import type { DayMoment, WalkingProfile } from './use_places.ts';

export interface Conditions {
  /** Null while it is not known who walks. */
  readonly pace: string | null;
  /** Null for whoever can use steps. */
  readonly steps: string | null;
  readonly hour: string;
  readonly wait: string;
}

/** How somebody walks, as a reader is told it. */
export function useConditions(
  moments: readonly DayMoment[],
  walker: WalkingProfile | undefined,
  { pace, signalSeconds, moment }: Pick<ViewState, 'pace' | 'signalSeconds' | 'moment'>,
): Conditions {
  const { words, name, format } = useSpeech();
  const { question } = words;
  const metresPerSecond = pace ?? walker?.metresPerSecond;
  const written = metresPerSecond === undefined ? null : question.pace(format.decimal(metresPerSecond, 2));
  const known = moments.find(({ at }) => at === moment);
  return {
    pace: written && (pace === null ? written : question.ownPaceAt(written)),
    steps: walker?.usesSteps === false ? question.noSteps : null,
    hour: moment === null ? question.anyHour : known ? name(known.name) : words.openingHours(moment),
    wait: signalSeconds === 0 ? question.noSignals : question.signalSeconds(format.count(signalSeconds)),
  };
}
