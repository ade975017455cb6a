import { memo } from 'react';
import { Pick } from '../../parts/pick.tsx';
import { Segments } from '../../parts/segments.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Place, WalkingProfile } from '../data/use_places.ts';
import { MINUTES, type Minutes, type ViewState } from '../view/view_state.ts';

export type Asked = Partial<Pick<ViewState, 'category' | 'minutes' | 'profile'>>;

export interface QuestionProps {
  readonly categories: Place['stationCategories'];
  readonly profiles: readonly WalkingProfile[];
  readonly category: string;
  readonly minutes: Minutes;
  readonly profile: string;
  readonly onAsk: (part: Asked) => void;
}

/** What the screen answers, as a sentence whose words can be changed: who walks, how long, to what. */
export const Question = memo(function Question(props: QuestionProps) {
  const { categories, profiles, category, minutes, profile, onAsk } = props;
  const { words, name, format } = useSpeech();
  const { question } = words;
  const walker = profiles.find(({ code }) => code === profile);
  return (
    <section className="question" aria-label={question.label}>
      <Pick
        label={question.profile}
        value={profile}
        onChange={(code) => onAsk({ profile: code })}
        options={profiles.map((other) => ({
          value: other.code,
          text: `${name(other.name)} ${question.pace(format.decimal(other.metresPerSecond, 2))}`,
        }))}
      />
      <span title={walker?.source}>{question.afterProfile}</span>
      <Segments
        label={question.minutes}
        value={minutes}
        onChange={(value) => onAsk({ minutes: value })}
        options={MINUTES.map((value) => ({
          value,
          text: String(value),
          hint: question.minutesOption(String(value)),
        }))}
      />
      <span>{question.afterMinutes}</span>
      <span className="question__end">
        <Pick
          label={question.category}
          value={category}
          onChange={(code) => onAsk({ category: code })}
          options={categories.map((other) => ({ value: other.code, text: name(other.name) }))}
        />
        {question.afterCategory}
      </span>
    </section>
  );
});
