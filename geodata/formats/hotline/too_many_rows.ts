import { Problem } from '../../problem.ts';
import { HOTLINE_LIMITS } from './hotline_limits.ts';

export function tooManyRows(): Problem {
  const most = HOTLINE_LIMITS.rows.toLocaleString('en-US');
  return new Problem('TOO_MANY_ROWS', {
    zh: `表格超过 ${most} 行；请按月份拆成几个文件。`,
    en: `The table has more than ${most} rows; split it by month.`,
  });
}
