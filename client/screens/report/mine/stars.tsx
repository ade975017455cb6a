import { useId } from 'react';
import { useSpeech } from '../../../wording/use_wording.ts';

const RATINGS = ['1', '2', '3', '4', '5'] as const;
const STAR = 'M12 2.6 14.9 8.7 21.6 9.6 16.7 14.2 17.9 20.9 12 17.7 6.1 20.9 7.3 14.2 2.4 9.6 9.1 8.7Z';

export interface StarsProps {
  readonly rating: number | null;
  readonly onRating: (rating: number) => void;
}

/** How content whoever reported is: one to five stars, and the words for it. */
export function Stars({ rating, onRating }: StarsProps) {
  const { mine: texts } = useSpeech().words.report;
  const name = useId();
  const now = RATINGS.find((each) => Number(each) === rating);
  return (
    <fieldset className="stars">
      <legend>{texts.stars}</legend>
      {RATINGS.map((each) => (
        <label key={each} className="stars__star" data-on={rating !== null && Number(each) <= rating}>
          <input
            type="radio"
            name={name}
            checked={each === now}
            aria-label={texts.star[each]}
            onChange={() => onRating(Number(each))}
          />
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={STAR} />
          </svg>
        </label>
      ))}
      <span className="stars__words" aria-hidden="true">
        {now ? texts.star[now] : ''}
      </span>
    </fieldset>
  );
}
