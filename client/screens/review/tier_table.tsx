import type { Coverage, CoverageRow } from '../../live/coverage_state.ts';
import { explainedPart, pointsOver } from '../../parts/figure_card/figure.ts';
import { FigureValue } from '../../parts/figure_card/figure_value.tsx';
import { useSpeech } from '../../wording/use_wording.ts';

const WHO = ['households', 'residents', 'residents60'] as const;

export interface TierTableProps {
  readonly coverage: CoverageRow['coverage'];
  /** The whole place's figures, which say what the region's mean. */
  readonly total: Coverage;
  /** The tier that judges the category. */
  readonly ownMinutes: number;
}

/** A region's shares in each tier and what a circle would claim of its residents; then how far they walk. */
export function TierTable({ coverage, total, ownMinutes }: TierTableProps) {
  const { words, format } = useSpeech();
  const { card, headline, table } = words;
  const tiers = coverage.tiers.flatMap((tier) => {
    const whole = total.tiers.find(({ minutes }) => minutes === tier.minutes);
    return whole ? [{ ...tier, whole, isOwn: tier.minutes === ownMinutes }] : [];
  });
  return (
    <>
      <table className="tier-table">
        <thead>
          <tr>
            <th scope="col">{card.coverageTiers}</th>
            {tiers.map(({ minutes, isOwn }) => (
              <th
                key={minutes}
                scope="col"
                data-minutes={minutes}
                data-own={isOwn}
                title={isOwn ? headline.ownTier(String(minutes)) : undefined}
              >
                <span>{headline.minutes(String(minutes))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WHO.map((who) => (
            <tr key={who}>
              <th scope="row">{table[who]}</th>
              {tiers.map(({ minutes, isOwn, whole, ...tier }) => (
                <td key={minutes} data-own={isOwn}>
                  <FigureValue
                    title={`${table[who]} · ${headline.minutes(String(minutes))}`}
                    figure={explainedPart(tier[who], whole[who], coverage[who])}
                  />
                </td>
              ))}
            </tr>
          ))}
          <tr className="tier-table__circle">
            <th scope="row">{card.circleResidents}</th>
            {tiers.map(({ minutes, circle, whole }) => (
              <td key={minutes}>
                <FigureValue
                  title={headline.circleClaim(format.count(whole.circle.radiusMetres))}
                  figure={explainedPart(circle.residents, whole.circle.residents, coverage.residents)}
                />
              </td>
            ))}
          </tr>
          <tr className="tier-table__circle">
            <th scope="row">{card.over}</th>
            {tiers.map(({ minutes, circle, residents }) => {
              const points = pointsOver(circle.residents, residents);
              return <td key={minutes}>{points === null ? '–' : table.points(format.fixed(points, 1))}</td>;
            })}
          </tr>
        </tbody>
      </table>
      <dl className="card__walks">
        {(['medianMinutes', 'p90Minutes', 'gini'] as const).map((of) => (
          <div key={of}>
            <dt>{{ medianMinutes: headline.median, p90Minutes: headline.p90, gini: headline.gini }[of]}</dt>
            <dd>
              <FigureValue
                title={{ medianMinutes: headline.median, p90Minutes: headline.p90, gini: headline.giniTitle }[of]}
                figure={explainedPart(coverage[of], total[of], coverage.residents)}
              />
              {of !== 'gini' && coverage[of].value !== null && <small> {words.legend.minuteUnit}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
