import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import type { CaseFiguresRow } from '../../cases_desk/figures/case_figures_of.ts';
import { toldFigures } from './told_figures.ts';

interface Asked {
  readonly jurisdiction: string;
  readonly from: Date;
  readonly to: Date;
  readonly region: string | null;
  readonly kinds: readonly string[] | null;
  readonly department: string | null;
}

/**
 * Figures of one region, kind or department, or of the whole place, for whoever may not see small counts.
 * @throws Problem ONE_BREAKDOWN where two of them are asked for together: of the cases that lie in both, hidden ones could
 *   be reckoned from many such answers.
 */
export async function wallFigures(pool: Pool, asked: Asked): Promise<CaseFiguresRow> {
  const { region, kinds, department } = asked;
  const named = [
    ...(region === null ? [] : [{ by: 'region', code: region } as const]),
    ...(kinds === null ? [] : kinds.map((code) => ({ by: 'kind', code }) as const)),
    ...(department === null ? [] : [{ by: 'department', code: department } as const]),
  ];
  if (named.length > 1) throw oneBreakdown();
  const { by, code } = named[0] ?? { by: 'region', code: '' };
  return (await toldFigures(pool, asked, by)).of(code);
}

function oneBreakdown(): Problem {
  return new Problem('ONE_BREAKDOWN', {
    zh: '在大屏上，指标每次只能按一个区域、一类事件或一个部门查询：交叉查询会透露不足 5 件的数。',
    en: 'On a wall, figures are asked for one region, one kind or one department at a time: crossed, they would tell counts below 5.',
  });
}
