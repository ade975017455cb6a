import { useSpeech } from '../../wording/use_wording.ts';
import type { ViewState } from '../view/view_state.ts';
import type { DayMoment, WalkingProfile } from './use_places.ts';

/** How somebody walks, as a reader is told it: the pace first because every answer rests on it. */
export function useConditions(
  moments: readonly DayMoment[],
  walker: WalkingProfile | undefined,
  { pace, signalSeconds, moment }: Pick<ViewState, 'pace' | 'signalSeconds' | 'moment'>,
): readonly string[] {
  const { words, name, format } = useSpeech();
  const { question } = words;
  const metresPerSecond = pace ?? walker?.metresPerSecond;
  const written = metresPerSecond === undefined ? null : question.pace(format.decimal(metresPerSecond, 2));
  const known = moments.find(({ at }) => at === moment);
  return [
    written && (pace === null ? written : question.ownPaceAt(written)),
    walker?.usesSteps === false ? question.noSteps : null,
    moment === null ? question.anyHour : known ? name(known.name) : words.openingHours(moment),
    signalSeconds === 0 ? question.noSignals : question.signalSeconds(format.count(signalSeconds)),
  ].filter((part) => part !== null);
}
