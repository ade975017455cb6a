import type { Context } from '../../context.ts';
import { askedReach } from '../../resolvers/asked_reach.ts';
import { withoutSmallCount } from '../../rules/small_counts.ts';
import type { AskedReport } from '../http/asked_report.ts';
import type { ReportGap } from '../review_report.ts';
import type { AreaOfReport } from './area_of_report.ts';

/** Gaps of one category in the area, worst first and numbered, and how many there are beside those. */
export async function gapsOfReport(
  context: Context,
  jurisdiction: string,
  category: string,
  { walk, minutes, moment }: AskedReport,
  { gridNames, level }: AreaOfReport,
): Promise<ReportGap[]> {
  const { viewer, actor, loaders, reach: jobs } = context;
  const { reach } = await askedReach(context, jurisdiction, { ...walk, category });
  const { answer } = await jobs.gaps({ ...reach, asOf: moment }, minutes);
  const told = (await viewer.seesSmallCounts(actor, jurisdiction)) ? (count: number) => count : withoutSmallCount;
  const scope = { jurisdiction, asOf: null };
  const inside = answer.filter(({ gridCodes }) => level === 0 || gridCodes.some((code) => gridNames.has(code)));
  return Promise.all(
    inside.map(async (gap, i): Promise<ReportGap> => {
      const { helpfulGate, nearestStationCode } = gap;
      const [gate, nearest] = await Promise.all([
        helpfulGate && loaders.gates.load(scope, helpfulGate.gateId),
        nearestStationCode === null ? null : loaders.stations.load(scope, nearestStationCode),
      ]);
      return {
        category,
        number: i + 1,
        outline: gap.outline,
        position: [gap.longitude, gap.latitude],
        residents: told(gap.people.residents),
        residents60: told(gap.people.residents60),
        grids: gap.gridCodes.flatMap((code) => gridNames.get(code) ?? []),
        nearest: nearest ? { zh: nearest.nameZh, en: nearest.nameEn } : null,
        medianWalkSeconds: gap.medianWalkSeconds,
        gate:
          helpfulGate && gate
            ? {
                compound: gate.compoundNameZh === null ? null : { zh: gate.compoundNameZh, en: gate.compoundNameEn },
                residents: told(helpfulGate.residents),
              }
            : null,
      };
    }),
  );
}
