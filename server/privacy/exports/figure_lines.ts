import { notAllowed } from '../../access/access_problems.ts';
import { figureBounds } from '../../access/counts_scope.ts';
import type { Context } from '../../context.ts';
import type { CaseGrouping } from '../../generated/schema.ts';
import { figureGroups, figureOf, isTold } from '../../resolvers/case_figures.ts';
import { HIDDEN } from '../../rules/hidden_figure.ts';
import type { FigurePart } from '../figures/count_columns.ts';
import { toldFigures } from '../figures/told_figures.ts';
import { privacySecretOf } from '../privacy_secret.ts';
import { RandomRounding } from '../random_rounding.ts';
import { type CsvValue, csvLine } from './csv.ts';

type Language = 'zh' | 'en';

const PARTS: readonly (readonly [FigurePart, zh: string])[] = [
  ['reported', '上报'],
  ['closed', '办结'],
  ['response', '响应'],
  ['resolution', '解决'],
  ['satisfaction', '满意'],
  ['overdue', '超期'],
  ['reopened', '重开'],
];

export interface AskedFigures {
  readonly by: CaseGrouping;
  readonly level: number;
  readonly from: Date;
  readonly to: Date;
}

/** Stands for a figure that is not told. */
const HIDDEN_SIGN: Readonly<Record<Language, string>> = { zh: '不足5，隐藏', en: 'hidden (<5)' };

/**
 * The table of figures as lines. A file goes anywhere: whoever asks, small counts are hidden in it, and as many more as it
 * takes that none follows from the others. What is left is told in multiples of 5, for files of two windows that differ by a
 * day would tell that day's by their difference. A count of a group is rounded alike in every column and file of it.
 * @throws Problem NOT_ALLOWED where the asker may not see the table.
 */
export async function figureLines(
  { pool, access, actor }: Context,
  place: string,
  { by, level, from, to }: AskedFigures,
  language: Language,
): Promise<readonly string[]> {
  const bounds = await figureBounds(access, actor, place);
  const isWhole = bounds.regionCodes === null && bounds.departments === null;
  // Counts by kind or department of some regions only are another table, from which this one could be reckoned; and those of
  // the whole place are not for whoever sees a part of it.
  if (!isWhole && by !== (bounds.departments === null ? 'region' : 'department')) {
    throw notAllowed(`caseFigureTable(by: ${by})`, place);
  }
  const { rows } = await figureGroups(pool, place, by, level);
  const told = await toldFigures(pool, { jurisdiction: place, from, to }, by);
  const rounding = new RandomRounding(await privacySecretOf(pool), JSON.stringify(['figures', place]));
  const counted = new Set(told.groups);
  const lines = rows
    .filter(({ always, code }) => (always || counted.has(code)) && isTold(bounds, by, code))
    .map(({ code, name }) => {
      const row = told.of(code);
      const values = PARTS.flatMap(([part]): CsvValue[] => {
        const { value, numerator: exact, denominator: of, leftOut } = figureOf(row, part);
        if (leftOut.some(({ reason }) => reason === HIDDEN))
          return Array(part === 'reported' ? 1 : 3).fill(HIDDEN_SIGN[language]);
        // The whole place is in no row; a group is the same by whatever it is asked for.
        const rounded = (count: number) => rounding.roundSteadily(`${by} ${code}`, count);
        if (part === 'reported') return [rounded(exact)];
        const denominator = rounded(of);
        const numerator = Math.min(denominator, rounded(exact));
        return [value === null || denominator === 0 ? null : numerator / denominator, numerator, denominator];
      });
      return csvLine([code, language === 'en' ? (name.en ?? name.zh) : name.zh, ...values]);
    });
  return [headOf(language), ...lines];
}

function headOf(language: Language): string {
  const columns = PARTS.flatMap(([part, zh]) => {
    const name = language === 'zh' ? zh : part;
    if (part === 'reported') return [language === 'zh' ? '上报数' : part];
    return language === 'zh'
      ? [`${name}率`, `${name}率分子`, `${name}率分母`]
      : [name, `${name}_numerator`, `${name}_denominator`];
  });
  return csvLine([...(language === 'zh' ? ['代码', '名称'] : ['code', 'name']), ...columns]);
}
