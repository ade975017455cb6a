import type { CaseFigures } from '../generated/schema.ts';
import { digestOf, makeFigure } from './figure.ts';

export interface CaseTotals {
  readonly reported: number;
  readonly closed: number;
  readonly simulated: number;
  readonly asOf: Date;
}

const SOURCE = '玉门市“五步”流程：信息上报→受理登记→交办处置→处理反馈→核查结案';

/** What is computed of a window so far. */
export type CaseFigureParts = Pick<CaseFigures, 'reported' | 'closed'>;

/** How many cases were reported in a window, and what share of them is closed by now. */
export function caseFigures(totals: CaseTotals, window: { readonly from: Date; readonly to: Date }): CaseFigureParts {
  const common = { leftOut: [], asOf: totals.asOf, source: SOURCE, estimated: false } as const;
  const inputs = { from: window.from.toISOString(), to: window.to.toISOString(), ...totals };
  const simulated = {
    zh: totals.simulated > 0 ? `其中模拟事件 ${totals.simulated} 件。` : '',
    en: totals.simulated > 0 ? ` ${totals.simulated} of them are simulated.` : '',
  };
  return {
    reported: makeFigure({
      ...common,
      unit: 'count',
      numerator: totals.reported,
      denominator: 1,
      definition: {
        zh: `时间窗内上报的事件数。${simulated.zh}`,
        en: `Cases reported in the window.${simulated.en}`,
      },
      digest: digestOf({ inputs, figure: 'reported' }),
    }),
    closed: makeFigure({
      ...common,
      unit: 'share',
      numerator: totals.closed,
      denominator: totals.reported,
      definition: {
        zh: `时间窗内上报的事件中，至今已核查结案的占比。刚上报的也计入分母。${simulated.zh}`,
        en: `Share of the cases reported in the window that are closed by now; the latest count too.${simulated.en}`,
      },
      digest: digestOf({ inputs, figure: 'closed' }),
    }),
  };
}
