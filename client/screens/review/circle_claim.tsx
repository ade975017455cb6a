import type { Coverage } from '../../live/coverage_state.ts';
import { pointsOver } from '../../parts/figure_card/figure.ts';
import { FigureCard } from '../../parts/figure_card/figure_card.tsx';
import { HoverCard } from '../../parts/hover_card.tsx';
import { useSpeech } from '../../wording/use_wording.ts';
import type { Wording } from '../../wording/wording.ts';

export interface CircleClaimProps {
  readonly coverage: Coverage | null;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** What the straight circle would say of the same residents, how far that is from the truth, and the switch to draw it. */
export function CircleClaim({ coverage, isShown, onShow }: CircleClaimProps) {
  const { words, format } = useSpeech();
  const { headline } = words;
  const claimed = coverage?.circle.residents;
  const points = coverage && claimed ? pointsOver(claimed, coverage.residents) : null;
  return (
    <p className="headline__line">
      <span className="circle-sign" />
      {coverage && claimed && points !== null && (
        <HoverCard
          label={headline.circleClaim(format.count(coverage.circle.radiusMetres))}
          className="headline__claim"
          card={() => (
            <FigureCard title={headline.circleClaim(format.count(coverage.circle.radiusMetres))} figure={claimed} />
          )}
        >
          {claimOf(headline, format.share(claimed.value), points, (value) => format.decimal(value, 1))}
        </HoverCard>
      )}
      <button
        type="button"
        role="switch"
        aria-checked={isShown}
        className="text-button headline__switch"
        onClick={() => onShow(!isShown)}
      >
        {headline.showCircle}
      </button>
    </p>
  );
}

/** The sentence about the circle. Less than half a tenth of a point either way is no difference. */
export function claimOf(
  words: Pick<Wording['headline'], 'circle' | 'circleLess' | 'circleSame'>,
  share: string,
  points: number,
  write: (points: number) => string,
): string {
  if (Math.abs(points) < 0.05) return words.circleSame(share);
  return points > 0 ? words.circle(share, write(points)) : words.circleLess(share, write(-points));
}
