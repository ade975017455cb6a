import { memo } from 'react';
import { TIERS } from '../../reach/plan_figures.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Show } from './view/plan_view.ts';

export interface PlanLegendProps {
  readonly show: Show;
  readonly minutes: number;
}

/** What the colours on the streets mean: in words and signs, and in the map's own colours. */
export const PlanLegend = memo(function PlanLegend({ show, minutes }: PlanLegendProps) {
  const { legend } = useSpeech().words.plan;
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
    </aside>
  );
});
