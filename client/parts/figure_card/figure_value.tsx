import { useSpeech } from '../../wording/use_wording.ts';
import { HoverCard } from '../hover_card.tsx';
import { type Figure, writeFigure } from './figure.ts';
import { FigureCard } from './figure_card.tsx';

export interface FigureValueProps {
  /** What it is the number of, for the card and for those who hear the page. */
  readonly title: string;
  readonly figure: Figure;
  readonly isInRow?: boolean;
}

/** A number that opens its own explanation. Dashed underneath where any input was estimated. */
export function FigureValue({ title, figure, isInRow = false }: FigureValueProps) {
  const { words, format } = useSpeech();
  const value = writeFigure(figure, format);
  return (
    <HoverCard
      label={`${value} · ${words.figure.explain(title)}`}
      className={figure.estimated ? 'figure-value figure-value--estimated' : 'figure-value'}
      isInRow={isInRow}
      card={() => <FigureCard title={title} figure={figure} />}
    >
      {value}
    </HoverCard>
  );
}
