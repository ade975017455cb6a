import type { FigureSums } from '../../../../geodata/redraw/figures/figure_types.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useSpeech } from '../../../wording/use_wording.ts';

const KEPT = ['households', 'residents', 'residents60', 'area2', 'cases', 'openCases', 'stations'] as const;

export interface SteadySumsProps {
  readonly now: FigureSums;
  readonly atFirst: FigureSums;
  /** Of everything, in m², to write what `area2` stands for. */
  readonly areaM2: number;
}

/** Sums that no edit may change, each held against what it was at first: to the household and to the square lattice step. */
export function SteadySums({ now, atFirst, areaM2 }: SteadySumsProps) {
  const { words, format } = useSpeech();
  const { figures, columns, units } = words.redrawPanel;
  const names = { ...columns, area2: columns.area, cases: words.redrawPanel.columns.cases };
  const different = KEPT.filter((which) => now[which] !== atFirst[which]);
  return (
    <details className="steady" open={different.length > 0}>
      <summary title={figures.sumsHint}>
        <span>{figures.sums}</span>
        <span className="steady__state" data-same={different.length === 0}>
          <Icon name={different.length === 0 ? 'check' : 'warning'} />
          {different.length === 0 ? figures.same : different.map((which) => names[which]).join(' ')}
        </span>
      </summary>
      <dl className="facts">
        {KEPT.map((which) => (
          <div key={which} className="explained__fact" data-sum={which} data-value={now[which]}>
            <dt>{names[which]}</dt>
            <dd>
              {which === 'area2' ? units.hectares(format.fixed(areaM2 / 10_000, 1)) : format.count(now[which])}
              {now[which] !== atFirst[which] && (
                <strong> {figures.different(format.count(now[which] - atFirst[which]))}</strong>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
