import { memo } from 'react';
import { TIERS } from '../../reach/plan_figures.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Show } from './view/plan_view.ts';

export interface PlanLegendProps {
  readonly show: Show;
  readonly minutes: number;
  /** From the zoom on from which the map draws gates. */
  readonly hasGates: boolean;
}

const GATES = ['open', 'private', 'closed'] as const;

/** What the colours on the streets mean: in words and signs, and in the map's own colours. */
export const PlanLegend = memo(function PlanLegend({ show, minutes, hasGates }: PlanLegendProps) {
  const { legend, card } = useSpeech().words.plan;
  return (
    <aside className="plan-legend" aria-label={legend.label}>
      {show === 'difference' ? (
        <>
          <span className="plan-legend__item plan-legend__item--gain">{legend.gained}</span>
          <span className="plan-legend__item plan-legend__item--loss">{legend.lost}</span>
          <span className="plan-legend__item plan-legend__item--kept">{legend.kept}</span>
        </>
      ) : (
        <span className="plan-legend__item">
          <span className="bands">
            {TIERS.filter((tier) => tier <= minutes).map((tier) => (
              <span key={tier} data-minutes={tier}>
                {tier}
              </span>
            ))}
          </span>
          {legend.minutes}
        </span>
      )}
      {hasGates &&
        GATES.map((state) => (
          <span key={state} className={`plan-legend__item plan-legend__item--gate-${state}`}>
            {legend.gate} {card.gateState[state]}
          </span>
        ))}
    </aside>
  );
});
