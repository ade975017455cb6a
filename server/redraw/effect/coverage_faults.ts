import { redrawFaults } from '../../generated/queries/redraw_faults.ts';
import { many, type Queryable } from '../../store/queryable.ts';
import { coverageRefused } from '../redraw_problems.ts';

type Fault = (typeof redrawFaults)['row'];

const SENTENCES: Readonly<Record<string, (fault: Fault) => { readonly zh: string; readonly en: string }>> = {
  invalid: ({ code }) => ({ zh: `网格 ${code} 的边界无效`, en: `the outline of grid ${code} is invalid` }),
  overlap: ({ code, other }) => ({ zh: `网格 ${code} 与 ${other} 重叠`, en: `the grids ${code} and ${other} overlap` }),
  gap: ({ code }) => ({
    zh: `社区 ${code} 内原属网格的地方不再属于任何网格`,
    en: `ground of community ${code} that had a grid has none any more`,
  }),
  outside: ({ code }) => ({ zh: `社区 ${code} 的网格超出社区边界`, en: `grids of community ${code} reach beyond it` }),
  invalid_edge: () => ({ zh: '相邻网格的边界没有逐点重合', en: 'neighbouring grids do not share every vertex' }),
};

/**
 * Lets the database look at the grids of communities that were redrawn at a moment.
 * @param client inside the transaction that redrew them
 * @throws Problem REDRAW_COVERAGE_REFUSED naming what is wrong and where
 */
export async function refuseFaults(
  client: Queryable,
  jurisdiction: string,
  moment: Date,
  communityIds: readonly number[],
): Promise<void> {
  const faults = await many(client, redrawFaults, { jurisdiction, moment, communityIds: [...communityIds] });
  if (faults.length === 0) return;
  throw coverageRefused(
    faults.map((fault) => {
      const { zh, en } = SENTENCES[fault.fault]!(fault);
      const { longitude, latitude } = fault;
      if (longitude === null || latitude === null) return { zh, en };
      const place = `${longitude.toFixed(6)}, ${latitude.toFixed(6)}`;
      return { zh: `${zh}（${place}）`, en: `${en} (${place})` };
    }),
  );
}
