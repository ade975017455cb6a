import { Segments } from '../../../parts/segments.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

const RATINGS = [1, 2, 3, 4, 5] as const;

export interface RatingFieldProps {
  readonly rating: number | null;
  readonly onRating: (rating: number) => void;
}

/** How content whoever reported it was, 1 to 5: words and not stars, so that nothing has to be guessed. */
export function RatingField({ rating, onRating }: RatingFieldProps) {
  const { steps } = useSpeech().words.desk;
  return (
    <Segments
      label={steps.rating}
      value={rating ?? 0}
      onChange={onRating}
      options={RATINGS.map((value) => ({ value, text: steps.ratingOf(String(value)) }))}
    />
  );
}
