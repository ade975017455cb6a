import { memo, type ReactNode } from 'react';
import type { CaseFiguresQuery } from '../../../generated/operations.ts';
import type { Coverage } from '../../../live/coverage_state.ts';
import { pointsOver, shortOf } from '../../../parts/figure_card/figure.ts';
import { useSpeech } from '../../../wording/use_wording.ts';

export interface WallFiguresProps {
  readonly coverage: Coverage | null;
  readonly cases: CaseFiguresQuery['jurisdiction']['caseFigures'] | null;
  readonly categoryName: string;
  readonly minutes: number;
  /** Who walks and how. */
  readonly how: string;
}

/** The few numbers that a room reads from five metres. */
export const WallFigures = memo(function WallFigures(props: WallFiguresProps) {
  const { coverage, cases, categoryName, minutes, how } = props;
  const points = coverage && pointsOver(coverage.circle.residents, coverage.residents);
  const { words, format } = useSpeech();
  const { wall } = words;
  return (
    <section className="wall__panel wall__figures" aria-label={categoryName}>
      <div>
        <p className="wall__figures-title">{wall.reach(categoryName, String(minutes))}</p>
        <p className="wall__figures-how">{how}</p>
        <dl>
          <Key
            title={wall.covered}
            value={coverage && format.share(coverage.households.value)}
            isEstimated={coverage?.households.estimated ?? false}
          />
          <Key
            title={wall.covered60}
            value={coverage && format.share(coverage.residents60.value)}
            isEstimated={coverage?.residents60.estimated ?? false}
          />
          <Key
            title={wall.short}
            value={coverage && format.people(shortOf(coverage.residents))}
            isEstimated={coverage?.residents.estimated ?? false}
            sign={<span className="gap-sign" />}
          />
        </dl>
        {coverage && points !== null && points >= 0.05 && (
          <p className="wall__figures-circle">
            <span className="circle-sign" />
            {wall.circle(format.share(coverage.circle.residents.value), format.decimal(points, 1))}
          </p>
        )}
      </div>
      <div>
        <p className="wall__figures-title">{wall.cases}</p>
        <dl>
          <Key title={wall.reported} value={cases && format.count(cases.reported.value)} isEstimated={false} />
          <Key title={wall.closure} value={cases && format.share(cases.closed.value)} isEstimated={false} />
        </dl>
      </div>
    </section>
  );
});

interface KeyProps {
  readonly title: string;
  readonly value: string | null;
  readonly isEstimated: boolean;
  readonly sign?: ReactNode;
}

function Key({ title, value, isEstimated, sign }: KeyProps) {
  return (
    <div>
      <dt>
        {sign}
        {title}
      </dt>
      <dd className={isEstimated ? 'figure-value--estimated' : ''}>{value ?? '–'}</dd>
    </div>
  );
}
