import type { ReactNode } from 'react';
import { HoverCard } from '../../../parts/hover_card.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';
import type { RedrawWork } from '../redraw_work.ts';

export interface ExplainedProps {
  readonly work: Pick<RedrawWork, 'basedAt' | 'base' | 'replica'>;
  readonly title: string;
  readonly definition: string;
  /** The value as it is written large in the card; its unit is part of it. */
  readonly value: string;
  /** More lines of the card. */
  readonly facts?: readonly (readonly [term: string, text: string])[];
  readonly isInRow?: boolean;
  readonly children: ReactNode;
}

/** A figure of a draft that opens where it comes from: definition, limits, and what the draft began from. */
export function Explained(props: ExplainedProps) {
  const { work, title, definition, value, facts = [], isInRow = false, children } = props;
  const { words, format } = useSpeech();
  const texts = words.redrawPanel.explain;
  const { min, max, source } = work.base.facts.limits;
  const card = () => (
    <div className="figure-card">
      <p className="figure-card__title">{title}</p>
      <p className="figure-card__value">{value}</p>
      <dl className="facts">
        {facts.map(([term, text]) => (
          <div key={term} className="explained__fact">
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <dt>{texts.definition}</dt>
        <dd>{definition}</dd>
        <dt>{texts.limits}</dt>
        <dd>{texts.limitsText(format.count(min), format.count(max), source)}</dd>
        <dt>{texts.basis}</dt>
        <dd>
          {texts.basisText(
            format.moment(work.basedAt),
            format.count(work.replica.number + work.replica.pending.length),
          )}
        </dd>
      </dl>
    </div>
  );
  return (
    <HoverCard label={`${value} · ${texts.about(title)}`} className="figure-value" isInRow={isInRow} card={card}>
      {children}
    </HoverCard>
  );
}
