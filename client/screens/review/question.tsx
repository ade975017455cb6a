import { memo } from 'react';
import { Pick } from '../../parts/pick.tsx';
import { Segments } from '../../parts/segments.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Place, WalkingProfile } from '../data/use_places.ts';
import type { ChangeView } from '../view/use_view_state.ts';
import { MINUTES, type Minutes } from '../view/view_state.ts';

export interface QuestionProps {
  readonly categories: Place['stationCategories'];
  readonly profiles: readonly WalkingProfile[];
  readonly category: string;
  readonly minutes: Minutes;
  readonly profile: string;
  readonly change: ChangeView;
}

/** What the screen answers, as a sentence whose words can be changed: who walks, how long, to what. */
export const Question = memo(function Question(props: QuestionProps) {
  const { categories, profiles, category, minutes, profile, change } = props;
  const { words, name, format } = useSpeech();
  const { question } = words;
  const walker = profiles.find(({ code }) => code === profile);
  return (
    <section className="question" aria-label={question.label}>
      {question.beforeProfile && <span>{question.beforeProfile}</span>}
      <Pick
        label={question.profile}
        value={profile}
        onChange={(code) => change({ profile: code, chosen: null })}
        options={profiles.map((other) => ({
          value: other.code,
          text: `${name(other.name)} ${question.pace(format.decimal(other.metresPerSecond, 2))}`,
        }))}
      />
      <span title={walker?.source}>{question.afterProfile}</span>
      <Segments
        label={question.minutes}
        value={minutes}
        onChange={(value) => change({ minutes: value, chosen: null })}
        options={MINUTES.map((value) => ({
          value,
          text: String(value),
          hint: question.minutesOption(String(value)),
        }))}
      />
      <span>{question.afterMinutes}</span>
      <Pick
        label={question.category}
        value={category}
        onChange={(code) => change({ category: code, chosen: null })}
        options={categories.map((other) => ({ value: other.code, text: name(other.name) }))}
      />
      <span>{question.afterCategory}</span>
    </section>
  );
});
