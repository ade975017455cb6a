import { Problem } from '../../geodata/problem.ts';
import type { JurisdictionResolvers, WalkResolvers } from '../generated/schema.ts';
import { checkMinutes, checkPosition } from './arguments.ts';
import { askedCoverage, coverageOf, coverageOfRegions } from './asked_coverage.ts';
import { askedReach } from './asked_reach.ts';
import { checkPageSize, decodeAfter, encodeAfter, pageOf } from './page.ts';

type ReachFields = 'serviceAreas' | 'gaps' | 'coverage' | 'totalCoverage' | 'walk';

export const jurisdictionReachFields: Pick<JurisdictionResolvers, ReachFields> = {
  async serviceAreas({ code }, { reach: input, minutes, station = null }, context) {
    const limits = checkMinutes(minutes);
    const { reach } = await askedReach(context, code, input);
    const { answer, question } = await context.reach.serviceAreas(reach, limits, station);
    const drafted = question.edits.some((edit) => edit.kind === 'add_station' && edit.code === station);
    if (station === null || drafted || question.stations.some((one) => one.code === station)) return answer;
    throw new Problem('UNKNOWN_STATION', {
      zh: `类别 ${reach.category} 中没有代码为“${station.slice(0, 60)}”的站点。`,
      en: `There is no station '${station.slice(0, 60)}' of the category ${reach.category}.`,
    });
  },
  async gaps({ code }, { reach: input, minutes, first, after }, context) {
    const size = checkPageSize(first);
    const [limit] = checkMinutes([minutes]);
    const [skip = 0] = decodeAfter(after, ['count']) ?? [];
    const { reach } = await askedReach(context, code, input);
    const { answer } = await context.reach.gaps(reach, limit!);
    const rows = answer.map((gap, index) => ({ ...gap, jurisdictionCode: code, index }));
    const from = Math.max(0, Number(skip));
    return pageOf(
      rows.slice(from, from + size + 1),
      size,
      ({ index }) => encodeAfter(index + 1),
      async () => rows.length,
    );
  },
  async coverage({ code }, { reach, minutes, level, parent }, context) {
    const asked = await askedCoverage(context, code, reach, minutes);
    return coverageOfRegions(context, code, asked, level, parent ?? null);
  },
  async totalCoverage({ code }, { reach, minutes }, context) {
    const asked = await askedCoverage(context, code, reach, minutes);
    return coverageOf(asked, asked.answer.total, code);
  },
  async walk({ code }, { from, reach: input }, context) {
    const position = checkPosition(from);
    const { reach } = await askedReach(context, code, input);
    const { answer } = await context.reach.walk(reach, position);
    return answer && { ...answer, jurisdictionCode: code };
  },
};

export const Walk: WalkResolvers = {
  station: async ({ jurisdictionCode, stationCode }, _, { loaders }) =>
    (await loaders.stations.load({ jurisdiction: jurisdictionCode, asOf: null }, stationCode)) ?? null,
};
