import type { Figure } from '../../parts/figure_card/figure.ts';
import { FigureValue } from '../../parts/figure_card/figure_value.tsx';
import { useSpeech } from '../../wording/use_wording.ts';

export interface TierStripProps {
  readonly title: string;
  readonly tiers: readonly { readonly minutes: number; readonly figure: Figure }[];
  /** The tier that judges the category. */
  readonly ownMinutes: number | null;
}

/** The share of each tier over its colour on the map; a tier's figure says nothing of another's. */
export function TierStrip({ title, tiers, ownMinutes }: TierStripProps) {
  const { words } = useSpeech();
  const { headline } = words;
  return (
    <ul className="tiers" aria-label={headline.tiers}>
      {tiers.map(({ minutes, figure }) => {
        const isOwn = minutes === ownMinutes;
        return (
          <li
            key={minutes}
            data-minutes={minutes}
            data-own={isOwn}
            title={isOwn ? headline.ownTier(String(minutes)) : headline.tiers}
          >
            <span className="tiers__minutes">{headline.minutes(String(minutes))}</span>
            <FigureValue title={`${title} · ${headline.minutes(String(minutes))}`} figure={figure} />
          </li>
        );
      })}
    </ul>
  );
}
