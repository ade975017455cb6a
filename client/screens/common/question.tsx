import { memo } from 'react';
import { Pick } from '../../parts/pick.tsx';
import { Segments } from '../../parts/segments.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { DayMoment, Place, WalkingProfile } from '../data/use_places.ts';
import { MINUTES, type ViewState } from '../view/view_state.ts';
import { Conditions } from './conditions.tsx';

type AskedKeys = 'category' | 'minutes' | 'profile' | 'pace' | 'signalSeconds' | 'moment';
export type Asked = Partial<Pick<ViewState, AskedKeys>>;

export interface QuestionProps {
  readonly categories: Place['stationCategories'];
  readonly profiles: readonly WalkingProfile[];
  readonly moments: readonly DayMoment[];
  readonly category: Place['stationCategories'][number];
  readonly view: Pick<ViewState, AskedKeys>;
  readonly onAsk: (part: Asked) => void;
}

/** What the screen answers, as a sentence whose words can be changed: who walks, how long, to what, and how. */
export const Question = memo(function Question(props: QuestionProps) {
  const { categories, profiles, moments, category, view, onAsk } = props;
  const { words, name } = useSpeech();
  const { question } = words;
  const walker = profiles.find(({ code }) => code === view.profile);
  // An address may name somebody who is not there: then the sentence says so too, beside the server's answer.
  const unknown = walker ? [] : [{ value: view.profile, text: view.profile }];
  return (
    <section className="question" aria-label={question.label}>
      <Pick
        label={question.profile}
        value={view.profile}
        onChange={(profile) => onAsk({ profile })}
        options={[...unknown, ...profiles.map((other) => ({ value: other.code, text: name(other.name) }))]}
      />
      <span title={walker?.source}>{question.afterProfile}</span>
      <Segments
        label={question.minutes}
        value={view.minutes}
        onChange={(minutes) => onAsk({ minutes })}
        options={MINUTES.map((minutes) => {
          const isOwn = minutes === category.tierMinutes;
          const hint = (isOwn ? question.ownTier : question.minutesOption)(String(minutes));
          return { value: minutes, text: String(minutes), hint, isMarked: isOwn };
        })}
      />
      <span>{question.afterMinutes}</span>
      <span className="question__end">
        <Pick
          label={question.category}
          value={category.code}
          onChange={(code) => onAsk({ category: code })}
          options={categories.map((other) => ({ value: other.code, text: name(other.name) }))}
        />
        {question.afterCategory}
      </span>
      <Conditions moments={moments} walker={walker} asked={view} onAsk={onAsk} />
    </section>
  );
});
